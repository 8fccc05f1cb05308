import type { TypedDocumentString } from '../gql/graphql'
import { ApiError, type ApiErrorKind } from './apiError'

const endpoint = '/graphql'
const timeoutMs = 20_000

type Answer<T> = { data?: T | null; errors?: { message: string; extensions?: { code?: string } }[] }

/** Asks the register one question. Rejects with an ApiError, or as aborted when the reader left. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await post(JSON.stringify({ query: document.toString(), variables }), signal)
  const answer = await readAnswer<Result>(response)
  const error = answer.errors?.[0]
  if (error) throw new ApiError(kindOf(error.extensions?.code), error.message, error.extensions?.code)
  if (!response.ok || !answer.data) throw new ApiError('http', response.statusText, String(response.status))
  return answer.data
}

/** What a reader should be told, and whether to ask again, follows from the code. */
function kindOf(code: string | undefined): ApiErrorKind {
  if (code === 'STORE_UNAVAILABLE') return 'store'
  return code === 'LIMIT_TIME' ? 'timeout' : 'graphql'
}

async function post(body: string, signal: AbortSignal | undefined): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw timeout.aborted ? new ApiError('timeout', 'No answer in time') : new ApiError('network', String(cause))
  }
}

async function readAnswer<Result>(response: Response): Promise<Answer<Result>> {
  try {
    return (await response.json()) as Answer<Result>
  } catch {
    throw new ApiError('http', response.statusText, String(response.status))
  }
}
