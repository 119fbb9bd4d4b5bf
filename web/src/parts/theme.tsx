import { useState } from 'react'
import { keep } from '../kept.ts'
import { useLanguage } from '../language.tsx'
import { Icon } from './icon.tsx'

const THEMES = ['system', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Goes round: as the device, light, dark. */
export function ThemeSwitch() {
  const { words } = useLanguage()
  const [theme, setTheme] = useState<Theme>(() => (document.documentElement.dataset.theme as Theme) ?? 'system')
  const turn = () => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    keep('theme', next === 'system' ? null : next)
    setTheme(next)
  }
  return (
    <button
      type="button"
      className="quiet icon-only"
      onClick={turn}
      aria-label={words.theme[theme]}
      title={words.theme[theme]}
    >
      <Icon name={theme} />
    </button>
  )
}
