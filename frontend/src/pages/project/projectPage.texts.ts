import { bilingual } from '../../shared/i18n/texts'

export const projectPageTexts = bilingual(
  { project: 'Het project', projects: 'Projecten' },
  { project: 'The project', projects: 'Projects' },
)
