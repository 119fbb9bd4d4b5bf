import type { Token } from '../../text/tokens.ts'
import type { DateExpr } from '../dates.ts'
import { dayOf, isFullName, monthOf, weekdayOf, yearOf } from './months.ts'

interface Read {
  readonly length: number
  readonly value: DateExpr
}

type Dated = Extract<DateExpr, { kind: 'date' }>

const date = (year: number | null, month: number, day: number): Dated => ({
  kind: 'date',
  year,
  month,
  day,
  which: 'nearest',
  weekday: null,
})

const isComma = (token: Token | undefined): boolean => token?.text === ','

/** A year after a date, a comma between or not. */
function withYear(tokens: readonly Token[], at: number, length: number, month: number, day: number): Read {
  const comma = isComma(tokens[at + length]) ? 1 : 0
  const year = yearOf(tokens[at + length + comma])
  return { length: length + (year === null ? 0 : comma + 1), value: date(year, month, day) }
}

/** 5 May, 5th of May 2031, May 5, May 5th, 2031. */
function named(tokens: readonly Token[], at: number): Read | null {
  const day = dayOf(tokens, at)
  if (day) {
    const of = tokens[at + day.length]?.text === 'of' ? 1 : 0
    const month = monthOf(tokens[at + day.length + of])
    return month === null ? null : withYear(tokens, at, day.length + of + 1, month, day.value)
  }
  const month = monthOf(tokens[at])
  const dot = tokens[at + 1]?.text === '.' ? 1 : 0
  const after = month === null ? null : dayOf(tokens, at + 1 + dot)
  return month === null || !after ? null : withYear(tokens, at, after.length + 1 + dot, month, after.value)
}

/** 2031-05-05, 05/05/2031, 5.5.2031: the year first, else the day first, unless only the month can stand there. */
function numeric(tokens: readonly Token[], at: number): Read | null {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(tokens[at]?.text ?? '')
  if (dotted) return ordered(1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const parts: string[] = []
  let length = 0
  for (let end = tokens[at]?.start; parts.length < 3; length++) {
    const token = tokens[at + length]
    if (!token || token.start > end! + 1) return null
    if (token.kind === 'number' && /^\d+$/.test(token.text)) parts.push(token.text)
    else if (token.text !== '/') return null
    end = token.end
  }
  const [first, second, third] = parts.map(Number) as [number, number, number]
  if (/^(?:19|20)\d\d$/.test(parts[0]!)) return ordered(length, first, second, third)
  return /^(?:19|20)\d\d$/.test(parts[2]!) ? ordered(length, third, second, first) : null
}

function ordered(length: number, year: number, month: number, day: number): Read | null {
  const [m, d] = month > 12 && day <= 12 ? [day, month] : [month, day]
  return m >= 1 && m <= 12 && d >= 1 && d <= 31 ? { length, value: date(year, m, d) } : null
}

/** "May 2031", "mid May", or after a preposition "May" alone: the word and the march are far more common. */
function month(tokens: readonly Token[], at: number): Read | null {
  if (!isFullName(tokens[at])) return null
  const comma = isComma(tokens[at + 1]) ? 1 : 0
  const year = yearOf(tokens[at + 1 + comma])
  const before = tokens[at - 1]?.text ?? ''
  if (year === null && !OPENS_MONTH.has(before)) return null
  const value: DateExpr = {
    kind: 'month',
    year,
    month: monthOf(tokens[at])!,
    part: partBefore(before),
    which: before === 'last' ? 'past' : 'nearest',
  }
  return { length: year === null ? 1 : 2 + comma, value }
}

const OPENS_MONTH = new Set(['in', 'since', 'of', 'during', 'early', 'mid', 'late', 'last', 'until', 'by'])

const partBefore = (word: string): 'early' | 'mid' | 'late' | null =>
  word === 'early' || word === 'mid' || word === 'late' ? word : null

/** A calendar date at a token, alone or after its weekday: "Friday, 10 October 2031". */
export function calendarDate(tokens: readonly Token[], at: number): Read | null {
  const weekday = weekdayOf(tokens[at])
  if (weekday !== null) {
    const opened = tokens[at + 1]?.text === '('
    const from = opened || isComma(tokens[at + 1]) ? 2 : 1
    const found = named(tokens, at + from) ?? numeric(tokens, at + from)
    const closed = opened && tokens[at + from + (found?.length ?? 0)]?.text === ')' ? 1 : 0
    if (!found || (opened && closed === 0)) return null
    return { length: found.length + from + closed, value: { ...(found.value as Dated), weekday } }
  }
  return numeric(tokens, at) ?? named(tokens, at) ?? month(tokens, at)
}
