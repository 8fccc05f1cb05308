import { bilingual } from '../../shared/i18n/texts'

export const signInPageTexts = bilingual(
  {
    title: 'Aanmelden',
    lead: 'Deze mensen zijn verzonnen, om mee te proberen. Niemand heeft een wachtwoord. Kies er een en kijk wat hij of zij in het register mag zien.',
    choose: 'Kies een proefpersoon',
    roles: (roles: readonly string[]) => `Rol: ${roles.join(', ')}`,
    signInAs: (name: string) => `Meld aan als ${name}`,
    signIn: 'Aanmelden',
    signOut: 'Afmelden',
    already: 'U bent al aangemeld. Meld u eerst af als u iemand anders wilt kiezen.',
    elsewhere: 'Hier zijn geen proefpersonen. U meldt zich aan bij de aanmelddienst van uw organisatie, als deze site die heeft.',
    unreachable: 'De aanmelddienst is nu niet te bereiken. Alles wat openbaar is kunt u wel lezen.',
    noCookies: 'Het aanmelden kwam niet aan. Uw browser stuurt geen cookie mee. Sta cookies toe voor deze site en kies daarna opnieuw.',
    retry: 'Probeer opnieuw',
    toStart: 'Naar de startpagina',
  },
  {
    title: 'Sign in',
    lead: 'These people are made up, to try things out. Nobody has a password. Choose one to see what he or she may see in the register.',
    choose: 'Choose a person',
    roles: (roles: readonly string[]) => `Role: ${roles.join(', ')}`,
    signInAs: (name: string) => `Sign in as ${name}`,
    signIn: 'Sign in',
    signOut: 'Sign out',
    already: 'You are signed in already. Sign out first if you want to choose somebody else.',
    elsewhere: 'There are no made-up people here. You sign in with the service of your organization, if this site has one.',
    unreachable: 'The sign-in service cannot be reached now. You can still read all that is public.',
    noCookies: 'The sign-in did not arrive. Your browser sends no cookie along. Allow cookies for this site and choose again.',
    retry: 'Try again',
    toStart: 'Go to the home page',
  },
)
