import { useCallback, useRef, useState } from 'react'
import { Link, NavLink } from 'react-router'
import { SearchBox } from '../../features/search'
import { Account } from '../../features/signin'
import { useTexts } from '../../shared/i18n/texts'
import { Optional } from '../../shared/states/Optional'
import { Icon } from '../../shared/ui/Icon'
import { useEscape } from '../../shared/ui/useEscape'
import { LanguageSwitch } from './LanguageSwitch'
import { navigation } from './navigation'
import { shellTexts } from './shell.texts'

/** Mounted anew for every page, so an open menu closes when the reader goes somewhere. */
export function Header() {
  const t = useTexts(shellTexts)
  const [isOpen, setOpen] = useState(false)
  const [isSearching, setSearching] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  useEscape(isOpen, close)

  return (
    <header className="top">
      <div className="wrap">
        <Link className="brand" to="/">
          <Mark />
          <span>Koerswijzer</span>
        </Link>
        <nav id="hoofdmenu" aria-label={t.mainMenu} className={isOpen ? 'open' : undefined}>
          <ul>
            {navigation.map(({ to, name }) => (
              <li key={to}>
                <NavLink to={to}>{t.nav[name]}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="tools">
          <button type="button" className="knop zoekknop" aria-expanded={isSearching} aria-controls="zoekrij" onClick={() => setSearching(!isSearching)}>
            <Icon name="search" />
            <span className="vh">{t.search}</span>
          </button>
          <LanguageSwitch />
          <button
            ref={button}
            type="button"
            className="knop menu"
            aria-expanded={isOpen}
            aria-controls="hoofdmenu"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'close' : 'menu'} />
            {t.menu}
          </button>
        </div>
        <div className={`account${isOpen ? ' open' : ''}`}>
          <Optional>
            <Account />
          </Optional>
        </div>
      </div>
      <div id="zoekrij" className="zoekrij">
        {isSearching && <SearchBox hasFocus />}
      </div>
    </header>
  )
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 40 40" aria-hidden="true">
      <path d="M11 3v34M11 22 29 4.500M18 16l13 20" />
      <circle cx="11" cy="22" r="5.5" />
      <path d="M23 3.500h8v8" />
    </svg>
  )
}
