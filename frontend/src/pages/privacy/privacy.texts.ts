import { bilingual } from '../../shared/i18n/texts'

export const privacyTexts = bilingual(
  {
    title: 'Privacy',
    lead: 'Wij volgen u niet. En in het register staan alleen mensen met een openbaar ambt of een openbare functie, zoals een bron hen noemt.',
    parts: [
      {
        title: 'Als u deze site bezoekt',
        points: [
          'Wie zich niet aanmeldt, krijgt geen cookies.',
          'Er is geen meting van bezoek, geen advertentie en niets van een ander bedrijf. Ook het lettertype komt van deze site zelf.',
          'Kiest u Engels, dan onthoudt uw eigen browser die keuze. Die keuze gaat niet naar ons.',
          'Uw filters en zoekwoorden staan in het adres van de pagina. Wie een adres van u krijgt, ziet ze dus ook.',
          'Het register schrijft per vraag op welke soort vraag het was, voor welke lezers, en hoe lang het antwoord duurde. Nooit wat u intypte.',
        ],
      },
      {
        title: 'Als u zich aanmeldt',
        points: [
          'Wie u bent, weet deze site van de aanmelddienst. Uw browser houdt dat alleen vast zolang de pagina openstaat, en nergens anders.',
          'In uw browser staat verder een merkje dat u bent aangemeld, zodat een volgend tabblad dat ook is. Daar staat ook bij als wie u de site bekijkt. Het gaat weg als u zich afmeldt, of als de aanmelddienst u niet meer kent.',
          'Bij opnieuw aanmelden bewaart uw tabblad even wat u op de pagina had getypt, om het terug te zetten.',
          'De aanmelddienst zet een eigen cookie, zodat u niet telkens opnieuw hoeft aan te melden. Meldt u zich af, dan geldt die niet meer.',
          'Bij aanmelden en weigeren schrijft het register op welke organisatie en welke rechten het waren. Nooit uw naam.',
        ],
      },
      {
        title: 'Mensen in het register',
        points: [
          'Een naam staat hier alleen als iemand een openbaar ambt of een openbare functie heeft, zoals een wethouder, en als een bron die naam noemt.',
          'Bij de naam staat de functie, de datum en de bron. Wat daarna veranderde, weten wij pas als een nieuwe bron het zegt.',
          'Er staan geen telefoonnummers, mailadressen of andere contactgegevens van mensen in.',
          'Over inwoners, cliënten en patiënten staat hier niets. Alleen aantallen, zoals een bron ze noemt.',
        ],
      },
      {
        title: 'Wie ziet wat',
        text: 'Een gegeven is zo openbaar als zijn meest openbare bron. Wie niet is aangemeld, ziet alleen wat openbaar is.',
      },
      {
        title: 'Staat u erin en klopt het niet?',
        text: 'Geef het door aan de organisatie die dit register beheert. Noem de pagina en de bron.',
      },
    ],
  },
  {
    title: 'Privacy',
    lead: 'We do not follow you. And the register only names people with a public office or a public role, as a source names them.',
    parts: [
      {
        title: 'When you visit this site',
        points: [
          'Who does not sign in gets no cookies.',
          'There is no counting of visits, no advertising and nothing of another company. The typeface, too, comes from this site itself.',
          'If you choose English, your own browser remembers that choice. It is not sent to us.',
          'Your filters and search words are in the address of the page. So whoever gets an address from you sees them too.',
          'The register notes for each question which kind it was, for which readers, and how long the answer took. Never what you typed.',
        ],
      },
      {
        title: 'When you sign in',
        points: [
          'This site knows who you are from the sign-in service. Your browser holds that only as long as the page is open, and nowhere else.',
          'Your browser also holds a mark that you are signed in, so that the next tab is too. It also says as whom you view the site. It goes when you sign out, or when the sign-in service no longer knows you.',
          'When you sign in again, your tab keeps for a moment what you had typed on the page, to put it back.',
          'The sign-in service sets a cookie of its own, so that you need not sign in every time. When you sign out it is no longer good.',
          'On sign-ins and refusals the register notes which organization and which rights they were. Never your name.',
        ],
      },
      {
        title: 'People in the register',
        points: [
          'A name is here only if somebody holds a public office or a public role, such as an alderman, and a source gives that name.',
          'With the name are the role, the date and the source. What changed since we only know when a new source says so.',
          'There are no phone numbers, e-mail addresses or other contact details of people in it.',
          'There is nothing here about residents, clients and patients. Only numbers, as a source gives them.',
        ],
      },
      {
        title: 'Who sees what',
        text: 'A statement is as public as its most public source. Whoever is not signed in sees only what is public.',
      },
      {
        title: 'Are you in it, and is it wrong?',
        text: 'Tell the organization that keeps this register. Name the page and the source.',
      },
    ],
  },
)
