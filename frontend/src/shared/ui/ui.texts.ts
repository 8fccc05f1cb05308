import { bilingual } from '../i18n/texts'

export const uiTexts = bilingual(
  {
    start: 'Start',
    breadcrumb: 'Kruimelpad',
    asOf: (date: string) => `Stand van ${date}`,
    lastConfirmed: (date: string) => `laatst bevestigd ${date}`,
    visibleTo: { PUBLIC: 'zichtbaar voor iedereen', PARTNER: 'voor partners', OWNER: 'alleen eigenaren' },
    othersDoNotSee: 'Partners en publiek zien dit blok niet.',
  },
  {
    start: 'Home',
    breadcrumb: 'Breadcrumb',
    asOf: (date: string) => `As of ${date}`,
    lastConfirmed: (date: string) => `last confirmed ${date}`,
    visibleTo: { PUBLIC: 'visible to everyone', PARTNER: 'for partners', OWNER: 'owners only' },
    othersDoNotSee: 'Partners and the public do not see this block.',
  },
)
