import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react'
import { keep } from './kept.ts'
import { ar } from './words/ar/index.ts'
import { en, type Words } from './words/en/index.ts'

export type Tongue = 'ar' | 'en'
const WORDS: Readonly<Record<Tongue, Words>> = { ar, en }

export interface Language {
  readonly tongue: Tongue
  readonly words: Words
  /** Whether lines run from right to left, and drawings with them. */
  readonly rtl: boolean
  readonly speak: (tongue: Tongue) => void
}

const Context = createContext<Language | null>(null)

/** The language that the screens speak: what `first.js` wrote on `<html>`, until the reader changes it. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [tongue, setTongue] = useState<Tongue>(() => (document.documentElement.lang === 'ar' ? 'ar' : 'en'))
  const speak = useCallback((next: Tongue) => {
    document.documentElement.lang = next
    document.documentElement.dir = next === 'ar' ? 'rtl' : 'ltr'
    keep('language', next)
    setTongue(next)
  }, [])
  const value = useMemo(() => ({ tongue, words: WORDS[tongue], rtl: tongue === 'ar', speak }), [tongue, speak])
  return <Context value={value}>{children}</Context>
}

export function useLanguage(): Language {
  const language = use(Context)
  if (!language) throw new Error('useLanguage outside of LanguageProvider')
  return language
}
