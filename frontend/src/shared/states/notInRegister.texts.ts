import { bilingual } from '../i18n/texts'

export const notInRegisterTexts = bilingual(
  {
    notFound: 'Dit staat niet in het register',
    notFoundWhy: 'Misschien is het adres niet goed overgenomen. Of het gegeven is niet voor iedereen zichtbaar.',
    noPage: (path: string) => `Op het adres ${path} is geen pagina.`,
    sought: (thing: string, slug: string) => `U zocht ${thing} ‘${slug}’.`,
    searchFor: (words: string) => `Zoek op ‘${words}’`,
    seeAll: (things: string) => `Bekijk alle ${things}`,
    toStart: 'Naar de startpagina',
  },
  {
    notFound: 'This is not in the register',
    notFoundWhy: 'Perhaps the address is not right. Or not everyone may see it.',
    noPage: (path: string) => `There is no page at the address ${path}.`,
    sought: (thing: string, slug: string) => `You looked for ${thing} ‘${slug}’.`,
    searchFor: (words: string) => `Search for ‘${words}’`,
    seeAll: (things: string) => `See all ${things}`,
    toStart: 'Go to the home page',
  },
)
