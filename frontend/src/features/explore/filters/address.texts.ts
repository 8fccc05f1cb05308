import { bilingual } from '../../../shared/i18n/texts'

export const addressTexts = bilingual(
  {
    date: (name: string) => `Bij ‘${name}’ hoort een jaar, een maand of een dag: 2025, 2025-05 of 2025-05-31.`,
    kind: 'Bij ‘soort’ hoort een soort organisatie. Kies die bij de filters.',
    notThere: {
      netwerk: 'Zo’n netwerk staat niet in het register. Kies een netwerk bij de filters.',
      themalijn: 'Zo’n themalijn staat niet in het register. Kies een themalijn bij de filters.',
      gemeente: 'Zo’n gemeente staat niet in het register. Kies een gemeente bij de filters.',
      organisatie: 'Zo’n organisatie staat niet in het register. Kies een organisatie bij de filters.',
      onderwerp: 'Zo’n onderwerp staat niet in het register. Kies een onderwerp bij de filters.',
      doelgroep: 'Zo’n doelgroep staat niet in het register. Kies een doelgroep bij de filters.',
      afspraak: 'Zo’n landelijke afspraak staat niet in het register. Kies een afspraak bij de filters.',
      project: 'Zo’n project staat niet in het register. Zoek het project op zijn naam.',
    },
  },
  {
    date: (name: string) => `‘${name}’ takes a year, a month or a day: 2025, 2025-05 or 2025-05-31.`,
    kind: '‘soort’ takes a kind of organization. Choose it with the filters.',
    notThere: {
      netwerk: 'There is no such network in the register. Choose a network with the filters.',
      themalijn: 'There is no such theme line in the register. Choose a theme line with the filters.',
      gemeente: 'There is no such municipality in the register. Choose a municipality with the filters.',
      organisatie: 'There is no such organization in the register. Choose an organization with the filters.',
      onderwerp: 'There is no such topic in the register. Choose a topic with the filters.',
      doelgroep: 'There is no such target group in the register. Choose a target group with the filters.',
      afspraak: 'There is no such national agreement in the register. Choose an agreement with the filters.',
      project: 'There is no such project in the register. Search for it by its name.',
    },
  },
)
