import { bilingual } from '../i18n/texts'

export const pictureTexts = bilingual(
  {
    line: 'lijn',
    noLine: 'geen lijn',
    of: 'van',
    asOf: (date: string) => `stand van ${date}`,
    phaseUnknown: 'fase niet bekend',
    legend: 'Uitleg van de haltes',
    stops: {
      run: 'in uitvoering of borging',
      prep: 'in voorbereiding',
      done: 'afgerond',
      halt: 'gestopt',
      un: 'fase niet bekend',
    },
  },
  {
    line: 'line',
    noLine: 'no line',
    of: 'of',
    asOf: (date: string) => `as of ${date}`,
    phaseUnknown: 'phase not known',
    legend: 'What the stops mean',
    stops: {
      run: 'being carried out',
      prep: 'in preparation',
      done: 'completed',
      halt: 'stopped',
      un: 'phase not known',
    },
  },
)
