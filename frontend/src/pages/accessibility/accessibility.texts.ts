import { bilingual } from '../../shared/i18n/texts'

export const accessibilityTexts = bilingual(
  {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet Koerswijzer kunnen gebruiken: ook met het toetsenbord, met een schermlezer, op een kleine telefoon of op papier.',
    parts: [
      {
        title: 'Wat is gedaan',
        points: [
          'U kunt alles met het toetsenbord doen. U ziet altijd waar u bent.',
          'Elke afbeelding heeft dezelfde gegevens in woorden of in een tabel.',
          'Kleur staat nooit alleen: er is altijd ook een vorm en een woord.',
          'Tekst heeft genoeg contrast, in het lichte en in het donkere scherm.',
          'Elke pagina past op een smal scherm zonder opzij te schuiven. Alleen een brede tabel schuift, en dat kan ook met het toetsenbord.',
          'De teksten van de site zelf zijn in eenvoudig Nederlands. Een afkorting kunt u openklappen.',
          'Beweegt uw scherm liever niet? Dan beweegt hier niets.',
          'Elke pagina kunt u afdrukken, met de bronnen erbij.',
        ],
      },
      {
        title: 'Hoe is dat nagekeken',
        text: 'Elke soort pagina wordt automatisch getest met axe, op de regels van WCAG 2.2 (niveau A en AA): breed en smal, licht en donker. Het contrast van elk paar kleuren is gemeten. Zo’n test vindt niet alles.',
      },
      {
        title: 'Wat nog niet is gedaan',
        points: [
          'Mensen met een beperking hebben de site nog niet getest.',
          'Een onafhankelijk onderzoek is er nog niet. Er is dus geen toegankelijkheidslabel.',
          'De teksten uit bronnen zijn niet altijd eenvoudig: die nemen wij over zoals ze zijn.',
          'De bronnen zelf staan op sites van anderen, of in bestanden die niet altijd toegankelijk zijn.',
        ],
      },
      {
        title: 'Lukt er iets niet?',
        text: 'Geef het door aan de organisatie waarvan u deze site gebruikt. Zeg op welke pagina het was en wat u wilde doen.',
      },
    ],
  },
  {
    title: 'Accessibility',
    lead: 'Everyone must be able to use Koerswijzer: also with the keyboard, with a screen reader, on a small phone or on paper.',
    parts: [
      {
        title: 'What has been done',
        points: [
          'You can do everything with the keyboard. You always see where you are.',
          'Every picture has the same facts in words or in a table.',
          'Colour never stands alone: there is always a form and a word too.',
          'Text has enough contrast, in the light and in the dark scheme.',
          'Every page fits a narrow screen without scrolling sideways. Only a wide table scrolls, and the keyboard can do that too.',
          'The texts of the site itself are in plain language. An abbreviation can be opened.',
          'Do you prefer a screen without motion? Then nothing moves here.',
          'Every page can be printed, with its sources.',
        ],
      },
      {
        title: 'How that was checked',
        text: 'Every kind of page is tested automatically with axe, on the rules of WCAG 2.2 (level A and AA): wide and narrow, light and dark. The contrast of every pair of colours was measured. Such a test does not find everything.',
      },
      {
        title: 'What has not been done yet',
        points: [
          'People with a disability have not tested the site yet.',
          'There has been no independent audit yet. So there is no accessibility label.',
          'Texts from sources are not always plain: we take them as they are, in Dutch.',
          'The sources themselves are on sites of others, or in files that are not always accessible.',
        ],
      },
      {
        title: 'Does something not work?',
        text: 'Tell the organization whose site you are using. Say on which page it was and what you wanted to do.',
      },
    ],
  },
)
