import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useLanguage } from '../language.tsx'
import { ThemeSwitch } from './theme.tsx'

/** What stands around every screen: the way past it, the sections, the switches. */
export function Frame() {
  const { words, tongue, speak } = useLanguage()
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const before = useRef(path)
  useEffect(() => {
    // A new screen is read from its beginning by whoever does not see that it changed.
    if (before.current !== path && !location.hash) main.current?.focus({ preventScroll: true })
    before.current = path
  }, [path])
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="frame">
        <div className="bar">
          <Link to="/" className="name" aria-label={words.name}>
            <Mark />
            <span>{words.name}</span>
          </Link>
          <nav aria-label={words.sections}>
            <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
              {words.incidents}
            </Link>
            <Link to="/search" activeOptions={{ includeSearch: false }}>
              {words.search}
            </Link>
            <Link to="/method">{words.method}</Link>
          </nav>
          <div className="switches">
            <ThemeSwitch />
            <button
              type="button"
              className="quiet"
              lang={tongue === 'ar' ? 'en' : 'ar'}
              onClick={() => speak(tongue === 'ar' ? 'en' : 'ar')}
            >
              {words.otherLanguage}
            </button>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
    </>
  )
}

const Mark = () => (
  <svg viewBox="0 0 16 32" width="12" height="24" aria-hidden="true" className="mark">
    <circle cx="8" cy="5" r="3.6" />
    <circle cx="8" cy="16" r="3.6" />
    <circle cx="8" cy="27" r="3.6" />
  </svg>
)
