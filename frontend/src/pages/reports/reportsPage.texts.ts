import { bilingual } from '../../shared/i18n/texts'

export const reportsPageTexts = bilingual(
  {
    part: 'De rapportages',
    title: 'Rapportage',
    lead: 'Wat een netwerk deed en hoe ver het is, in hoofdstukken. Uit hetzelfde register als de rest van Koerswijzer: één bron, voor iedereen die iets mag zien.',
    choose: 'Kies een netwerk',
    projects: (count: string) => `${count} ${count === '1' ? 'project' : 'projecten'}`,
  },
  {
    part: 'The reports',
    title: 'Report',
    lead: 'What a network did and how far it is, in chapters. From the same register as the rest of Koerswijzer: one source, for all who may see something.',
    choose: 'Choose a network',
    projects: (count: string) => `${count} ${count === '1' ? 'project' : 'projects'}`,
  },
)
