/** Code in a file of its own, which comes at the first call. `there` once it has come. */
export type Code<T> = { (): Promise<{ default: T }>; there?: T }

export function codeOf<T>(load: () => Promise<{ default: T }>): Code<T> {
  const code: Code<T> = async () => {
    const module = await load()
    code.there = module.default
    return module
  }
  return code
}
