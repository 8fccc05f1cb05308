import { bilingual } from '../i18n/texts'

export const listTexts = bilingual(
  {
    filters: 'Filters',
    showFilters: 'Toon filters',
    hideFilters: 'Verberg filters',
    chosen: 'Gekozen filters',
    remove: (name: string) => `Verwijder filter: ${name}`,
    clear: 'Wis alle filters',
    sort: 'Sorteer op',
    all: 'alle',
    more: 'Meer laden',
    moreFailed: 'De rest van de lijst is niet geladen. Wat hierboven staat, klopt nog.',
    moreAgain: 'Probeer opnieuw',
    loadingMore: 'Bezig met laden',
    shown: (shown: string, total: string) => `${shown} van ${total}`,
  },
  {
    filters: 'Filters',
    showFilters: 'Show filters',
    hideFilters: 'Hide filters',
    chosen: 'Chosen filters',
    remove: (name: string) => `Remove filter: ${name}`,
    clear: 'Clear all filters',
    sort: 'Sort by',
    all: 'all',
    more: 'Load more',
    moreFailed: 'The rest of the list was not loaded. What stands above is still right.',
    moreAgain: 'Try again',
    loadingMore: 'Loading',
    shown: (shown: string, total: string) => `${shown} of ${total}`,
  },
)
