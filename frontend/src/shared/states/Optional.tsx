import { Component, Suspense, type ReactNode } from 'react'

/** A part of the shell in a file of its own: the page does without it until it is there, and where it does not come. */
export class Optional extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? null : <Suspense>{this.props.children}</Suspense>
  }
}
