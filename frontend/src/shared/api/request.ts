import type { TypedDocumentString } from '../gql/graphql'
import { signInFlow } from '../signin/flow'
import { currentSession, headersFor, type View } from '../signin/session'
import { bodyOf, takeAnswer } from './ahead'
import { ApiError, type ApiErrorKind } from './apiError'
import { post } from './post'

type Answer<T> = { data?: T | null; errors?: { message: string; extensions?: { code?: string } }[] }

/** What a reader should be told, and whether to ask again, follows from the code. Every other code is a fault of the question. */
const kinds: Readonly<Record<string, ApiErrorKind>> = {
  STORE_UNAVAILABLE: 'store',
  SIGN_IN_UNAVAILABLE: 'signIn',
  LIMIT_TIME: 'timeout',
  LIMIT_BUDGET: 'busy',
  LIMIT_CONCURRENT: 'busy',
}

/** Asks the register one question. Rejects with an ApiError, or as aborted when the reader left or is somebody else now. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  view: View,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await postAs(view, bodyOf(document, variables), signal)
  const answer = await readAnswer<Result>(response)
  // An answer that comes after the reader became somebody else is for nobody.
  headersFor(view)
  const error = answer.errors?.[0]
  const code = error?.extensions?.code
  if (error) throw new ApiError(kinds[code ?? ''] ?? 'graphql', error.message, code, waitOf(response))
  if (!response.ok || !answer.data) throw new ApiError('http', response.statusText, String(response.status))
  return answer.data
}

/** A token that is no longer good is renewed once, and the question asked again. */
async function postAs(view: View, body: string, signal: AbortSignal | undefined): Promise<Response> {
  const asked = headersFor(view)
  const response = await ((view === 'anyone' && takeAnswer(body)) || post(body, asked, signal))
  if (response.status !== 401 || !asked['authorization']) return response
  const { endSession, renew } = await signInFlow()
  // Another question may have renewed it meanwhile.
  if (asked['authorization'] === headersFor(view)['authorization']) await renew()
  const again = await post(body, headersFor(view), signal)
  if (again.status === 401 && currentSession().is === 'person') await endSession('refused')
  return again
}

/** Of `Retry-After`, which counts seconds. */
function waitOf({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return seconds >= 0 ? seconds * 1000 : undefined
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>
  } catch {
    throw new ApiError('http', response.statusText, String(response.status))
  }
}
