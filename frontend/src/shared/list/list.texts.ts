import { bilingual } from '../i18n/texts'

export const listTexts = bilingual(
  {
    search: 'Zoek',
    searchIn: 'Zoek in deze lijst',
    filters: 'Filters',
    chosen: 'Gekozen filters',
    remove: (name: string) => `Verwijder filter: ${name}`,
    clear: 'Wis alle filters',
    sort: 'Sorteer op',
    all: 'alle',
    more: 'Meer laden',
    loadingMore: 'Bezig met laden',
    shown: (shown: string, total: string) => `${shown} van ${total}`,
  },
  {
    search: 'Search',
    searchIn: 'Search in this list',
    filters: 'Filters',
    chosen: 'Chosen filters',
    remove: (name: string) => `Remove filter: ${name}`,
    clear: 'Clear all filters',
    sort: 'Sort by',
    all: 'all',
    more: 'Load more',
    loadingMore: 'Loading',
    shown: (shown: string, total: string) => `${shown} of ${total}`,
  },
)
