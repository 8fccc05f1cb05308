import { bilingual } from '../../shared/i18n/texts'

export const alignmentTexts = bilingual(
  {
    recommendations: 'Adviezen en wensen',
    lead: 'Wat anderen aanraden of wensen. Een wens kwam naar voren in gesprekken; het is geen besluit.',
    count: (advice: string, wishes: string) => `${advice} en ${wishes}`,
    advice: (count: number) => (count === 1 ? '1 advies' : `${count} adviezen`),
    wishes: (count: number) => (count === 1 ? '1 wens' : `${count} wensen`),
    addressedTo: (whom: string) => `Aan: ${whom}`,
    overlaps: 'Overlap met anderen',
    overlapsLead: 'Waar dit netwerk en een ander aan hetzelfde werken.',
    own: 'Binnen dit netwerk',
    outside: 'Lokaal werk buiten een netwerk',
    inferred: 'volgt uit de bronnen van beide kanten',
    onBothSides: 'raakt aan',
    wholeNetwork: 'het hele netwerk',
  },
  {
    recommendations: 'Advice and wishes',
    lead: 'What others advise or wish. A wish came up in conversations; it is not a decision.',
    count: (advice: string, wishes: string) => `${advice} and ${wishes}`,
    advice: (count: number) => (count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    wishes: (count: number) => (count === 1 ? '1 wish' : `${count} wishes`),
    addressedTo: (whom: string) => `To: ${whom}`,
    overlaps: 'Overlap with others',
    overlapsLead: 'Where this network and another work on the same matter.',
    own: 'Within this network',
    outside: 'Local work outside any network',
    inferred: 'follows from the sources of both sides',
    onBothSides: 'touches',
    wholeNetwork: 'the whole network',
  },
)
