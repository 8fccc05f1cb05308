import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { readState, writeState, type UrlStateSpec } from './urlState'

/**
 * The state of a list, kept in the query string: a shared link opens the same list, and back works.
 * Define `spec` outside the component.
 */
export function useUrlState<S>(spec: UrlStateSpec<S>): readonly [S, (change: Partial<S>) => void] {
  const [params, setParams] = useSearchParams()
  const state = useMemo(() => readState(params, spec), [params, spec])
  const change = useCallback(
    (part: Partial<S>) => setParams((before) => writeState(before, spec, part), { preventScrollReset: true }),
    [setParams, spec],
  )
  return [state, change]
}
