import { bilingual } from '../../shared/i18n/texts'

/** Apart from the other texts: every reader downloads this word. */
export const accountTexts = bilingual({ signIn: 'Aanmelden' }, { signIn: 'Sign in' })
