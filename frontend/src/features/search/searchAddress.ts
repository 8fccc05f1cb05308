/** Where the answer to a search is. */
export const searchAddress = (text: string) => `/zoeken?${new URLSearchParams({ q: text })}`
