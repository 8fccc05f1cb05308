import { Component, Suspense, useEffect, useState, type ReactNode } from 'react'

/** A part of the shell in a file of its own: the page does without it until it is there, and where it does not come. */
export class Optional extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : <Suspense><AfterThePage>{this.props.children}</AfterThePage></Suspense>
  }
}

let hasShown = false

/** Not even its code is asked for before the first page shows. */
function AfterThePage({ children }: { children: ReactNode }) {
  const [isDue, setDue] = useState(hasShown)
  useEffect(() => {
    const due = setTimeout(() => {
      hasShown = true
      setDue(true)
    })
    return () => clearTimeout(due)
  }, [])
  return isDue && children
}
