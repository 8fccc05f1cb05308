import { bilingual } from '../../shared/i18n/texts'

export const reportMunicipalityTexts = bilingual(
  {
    title: (name: string) => `Wat betekent dit voor ${name}?`,
    projects: 'De projecten waar een bron de gemeente bij noemt',
    projectsWhy: 'Bij een project dat hier niet staat, kan de gemeente toch meedoen: dan noemt geen bron haar.',
    noProjects: (name: string) => `Geen bron noemt ${name} bij een project in deze rapportage.`,
    project: 'Project',
    stance: 'Hoe staat de gemeente erin',
    phase: 'Fase',
    phaseUnknown: 'niet bekend',
    result: 'Wat is er bereikt',
    noResult: 'geen resultaat uit deze periode bekend',
    contributions: 'Wat de gemeente zelf betaalt',
    decisions: 'Wat de gemeente zelf besloot',
    noDecisions: (name: string) => `De bronnen noemen geen besluit van ${name} uit deze periode.`,
  },
  {
    title: (name: string) => `What does this mean for ${name}?`,
    projects: 'The projects that a source names the municipality with',
    projectsWhy: 'The municipality may take part in a project that is not here all the same: then no source names it.',
    noProjects: (name: string) => `No source names ${name} with a project in this report.`,
    project: 'Project',
    stance: 'How the municipality stands to it',
    phase: 'Phase',
    phaseUnknown: 'not known',
    result: 'What has been reached',
    noResult: 'no result in this period known',
    contributions: 'What the municipality pays itself',
    decisions: 'What the municipality decided itself',
    noDecisions: (name: string) => `The sources name no decision of ${name} in this period.`,
  },
)
