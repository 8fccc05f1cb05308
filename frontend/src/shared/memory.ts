const prefix = 'koerswijzer.'

/** Of this tab until it closes, or of all tabs. */
type Place = 'sessionStorage' | 'localStorage'

/** What is remembered; never a token. A browser that refuses storage forgets at once. */
export function recall(name: string, place: Place = 'sessionStorage'): string | null {
  try {
    return window[place].getItem(prefix + name)
  } catch {
    return null
  }
}

/** Remembers a text, or forgets it when there is none. Gives whether the browser kept it. */
export function remember(name: string, text: string | undefined, place: Place = 'sessionStorage'): boolean {
  try {
    if (text === undefined) window[place].removeItem(prefix + name)
    else window[place].setItem(prefix + name, text)
    return true
  } catch {
    return false
  }
}
