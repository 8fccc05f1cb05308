import { bilingual } from '../../../shared/i18n/texts'

export const treeTexts = bilingual(
  {
    order: 'Volgorde',
    orders: { netwerk: 'netwerk, themalijn, project, organisatie', organisatie: 'organisatie, netwerk, project' },
    tree: 'Boom van wie wat doet',
    keys: 'Met de pijltjes loopt u door de boom. Pijl naar rechts opent, pijl naar links sluit, Enter gaat naar de pagina.',
    projects: (count: number, shown: string) => (count === 1 ? '1 project' : `${shown} projecten`),
    organizations: (count: number, shown: string) => (count === 1 ? '1 organisatie' : `${shown} organisaties`),
    loading: 'Bezig met laden',
    failed: 'Dit deel is niet geladen. Sluit het en open het opnieuw.',
  },
  {
    order: 'Order',
    orders: { netwerk: 'network, theme line, project, organization', organisatie: 'organization, network, project' },
    tree: 'Tree of who does what',
    keys: 'Walk through the tree with the arrow keys. Right opens, left closes, Enter goes to the page.',
    projects: (count: number, shown: string) => (count === 1 ? '1 project' : `${shown} projects`),
    organizations: (count: number, shown: string) => (count === 1 ? '1 organization' : `${shown} organizations`),
    loading: 'Loading',
    failed: 'This part was not loaded. Close it and open it again.',
  },
)
