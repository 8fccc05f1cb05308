import { ApiError } from '../api/apiError'
import { defaultWaitMs } from '../api/usePageQuery'
import type { AskPart, Part } from '../list/useConnection'

/** What the register gives at a time. */
const first = 100

/** A program that takes along more than this asks the API for it, not a page. */
export const mostTaken = 10_000

/** A spreadsheet gets slow beyond so many cells. */
export const mostCells = 100 * mostTaken

/** How often in a row the register may ask for patience. */
const waits = 10

/** Why a list did not come as a whole. */
export class NotWhole extends Error {
  readonly reason: 'tooMany' | 'tooManyCells' | 'changed' | 'replaced'

  constructor(reason: NotWhole['reason']) {
    super(reason)
    this.name = 'NotWhole'
    this.reason = reason
  }
}

type Patience = { signal?: AbortSignal | undefined; onWait?: (ms: number) => void }

/** Every part of a list, one after the other: together they would use up the budget of who asks. */
export async function* everyPage<Node>(ask: AskPart<Node>, patience: Patience = {}): AsyncGenerator<readonly Node[], void> {
  let count = 0
  let after: string | null = null
  do {
    const part: Part<Node> = await patiently((signal) => ask(first, after, signal), patience)
    if (part.totalCount > mostTaken) throw new NotWhole('tooMany')
    const nodes = part.edges.flatMap((edge) => (edge ? [edge.node] : []))
    count += part.edges.length
    yield nodes
    after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null
    // What came and went meanwhile would be missing, or twice there.
    if (after === null ? count !== part.totalCount : count >= part.totalCount) throw new NotWhole('changed')
  } while (after !== null)
}

/** Who asked much in a short time waits as long as the register says, and goes on. */
export async function patiently<Result>(ask: (signal: AbortSignal | undefined) => Promise<Result>, { signal, onWait }: Patience): Promise<Result> {
  for (let wait = 1; ; wait++) {
    try {
      return await ask(signal)
    } catch (cause) {
      if (!(cause instanceof ApiError) || cause.kind !== 'busy' || wait > waits) throw cause
      const ms = cause.waitMs ?? defaultWaitMs
      onWait?.(ms)
      await pause(ms, signal)
    }
  }
}

const pause = (ms: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
    })
  })
