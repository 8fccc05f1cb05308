export type ApiErrorKind = 'network' | 'timeout' | 'store' | 'busy' | 'signIn' | 'http' | 'graphql'

/** Everything that can go wrong with a question to the register, in one shape. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  /** `extensions.code` of the first GraphQL error, or the HTTP status. */
  readonly code: string | undefined
  /** For how long the register wants no further question, in milliseconds; undefined: it did not say. */
  readonly waitMs: number | undefined

  constructor(kind: ApiErrorKind, message: string, code?: string, waitMs?: number) {
    super(message)
    this.name = 'ApiError'
    this.kind = kind
    this.code = code
    this.waitMs = waitMs
  }

  /** Whether the same question may well succeed a moment later. */
  get isPassing(): boolean {
    return this.kind === 'http' ? Number(this.code) >= 500 : this.kind !== 'graphql'
  }
}
