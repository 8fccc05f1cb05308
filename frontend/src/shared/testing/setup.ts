import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { becomeAnyone } from '../signin/session'

// A part that brings its code when it is asked for takes its time on a machine that does more at once.
configure({ asyncUtilTimeout: 8000 })

// What jsdom cannot show it cannot scroll to either.
Element.prototype.scrollIntoView = () => {}

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  becomeAnyone()
})
