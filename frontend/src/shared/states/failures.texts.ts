import { bilingual } from '../i18n/texts'

/** Apart from what a page says while all goes well, which the first page brings along. */
export const failureTexts = bilingual(
  {
    failed: (part: string) => `${part}: niet geladen`,
    retry: 'Probeer opnieuw',
    reason: {
      network: 'Uw apparaat kan het register niet bereiken. Kijk of u internet hebt.',
      timeout: 'Het register gaf niet op tijd antwoord.',
      store: 'Het register is even niet te lezen. Het komt vanzelf terug.',
      busy: 'U vraagt nu heel veel tegelijk. Wacht even en probeer het dan opnieuw.',
      signIn: 'Het register kan nu niet nagaan wie u bent. Probeer het zo weer, of meld u af: dan ziet u wat iedereen ziet.',
      http: 'Het register gaf een fout. Dat ligt niet aan u.',
      graphql: 'Het register kan deze vraag niet beantwoorden.',
    },
    busyFor: (seconds: number) => `U vraagt nu heel veel tegelijk. Over ${seconds} ${seconds === 1 ? 'seconde' : 'seconden'} kunt u verder.`,
    restStays: 'De rest van de pagina werkt wel.',
    stale: (time: string) => `U ziet gegevens van ${time}.`,
    staleReason: 'Het register is nu niet bereikbaar.',
  },
  {
    failed: (part: string) => `${part}: not loaded`,
    retry: 'Try again',
    reason: {
      network: 'Your device cannot reach the register. Check your internet connection.',
      timeout: 'The register did not answer in time.',
      store: 'The register cannot be read at the moment. It will come back by itself.',
      busy: 'You ask very much at once. Wait a moment and try again.',
      signIn: 'The register cannot check who you are now. Try again in a moment, or sign out to see what everyone sees.',
      http: 'The register gave an error. This is not your fault.',
      graphql: 'The register cannot answer this question.',
    },
    busyFor: (seconds: number) => `You ask very much at once. You can go on in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    restStays: 'The rest of the page still works.',
    stale: (time: string) => `You see data of ${time}.`,
    staleReason: 'The register cannot be reached now.',
  },
)
