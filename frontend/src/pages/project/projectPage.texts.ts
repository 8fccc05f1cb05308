import { bilingual } from '../../shared/i18n/texts'

export const projectPageTexts = bilingual(
  { project: 'Het project', sought: 'het project', projects: 'Projecten', asPicture: 'Bekijk dit als graaf' },
  { project: 'The project', sought: 'the project', projects: 'Projects', asPicture: 'See this as a graph' },
)
