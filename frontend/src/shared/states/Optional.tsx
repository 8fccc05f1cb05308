import { Component, Suspense, type ReactNode } from 'react'
import { useFirstPage } from './firstPage'

/** A part of the shell in a file of its own: the page does without it until it is there, and where it does not come. */
export class Optional extends Component<{ children: ReactNode; /** True: the page is not complete without it. */ busy?: boolean }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : <Suspense fallback={this.props.busy && <i aria-busy />}><AfterThePage>{this.props.children}</AfterThePage></Suspense>
  }
}

/** Not even its code is asked for before the first page shows. */
const AfterThePage = ({ children }: { children: ReactNode }) => useFirstPage() && children
