import type { Trouble } from './session'

/** Signing in did not work. `returnTo` is the address that the reader came from, where it is known. */
export class SignInFault extends Error {
  readonly trouble: Trouble
  readonly returnTo: string | undefined

  constructor(trouble: Trouble, returnTo?: string) {
    super(trouble)
    this.name = 'SignInFault'
    this.trouble = trouble
    this.returnTo = returnTo
  }
}
