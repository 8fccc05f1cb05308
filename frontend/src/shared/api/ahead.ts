import type { TypedDocumentString } from '../gql/graphql'
import { post } from './post'

/** The first page, as its address says. */
export type Address = { params: Readonly<Record<string, string>>; search: URLSearchParams }

export type Question = { document: TypedDocumentString<unknown, never>; variables: unknown }

/** What the first page needs besides its code, and can be fetched before that is there. */
export type Ahead = { questions: readonly Question[]; code?: (() => Promise<unknown>) | undefined }

const answers = new Map<string, Promise<Response>>()

/** What is sent of a question. */
export const bodyOf = (document: { toString: () => string }, variables: unknown) => JSON.stringify({ query: document.toString(), variables })

/** A question with what it asks about. */
export const questionFor = <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Question => ({ document, variables })

/** Sends a question before the page is there to ask it. As anyone: never for a reader who may be signed in. */
export function askAhead({ document, variables }: Question) {
  const body = bodyOf(document, variables)
  const answer = post(body, {})
  // Who takes it finds out that it failed.
  answer.catch(() => undefined)
  answers.set(body, answer)
}

/** The answer to what anyone was asked ahead, once: who asks again wants a newer one. */
export function takeAnswer(body: string): Promise<Response> | undefined {
  const answer = answers.get(body)
  answers.delete(body)
  return answer
}
