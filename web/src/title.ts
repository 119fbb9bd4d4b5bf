import { useEffect } from 'react'
import { useLanguage } from './language.tsx'

/** Names the screen in the window's title, which is how a list of tabs and a screen reader tell it from the others. */
export function useTitle(title: string): void {
  const { words } = useLanguage()
  useEffect(() => {
    document.title = `${title} · ${words.name}`
  }, [title, words])
}
