export type ApiErrorKind = 'network' | 'timeout' | 'store' | 'http' | 'graphql'

/** Everything that can go wrong with a question to the register, in one shape. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind
  /** `extensions.code` of the first GraphQL error, or the HTTP status. */
  readonly code: string | undefined

  constructor(kind: ApiErrorKind, message: string, code?: string) {
    super(message)
    this.name = 'ApiError'
    this.kind = kind
    this.code = code
  }

  /** Whether the same question may well succeed a moment later. */
  get isPassing(): boolean {
    return this.kind === 'network' || this.kind === 'timeout' || this.kind === 'store' || (this.kind === 'http' && Number(this.code) >= 500)
  }
}
