const prefix = 'koerswijzer.'

/** What this tab remembers until it closes; never a token. A browser that refuses storage forgets at once. */
export function recall(name: string): string | null {
  try {
    return sessionStorage.getItem(prefix + name)
  } catch {
    return null
  }
}

/** Remembers a text, or forgets it when there is none. Gives whether the browser kept it. */
export function remember(name: string, text: string | undefined): boolean {
  try {
    if (text === undefined) sessionStorage.removeItem(prefix + name)
    else sessionStorage.setItem(prefix + name, text)
    return true
  } catch {
    return false
  }
}
