import { type Days, isoDay } from './days.ts'
import type { Reason } from './reason.ts'
import { sameText, type Telling } from './telling.ts'

/** A report without a day for its event is taken to speak of these many days before it, and of its own. */
export const FRESH = 2

const said = ({ from, to }: Days): string => (from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`)

function dated(a: Days, b: Days, oneReport: boolean): Reason | null {
  const gap = Math.max(a.from, b.from) - Math.min(a.to, b.to)
  if (gap > 0) {
    // One author who names two days means two; two authors may mean the night between.
    return gap > 1 || oneReport
      ? null
      : { about: 'day', weight: -1, note: () => `a day apart: ${[said(a), said(b)].sort().join(', ')}` }
  }
  const width = Math.max(a.to - a.from, b.to - b.from)
  const weight = width === 0 ? 2.5 : width <= 3 ? 2 : width <= 10 ? 1 : 0
  const both = () => said({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })
  return { about: 'day', weight, note: () => `${width === 0 ? 'same day' : 'days that overlap'}: ${both()}` }
}

/** A day against none: it is not in the way where it lies just before the report that gives none. */
function halfDated(days: Days, published: number | null, oneText: boolean): Reason | null {
  if (published === null)
    return oneText ? { about: 'day', weight: 0.25, note: () => 'one of the two states no day' } : null
  const fresh = days.from <= published && days.to >= published - FRESH
  if (fresh)
    return {
      about: 'day',
      weight: oneText ? 0.75 : 0.5,
      note: () => `no day stated, in a report close to ${said(days)}`,
    }
  return oneText
    ? { about: 'day', weight: -1.5, note: () => `no day stated, in a report some time after ${said(days)}` }
    : null
}

function undated(a: number | null, b: number | null, oneText: boolean): Reason | null {
  if (oneText) return { about: 'day', weight: 1, note: () => 'no day stated, in one report' }
  if (a === null || b === null || Math.abs(a - b) > FRESH) return null
  return {
    about: 'day',
    weight: Math.abs(a - b) <= 1 ? 0.5 : 0,
    note: () => 'no day stated, in reports published close together',
  }
}

/** How the days of two claims agree; null where they are different days, or nothing ties them in time. */
export function dayAgreement(a: Telling, b: Telling, oneReport: boolean): Reason | null {
  const oneText = oneReport || sameText(a, b)
  if (a.days && b.days) return dated(a.days, b.days, oneReport)
  if (a.days) return halfDated(a.days, b.published, oneText)
  if (b.days) return halfDated(b.days, a.published, oneText)
  return undated(a.published, b.published, oneText)
}
