import { bilingual } from '../i18n/texts'

export const stateTexts = bilingual(
  {
    loading: 'Bezig met laden',
    loadingPart: (part: string) => `${part}: bezig met laden`,
    slow: 'Dit duurt langer dan normaal. Wij blijven het proberen.',
    broken: 'Deze pagina werkt nu niet',
    brokenWhy: 'Er ging bij ons iets mis. Laad de pagina opnieuw, of kies een andere pagina in het menu.',
    reload: 'Laad opnieuw',
  },
  {
    loading: 'Loading',
    loadingPart: (part: string) => `${part}: loading`,
    slow: 'This takes longer than usual. We keep trying.',
    broken: 'This page does not work now',
    brokenWhy: 'Something went wrong on our side. Reload the page, or choose another page in the menu.',
    reload: 'Reload',
  },
)
