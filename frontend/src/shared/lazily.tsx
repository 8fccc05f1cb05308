import { lazy, useState, type ComponentType } from 'react'
import type { Code } from './code'

/**
 * React's `lazy`, but code that is there shows at once. `lazy` waits for it even then: React shows what stands in its
 * place first, and keeps that for 300 ms.
 */
export function lazily<Props extends object>(code: Code<ComponentType<Props>>): ComponentType<Props> {
  const Coming = lazy(code)
  return function Lazily(props: Props) {
    const [Part] = useState<ComponentType<Props>>(() => code.there ?? Coming)
    return <Part {...props} />
  }
}
