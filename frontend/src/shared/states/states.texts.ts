import { bilingual } from '../i18n/texts'

export const stateTexts = bilingual(
  {
    loading: 'Bezig met laden',
    loadingPart: (part: string) => `${part}: bezig met laden`,
    slow: 'Dit duurt langer dan normaal. Wij blijven het proberen.',
    notFound: 'Dit staat niet in het register',
    notFoundWhy: 'Misschien is het adres niet goed overgenomen. Of het gegeven is niet voor iedereen zichtbaar.',
    noPage: (path: string) => `Op het adres ${path} is geen pagina.`,
    sought: (thing: string, slug: string) => `U zocht ${thing} ‘${slug}’.`,
    searchFor: (words: string) => `Zoek op ‘${words}’`,
    seeAll: (things: string) => `Bekijk alle ${things}`,
    toStart: 'Naar de startpagina',
    broken: 'Deze pagina werkt nu niet',
    brokenWhy: 'Er ging bij ons iets mis. Laad de pagina opnieuw, of kies een andere pagina in het menu.',
    reload: 'Laad opnieuw',
  },
  {
    loading: 'Loading',
    loadingPart: (part: string) => `${part}: loading`,
    slow: 'This takes longer than usual. We keep trying.',
    notFound: 'This is not in the register',
    notFoundWhy: 'Perhaps the address is not right. Or not everyone may see it.',
    noPage: (path: string) => `There is no page at the address ${path}.`,
    sought: (thing: string, slug: string) => `You looked for ${thing} ‘${slug}’.`,
    searchFor: (words: string) => `Search for ‘${words}’`,
    seeAll: (things: string) => `See all ${things}`,
    toStart: 'Go to the home page',
    broken: 'This page does not work now',
    brokenWhy: 'Something went wrong on our side. Reload the page, or choose another page in the menu.',
    reload: 'Reload',
  },
)
