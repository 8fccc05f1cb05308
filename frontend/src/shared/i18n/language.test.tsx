import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderAt } from '../testing/renderAt'
import { useRegisterLang } from './language'
import { bilingual, useTexts } from './texts'

const texts = bilingual({ hello: 'Dag' }, { hello: 'Hello' })

function Greeting() {
  return (
    <p>
      {useTexts(texts).hello} <span {...useRegisterLang()}>Twenterand</span>
    </p>
  )
}

describe('the language of the page', () => {
  it('is Dutch unless asked', () => {
    renderAt('/', <Greeting />)
    expect(screen.getByText(/Dag/)).toBeTruthy()
    expect(document.documentElement.lang).toBe('nl')
    expect(screen.getByText('Twenterand').hasAttribute('lang')).toBe(false)
  })

  it('follows the address, and remembers it for addresses that do not say', () => {
    const first = renderAt('/?taal=en', <Greeting />)
    expect(screen.getByText(/Hello/)).toBeTruthy()
    expect(document.documentElement.lang).toBe('en')
    first.unmount()
    renderAt('/projecten', <Greeting />)
    expect(screen.getByText(/Hello/)).toBeTruthy()
  })

  it('lets the address win from what was remembered', () => {
    localStorage.setItem('koerswijzer.taal', 'en')
    renderAt('/?taal=nl', <Greeting />)
    expect(screen.getByText(/Dag/)).toBeTruthy()
  })

  it('ignores a language that it does not speak', () => {
    renderAt('/?taal=fr', <Greeting />)
    expect(screen.getByText(/Dag/)).toBeTruthy()
  })

  it('marks names of the register as Dutch on an English page', () => {
    renderAt('/?taal=en', <Greeting />)
    expect(screen.getByText('Twenterand').getAttribute('lang')).toBe('nl')
  })
})
