import { ApiError } from './apiError'

const endpoint = '/graphql'
const timeoutMs = 20_000

/** Sends a question as it stands; `asked` are the headers that say who asks. */
export async function post(body: string, asked: Record<string, string>, signal?: AbortSignal): Promise<Response> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json', ...asked },
      body,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw timeout.aborted ? new ApiError('timeout', 'No answer in time') : new ApiError('network', String(cause))
  }
}
