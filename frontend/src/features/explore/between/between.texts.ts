import { bilingual } from '../../../shared/i18n/texts'

export const betweenTexts = bilingual(
  {
    from: 'Van',
    to: 'Naar',
    search: 'Zoek het verband',
    example: 'Organisatie of project',
    choose: 'Kies bij beide een naam uit de lijst die verschijnt.',
    part: 'Het verband',
    gone: 'Een van beide is niet gevonden.',
    none: (from: string, to: string) => `Er is geen weg van ${from} naar ${to} over projecten en organisaties. Gemeenten zijn niet meegeteld.`,
    same: 'Dit is twee keer dezelfde.',
    shared: (from: string, to: string) => `${from} en ${to} hangen direct samen.`,
    steps: (from: string, to: string, projects: number, others: number) =>
      others === 0
        ? `${from} en ${to} hebben ${projects === 1 ? 'een project' : 'projecten'} samen.`
        : `${from} en ${to} delen geen project. De kortste weg loopt via ${projects} projecten en ${others === 1 ? '1 andere organisatie' : `${others} andere organisaties`}.`,
    step: (number: number) => `Stap ${number}`,
    leftOut: (count: string) => `en nog ${count}, op even korte wegen`,
    statements: 'Wie doet wat op deze weg',
    municipalities: (names: string) => `Ook via gemeenten: ${names}. Zij doen mee in projecten van beide, maar tellen niet als schakel, want zij zitten bijna overal in.`,
    line: (organization: string, roles: string, project: string) => `${organization}: ${roles} in ${project}`,
  },
  {
    from: 'From',
    to: 'To',
    search: 'Find the connection',
    example: 'Organization or project',
    choose: 'Choose a name from the list that appears, for both.',
    part: 'The connection',
    gone: 'One of both was not found.',
    none: (from: string, to: string) => `There is no way from ${from} to ${to} over projects and organizations. Municipalities do not count.`,
    same: 'These are one and the same.',
    shared: (from: string, to: string) => `${from} and ${to} hang together directly.`,
    steps: (from: string, to: string, projects: number, others: number) =>
      others === 0
        ? `${from} and ${to} share ${projects === 1 ? 'a project' : 'projects'}.`
        : `${from} and ${to} share no project. The shortest way leads over ${projects} projects and ${others === 1 ? '1 other organization' : `${others} other organizations`}.`,
    step: (number: number) => `Step ${number}`,
    leftOut: (count: string) => `and ${count} more, on ways as short`,
    statements: 'Who does what on this way',
    municipalities: (names: string) => `Also via municipalities: ${names}. They take part in projects of both, but carry no way, since they are nearly everywhere.`,
    line: (organization: string, roles: string, project: string) => `${organization}: ${roles} in ${project}`,
  },
)
