import type { ReactNode } from 'react'
import { useLanguage } from '../language.tsx'

interface PagerProps {
  readonly page: number
  readonly size: number
  readonly total: number
  /** Draws the link to another page. */
  readonly link: (page: number, label: string, rel: 'prev' | 'next') => ReactNode
}

export function Pager({ page, size, total, link }: PagerProps) {
  const { words } = useLanguage()
  const last = Math.max(1, Math.ceil(total / size))
  if (last === 1) return null
  return (
    <nav className="pager" aria-label={words.pages.label}>
      {page > 1 && link(page - 1, words.pages.previous, 'prev')}
      <span>{words.pages.at(page, last)}</span>
      {page < last && link(page + 1, words.pages.next, 'next')}
    </nav>
  )
}
