import { bilingual } from '../i18n/texts'

// Apart from the texts of lists: a table need not be in one.
export const downloadTexts = bilingual(
  {
    download: 'Download deze rijen:',
    downloadAll: (count: string) => `Download alle ${count} rijen:`,
    as: (table: string, format: string) => `${format} van de tabel ‘${table}’`,
    cited: { url: 'adres', at: 'plaats', date: 'datum' },
    failed: 'Het bestand kon niet worden gemaakt. Laad de pagina opnieuw en probeer het nog eens.',
    progress: (count: string, total: string) => `${count} van ${total} rijen opgehaald.`,
    waiting: 'Er is veel tegelijk gevraagd. Even wachten, dan gaat het vanzelf verder.',
    stop: 'Stop',
    stopped: 'U hebt het ophalen gestopt. Er is geen bestand gemaakt.',
    broken: (count: string, total: string) => `Er is geen bestand gemaakt: na ${count} van ${total} rijen kwam er geen antwoord meer. Probeer het straks opnieuw.`,
    tooMany: (most: string) => `Dit zijn meer dan ${most} rijen. Dat past niet in één bestand. Kies eerst een filter.`,
    tooManyCells: (most: string) => `Deze tabel heeft meer dan ${most} vakjes. Dat past niet in één bestand. Kies eerst een filter.`,
    changed: 'Er is geen bestand gemaakt: het register veranderde intussen. Probeer het opnieuw.',
    replaced: 'Er is geen bestand gemaakt: de tabel op de pagina veranderde intussen. Probeer het opnieuw.',
  },
  {
    download: 'Download these rows:',
    downloadAll: (count: string) => `Download all ${count} rows:`,
    as: (table: string, format: string) => `${format} of the table ‘${table}’`,
    cited: { url: 'address', at: 'place', date: 'date' },
    failed: 'The file could not be made. Load the page again and retry.',
    progress: (count: string, total: string) => `${count} of ${total} rows fetched.`,
    waiting: 'Much was asked at once. Wait a moment, then it goes on by itself.',
    stop: 'Stop',
    stopped: 'You stopped the fetching. No file was made.',
    broken: (count: string, total: string) => `No file was made: after ${count} of ${total} rows no answer came. Try again later.`,
    tooMany: (most: string) => `These are more than ${most} rows. That does not fit in one file. Choose a filter first.`,
    tooManyCells: (most: string) => `This table has more than ${most} cells. That does not fit in one file. Choose a filter first.`,
    changed: 'No file was made: the register changed meanwhile. Please try again.',
    replaced: 'No file was made: the table on the page changed meanwhile. Please try again.',
  },
)
