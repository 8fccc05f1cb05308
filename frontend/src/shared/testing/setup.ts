import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { becomeAnyone } from '../signin/session'
import { showFirstPage } from '../states/firstPage'

// A part that brings its code when it is asked for takes its time on a machine that does more at once.
configure({ asyncUtilTimeout: 8000 })

// What jsdom cannot show it cannot scroll to either.
Element.prototype.scrollIntoView = () => {}

// Nothing changes its size there.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// Parts are tried in a page that shows already.
showFirstPage()

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  becomeAnyone()
})
