import { Link, useRouter } from '@tanstack/react-router'
import { Fragment, useEffect, useRef } from 'react'
import type { Claim, ReportPage } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { type Marked, segments } from '../segments.ts'
import { directionOf } from './quotation.tsx'

interface MarkedTextProps {
  readonly page: ReportPage
  /** Index of the chosen claim, or -1. */
  readonly chosen: number
}

/**
 * The text with every claim's words marked and numbered. The numbers are the way in by keyboard; a click on marked words
 * chooses the innermost claim there. Words that a chosen claim's parts were read in are underlined, each kind its own way.
 */
export function MarkedText({ page: { report, claims }, chosen }: MarkedTextProps) {
  const { words } = useLanguage()
  const box = useRef<HTMLElement>(null)
  const router = useRouter()
  useEffect(() => {
    if (chosen < 0) return
    const show = () => box.current?.querySelector(`#mark-${chosen + 1}`)?.scrollIntoView({ block: 'nearest' })
    show()
    // On arrival the router puts the page back to its top after this; the chosen words come into view once more.
    return router.subscribe('onRendered', show)
  }, [chosen, router])
  const marks = claims.map(({ claim }, index) => ({ start: claim.start, end: claim.end, key: String(index) }))
  const parts = chosen < 0 ? [] : partsOf(claims[chosen]!.claim)
  const cut = segments(report.text.length, [...marks, ...parts])
  const starting = Map.groupBy(claims.keys(), (index) => claims[index]!.claim.start)
  const link = { to: '/reports/$id', params: { id: report.id }, replace: true, resetScroll: false } as const
  return (
    <section
      className="text"
      ref={box}
      aria-label={words.report.text}
      lang={report.language}
      dir={directionOf(report.language)}
    >
      {cut.map(({ start, end, marks }) => {
        const over = marks.filter((key) => /^\d+$/.test(key)).map(Number)
        const kinds = marks.filter((key) => !/^\d+$/.test(key)).map((key) => `part-${key}`)
        const text = report.text.slice(start, end)
        const innermost = over[0]
        const state = over.includes(chosen) ? 'marked chosen' : 'marked'
        return (
          <Fragment key={start}>
            {(starting.get(start) ?? []).map((index) => (
              <Link
                key={index}
                {...link}
                id={`mark-${index + 1}`}
                className={index === chosen ? 'number chosen' : 'number'}
                search={{ claim: claims[index]!.claim.id }}
                aria-label={words.report.markLabel(index + 1)}
              >
                {index + 1}
              </Link>
            ))}
            {innermost === undefined ? (
              <span className={kinds.join(' ')}>{text}</span>
            ) : (
              <Link
                {...link}
                className={[state, ...kinds].join(' ')}
                search={{ claim: claims[innermost]!.claim.id }}
                tabIndex={-1}
                draggable={false}
              >
                {text}
              </Link>
            )}
          </Fragment>
        )
      })}
    </section>
  )
}

const partsOf = (claim: Claim): Marked[] => [
  ...claim.figures.map(({ start, end }) => ({ start, end, key: 'figure' })),
  ...claim.by.map(({ start, end }) => ({ start, end, key: 'by' })),
  ...claim.where.map(({ start, end }) => ({ start, end, key: 'where' })),
  ...(claim.when ? [{ start: claim.when.start, end: claim.when.end, key: 'when' }] : []),
  ...(claim.perpetrator ? [{ start: claim.perpetrator.start, end: claim.perpetrator.end, key: 'perpetrator' }] : []),
]
