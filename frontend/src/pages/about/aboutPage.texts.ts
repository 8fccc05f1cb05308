import { bilingual } from '../../shared/i18n/texts'

export const aboutPageTexts = bilingual(
  {
    title: 'Over Koerswijzer',
    lead: (region: string | undefined) =>
      `Koerswijzer laat zien wie wat doet in de samenwerking voor zorg en welzijn${region ? ` in ${region}` : ''}. Alles komt uit één register.`,
    parts: [
      {
        title: 'Voor wie is dit?',
        points: [
          'Voor inwoners en raadsleden die willen weten wat er gebeurt en waar dat staat.',
          'Voor partners die willen zien wie waaraan meedoet.',
          'Voor wie projecten op elkaar afstemt en wil zien waar twee netwerken hetzelfde doen.',
        ],
      },
      {
        title: 'Hoe komt iets in het register?',
        text: 'Een gegeven staat hier alleen als een bron het noemt: een rapport, een besluit, een brief of een webpagina. Spreken bronnen elkaar tegen, dan staat dat erbij. Wat in geen bron staat, staat hier niet.',
      },
      {
        title: 'Moet ik me aanmelden?',
        text: 'Nee. Alles wat openbaar is, leest u zonder aanmelden. Wie bij een partner of eigenaar van een netwerk werkt, ziet na het aanmelden ook wat voor die kring is, en kan de site bekijken zoals het publiek haar ziet.',
      },
    ],
    howToRead: 'Zo leest u deze site',
    inNumbers: 'Wat staat erin, en hoe oud is het?',
    numbers: 'De aantallen',
    total: (total: string, date: string | null) => `${total} gegevens.${date ? ` De nieuwste bron is van ${date}.` : ''}`,
    ownAge: 'Veel gegevens zijn ouder dan de nieuwste bron. Bij elk gegeven staat daarom zijn eigen datum.',
    perKind: 'Aantal gegevens per soort',
    emptyRegister: 'Het register is leeg.',
    after: [
      {
        title: 'Klopt er iets niet?',
        text: 'Kijk eerst in de bron: het register zegt wat de bron zegt. Staat het daar anders, geef het dan door aan de organisatie die dit register beheert.',
      },
      {
        title: 'Een zwakke plek gevonden?',
        text: 'Meld het aan de organisatie die dit register beheert, en nog niet in het openbaar. Kijk niet verder dan nodig is om het te laten zien, en verander niets. Wie zich daaraan houdt, krijgt van een melding geen last.',
      },
      {
        title: 'Hergebruik',
        text: 'De broncode van Koerswijzer is open, onder de licentie EUPL 1.2. De gegevens zijn feiten uit openbare bronnen. De teksten van de bronnen zelf blijven van hun uitgevers.',
      },
    ],
  },
  {
    title: 'About Koerswijzer',
    lead: (region: string | undefined) =>
      `Koerswijzer shows who does what in the collaboration for care and welfare${region ? ` in ${region}` : ''}. Everything comes from one register.`,
    parts: [
      {
        title: 'For whom is this?',
        points: [
          'For residents and councillors who want to know what happens and where that stands.',
          'For partners who want to see who takes part in what.',
          'For whoever aligns projects and wants to see where two networks do the same.',
        ],
      },
      {
        title: 'How does something get into the register?',
        text: 'A statement is here only if a source makes it: a report, a decision, a letter or a web page. Where sources contradict each other, it says so. What is in no source is not here.',
      },
      {
        title: 'Do I have to sign in?',
        text: 'No. You read all that is public without signing in. Who works for a partner or an owner of a network also sees, once signed in, what is for that circle, and can view the site as the public sees it.',
      },
    ],
    howToRead: 'How to read this site',
    inNumbers: 'What is in it, and how old is it?',
    numbers: 'The numbers',
    total: (total: string, date: string | null) => `${total} statements.${date ? ` The newest source is of ${date}.` : ''}`,
    ownAge: 'Many statements are older than the newest source. That is why each has its own date.',
    perKind: 'Number of statements per kind',
    emptyRegister: 'The register is empty.',
    after: [
      {
        title: 'Is something wrong?',
        text: 'Look in the source first: the register says what the source says. If it says something else, tell the organization that keeps this register.',
      },
      {
        title: 'Found a weakness?',
        text: 'Report it to the organization that keeps this register, and not in public yet. Look no further than it takes to show it, and change nothing. Whoever keeps to this has nothing to fear from reporting.',
      },
      {
        title: 'Reuse',
        text: 'The code of Koerswijzer is open, under the licence EUPL 1.2. The statements are facts from public sources. The texts of the sources themselves remain those of their publishers.',
      },
    ],
  },
)
