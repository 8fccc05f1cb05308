import { bilingual } from '../../shared/i18n/texts'

export const searchPageTexts = bilingual(
  {
    title: 'Zoeken',
    titleOf: (text: string) => `Zoeken naar ‘${text}’`,
    lead: 'Stel uw vraag in gewone woorden. Wij zoeken in alles wat u in het register mag zien, ook op afkortingen en op delen van woorden.',
    part: 'Wat er is gevonden',
    found: 'Gevonden',
    count: (count: number, shown: string, text: string) => `${count === 1 ? '1 resultaat' : `${shown} resultaten`} voor ‘${text}’`,
    none: (text: string) => `Niets gevonden voor ‘${text}’`,
    notFound: (words: string, count: number, isWithout: boolean) =>
      `Niet gevonden: ${words}.${isWithout ? ` Dit zijn de resultaten zonder ${count === 1 ? 'dat woord' : 'die woorden'}.` : ''}`,
    noneWhy: 'Kijk of het woord goed is geschreven, of zoek op een ander woord. U kunt ook zelf in de lijsten kijken.',
    askTitle: 'Zo kunt u zoeken',
    ask: 'Typ hierboven een naam, een onderwerp of een vraag. U kunt er ook bij zeggen waar, van wie of voor wie:',
    examples: ['schulden in Almelo', 'projecten van Menzis', 'bewegen voor ouderen', 'gestopte projecten', 'wat betekent Wmo'],
    kindExpected: 'Kies een soort in de lijst naast de resultaten.',
    asWords: 'Zet woorden tussen aanhalingstekens als ze precies zo in het register moeten staan, in die volgorde. Ze zijn dan geen filter.',
    toProjects: 'Alle projecten',
    toOrganizations: 'Alle organisaties',
    toAbbreviations: 'Begrippen en afkortingen',
  },
  {
    title: 'Search',
    titleOf: (text: string) => `Search for ‘${text}’`,
    lead: 'Ask your question in plain Dutch words. We search in all of the register that you may see, also by abbreviations and parts of words.',
    part: 'What was found',
    found: 'Found',
    count: (count: number, shown: string, text: string) => `${count === 1 ? '1 result' : `${shown} results`} for ‘${text}’`,
    none: (text: string) => `Nothing found for ‘${text}’`,
    notFound: (words: string, count: number, isWithout: boolean) =>
      `Not found: ${words}.${isWithout ? ` These are the results without ${count === 1 ? 'that word' : 'those words'}.` : ''}`,
    noneWhy: 'Check the spelling, or search for another word. The register is in Dutch. You can also look in the lists yourself.',
    askTitle: 'How to search',
    ask: 'Type a name, a topic or a question above, in Dutch. You can add where, of whom or for whom:',
    examples: ['schulden in Almelo', 'projecten van Menzis', 'bewegen voor ouderen', 'gestopte projecten', 'wat betekent Wmo'],
    kindExpected: 'Choose a kind in the list beside the results.',
    asWords: 'Put words between quotes if they must be in the register just so, in that order. They are no filter then.',
    toProjects: 'All projects',
    toOrganizations: 'All organizations',
    toAbbreviations: 'Terms and abbreviations',
  },
)
