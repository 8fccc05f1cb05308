import type { ViewerNotice } from '../../shared/gql/graphql'
import { bilingual } from '../../shared/i18n/texts'
import type { Trouble, WiderAudience } from '../../shared/signin/session'

const noticeNl: Record<ViewerNotice, string> = {
  NO_ORGANIZATION: 'U bent aangemeld, maar zonder organisatie. Daarom ziet u wat iedereen ziet. Vraag uw beheerder om uw organisatie in te vullen.',
  UNKNOWN_ORGANIZATION: 'U bent aangemeld, maar uw organisatie staat niet in het register. Daarom ziet u wat iedereen ziet.',
}

const noticeEn: Record<ViewerNotice, string> = {
  NO_ORGANIZATION: 'You are signed in, but without an organization. That is why you see what everyone sees. Ask your administrator to fill in your organization.',
  UNKNOWN_ORGANIZATION: 'You are signed in, but your organization is not in the register. That is why you see what everyone sees.',
}

const troubleNl: Record<Trouble, string> = {
  expired: 'U bent niet meer aangemeld.',
  elsewhere: 'U bent afgemeld in een ander tabblad.',
  unreachable: 'De aanmelddienst is nu niet te bereiken.',
  refused: 'Het aanmelden is gelukt, maar het register neemt het niet aan. Vaak loopt dan ergens een klok verkeerd: kijk of uw apparaat de juiste tijd heeft.',
  denied: 'U hebt het aanmelden afgebroken, of u mag hier niet aanmelden.',
  stale: 'Deze aanmelding is al gebruikt of te oud.',
  storage: 'Uw browser bewaart niets voor deze site. Sta cookies toe om u aan te melden.',
}

const troubleEn: Record<Trouble, string> = {
  expired: 'You are no longer signed in.',
  elsewhere: 'You signed out in another tab.',
  unreachable: 'The sign-in service cannot be reached now.',
  refused: 'Signing in worked, but the register does not accept it. Often a clock is wrong: check that your device has the right time.',
  denied: 'You broke off signing in, or you may not sign in here.',
  stale: 'This sign-in was used already or is too old.',
  storage: 'Your browser keeps nothing for this site. Allow cookies to sign in.',
}

const youViewAsNl: Record<WiderAudience, string> = { PUBLIC: 'U bekijkt dit als het publiek.', PARTNER: 'U bekijkt dit als partner.' }
const youViewAsEn: Record<WiderAudience, string> = { PUBLIC: 'You view this as the public.', PARTNER: 'You view this as a partner.' }

export const signInTexts = bilingual(
  {
    signOut: 'Afmelden',
    signedIn: 'Aangemeld',
    onBehalfOf: 'namens',
    looksAs: 'kijkt als',
    viewAs: 'Bekijk als',
    reader: { PUBLIC: 'publiek', PARTNER: 'partner', OWNER: 'eigenaar' },
    reads: { PUBLIC: 'wat iedereen ziet', PARTNER: 'ook wat voor partners is', OWNER: 'ook wat alleen eigenaren zien' },
    youViewAs: youViewAsNl,
    ownView: 'Terug naar uw eigen blik',
    again: 'Opnieuw aanmelden',
    dismiss: 'Sluit',
    asEveryone: 'U ziet nu wat iedereen ziet.',
    trouble: troubleNl,
    notice: noticeNl,
  },
  {
    signOut: 'Sign out',
    signedIn: 'Signed in',
    onBehalfOf: 'for',
    looksAs: 'views as',
    viewAs: 'View as',
    reader: { PUBLIC: 'public', PARTNER: 'partner', OWNER: 'owner' },
    reads: { PUBLIC: 'what everyone sees', PARTNER: 'also what is for partners', OWNER: 'also what only owners see' },
    youViewAs: youViewAsEn,
    ownView: 'Back to your own view',
    again: 'Sign in again',
    dismiss: 'Close',
    asEveryone: 'You now see what everyone sees.',
    trouble: troubleEn,
    notice: noticeEn,
  },
)
