import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { becomeAnyone } from '../signin/session'

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  becomeAnyone()
})
