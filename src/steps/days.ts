import type { DateExpr, Part, TimeUnit, Which } from '../languages/dates.ts'
import { dayOf, fittingYear, isBefore, ofHijri, ofMonth, ofYear, oneDay, type Stretch } from './calendar.ts'

/** Days resolved: ISO dates, both ends included, and the same as EDTF (level 1: `~` where the words only come near it). */
export interface Days {
  readonly from: string
  readonly to: string
  readonly edtf: string
}

/** What is known besides the words. Nothing of it is guessed. */
export interface DayContext {
  /** The report's own day, ISO, or null. */
  readonly published: string | null
  /** The days spoken of before. */
  readonly previous?: { readonly from: string; readonly to: string } | null
  /** Years that the text names: with a weekday beside a date they settle its year where publication is unknown. */
  readonly years?: readonly number[]
}

interface Known {
  readonly published: Temporal.PlainDate | null
  readonly previous: Stretch | null
  readonly years: readonly number[]
}

/**
 * The days that an expression means, or null where they cannot be known: relative days without the day of publication, a
 * date that no calendar has, a stretch that would end before it begins. Pure; Gregorian, Hijri dates by Umm al-Qura.
 */
export function resolveDay(expr: DateExpr, context: DayContext): Days | null {
  const published = context.published === null ? null : plain(context.published)
  const previous = context.previous ? { from: plain(context.previous.from), to: plain(context.previous.to) } : null
  const found = resolve(expr, { published, previous, years: context.years ?? [] })
  return found && { from: `${found.from}`, to: `${found.to}`, edtf: edtf(found) }
}

const plain = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso.slice(0, 10))

function edtf({ from, to, approx }: Stretch): string {
  const near = approx ? '~' : ''
  const lastOfMonth = to.day === to.daysInMonth
  if (`${from}` === `${to}`) return `${from}${near}`
  if (from.day === 1 && lastOfMonth && from.year === to.year) {
    if (from.month === 1 && to.month === 12) return `${from.toString().slice(0, 4)}${near}`
    if (from.month === to.month) return `${from.toString().slice(0, 7)}${near}`
  }
  return `${from}${near}/${to}${near}`
}

function resolve(expr: DateExpr, known: Known): Stretch | null {
  switch (expr.kind) {
    case 'date':
      return dated(expr, known)
    case 'year':
      return ofYear(expr.year, expr.part, expr.approx)
    case 'month':
      return month(expr, known.published)
    case 'hijri':
      return hijri(expr, known.published)
    case 'span':
      return span(expr.from, expr.to, known)
    case 'same':
      return (
        known.previous && (expr.offset === 0 ? known.previous : oneDay(known.previous.to.add({ days: expr.offset })))
      )
    case 'clock':
      return clock(known)
    default:
      return known.published && relative(expr, known.published, known)
  }
}

/** Kinds that count from the day of who says them, where that is told. */
export const isCounted = ({ kind }: DateExpr): boolean =>
  kind === 'after' || kind === 'ago' || kind === 'within' || kind === 'since'

type Relative = Exclude<DateExpr, { kind: 'date' | 'year' | 'month' | 'hijri' | 'span' | 'same' | 'clock' }>

function relative(expr: Relative, now: Temporal.PlainDate, known: Known): Stretch | null {
  switch (expr.kind) {
    case 'day':
      return oneDay(now.add({ days: expr.offset }))
    case 'weekday':
      return oneDay(weekday(expr.day, expr.which, expr.near, now))
    case 'night':
      return night(expr.offset, now, known.previous)
    case 'dayOfYear': {
      const day = dayOf(expr.year, now.month, now.day)
      return day && oneDay(day)
    }
    case 'dayOfMonth': {
      const there = now.add({ months: expr.offset })
      const day = dayOf(there.year, there.month, expr.day)
      return day && oneDay(day)
    }
    case 'relative':
      return relativeUnit(expr.unit, expr.offset, expr.part, now)
    case 'ago':
      return isReachable(expr.count, expr.unit) ? ago(expr.count, expr.unit, now) : null
    case 'after':
      return isReachable(expr.count, expr.unit) ? back(expr.count, expr.unit, now) : null
    case 'within':
      return isReachable(expr.count, expr.unit) ? within(expr.count, expr.unit, expr.closed, now) : null
    case 'since':
      return since(expr.of, now, known)
  }
}

function dated(expr: Extract<DateExpr, { kind: 'date' }>, { published, years }: Known): Stretch | null {
  const dateIn = (year: number): Temporal.PlainDate | null => dayOf(year, expr.month, expr.day)
  if (!published && expr.year === null) {
    const told = [...new Set(years)].map(dateIn).filter((d) => d?.dayOfWeek === expr.weekday)
    return told.length === 1 ? oneDay(told[0]!) : null
  }
  const year = expr.year ?? fittingYear(published!, published!.year, expr.which, dateIn, expr.weekday)
  const date = year === null ? null : dateIn(year)
  return date && oneDay(date)
}

function month(expr: Extract<DateExpr, { kind: 'month' }>, published: Temporal.PlainDate | null): Stretch | null {
  if (expr.year !== null) return ofMonth(expr.year, expr.month, expr.part)
  if (!published) return null
  const thisMonth = published.with({ day: 1 })
  const year = fittingYear(thisMonth, thisMonth.year, expr.which, (y) => dayOf(y, expr.month, 1))
  return year === null ? null : ofMonth(year, expr.month, expr.part)
}

function hijri(expr: Extract<DateExpr, { kind: 'hijri' }>, published: Temporal.PlainDate | null): Stretch | null {
  const { month, day, last } = expr
  if (expr.year !== null) return ofHijri(expr.year, month, day, last)
  if (!published) return null
  const thisYear = published.withCalendar('islamic-umalqura').year
  const year = fittingYear(published, thisYear, 'nearest', (y) => dayOf(y, month, day ?? 1, 'islamic-umalqura'))
  return year === null ? null : ofHijri(year, month, day, last)
}

function weekday(day: number, which: Which, near: number | null, now: Temporal.PlainDate): Temporal.PlainDate {
  if (near !== null) {
    const anchor = now.add({ days: near })
    const ahead = (day - anchor.dayOfWeek + 7) % 7
    return anchor.add({ days: ahead > 3 ? ahead - 7 : ahead })
  }
  const back = (now.dayOfWeek - day + 7) % 7
  if (which === 'next') return now.add({ days: 7 - back })
  const past = which === 'past' || which === 'beforeLast'
  return now.subtract({ days: (past && back === 0 ? 7 : back) + (which === 'beforeLast' ? 7 : 0) })
}

/** A paper that quotes "last night" a day later keeps the words: it is the night before the day spoken of, where that is recent. */
function night(offset: number, now: Temporal.PlainDate, previous: Stretch | null): Stretch {
  const ago = previous ? previous.to.until(now).days : 0
  const day = previous && offset === 0 && ago >= 0 && ago <= 2 ? previous.to : now
  const to = day.add({ days: offset })
  return { from: to.subtract({ days: 1 }), to }
}

function clock({ published, previous }: Known): Stretch | null {
  if (previous && previous.from.until(previous.to).days <= 1) return oneDay(previous.to)
  return published && oneDay(published)
}

function relativeUnit(
  unit: 'week' | 'month' | 'year',
  offset: number,
  part: Part | null,
  now: Temporal.PlainDate,
): Stretch {
  const whole = unitAround(unit, now.add({ [`${unit}s`]: offset }), part)
  if (offset !== 0 || part !== null) return whole
  // Weeks begin on Saturday, Sunday or Monday: whichever it is, this week's days up to today are among the last seven.
  return { from: unit === 'week' ? now.subtract({ days: 6 }) : whole.from, to: now }
}

function unitAround(unit: 'week' | 'month' | 'year', there: Temporal.PlainDate, part: Part | null): Stretch {
  if (unit === 'year') return ofYear(there.year, part)
  if (unit === 'month') return ofMonth(there.year, there.month, part)
  const from = there.subtract({ days: there.dayOfWeek - 1 })
  return { from, to: from.add({ days: 6 }), approx: part !== null }
}

/** Longest length of time that is counted back from a day: 1,500 years, in hours. Beyond it no report tells of an event. */
const LONGEST = 1500 * 366 * 24
const HOURS: Readonly<Record<TimeUnit, number>> = { hour: 1, day: 24, week: 168, month: 744, year: 8784 }

const isReachable = (count: number | null, unit: TimeUnit): boolean => (count ?? 0) * HOURS[unit] <= LONGEST

function ago(count: number | null, unit: TimeUnit, now: Temporal.PlainDate): Stretch {
  if (count === null || (unit === 'hour' && count < 12)) return oneDay(now)
  if (unit === 'hour')
    return { from: now.subtract({ days: Math.ceil(count / 24) }), to: now.subtract({ days: Math.floor(count / 24) }) }
  const there = now.subtract({ [`${unit}s`]: count })
  return unit === 'month' || unit === 'year' ? unitAround(unit, there, null) : oneDay(there)
}

const back = (count: number | null, unit: TimeUnit, now: Temporal.PlainDate): Stretch =>
  count === null
    ? { from: now.subtract({ days: 7 }), to: now.subtract({ days: 1 }), approx: true }
    : count < 0
      ? oneDay(now.add({ [`${unit}s`]: -count }))
      : ago(count, unit, now)

function within(count: number | null, unit: TimeUnit, closed: boolean, now: Temporal.PlainDate): Stretch {
  if (unit === 'hour') return { from: now.subtract({ days: Math.ceil((count ?? 24) / 24) }), to: now }
  const from = now.subtract({ [`${unit}s`]: count ?? 1 })
  return { from, to: closed && unit === 'day' ? now.subtract({ days: 1 }) : now }
}

/** From the first day of what is named ("since the end of March": from its last) to publication. */
function since(of: DateExpr, now: Temporal.PlainDate, known: Known): Stretch | null {
  if (of.kind === 'ago' && of.count !== null && of.unit !== 'hour' && isReachable(of.count, of.unit))
    return { from: now.subtract({ [`${of.unit}s`]: of.count }), to: now, approx: true }
  const start = resolve(of, known)
  if (!start) return null
  const from = 'part' in of && of.part === 'end' ? start.to : start.from
  return isBefore(now, from) ? null : { from, to: now }
}

/** The night between the day of publication and the next: it is not the one of a week before. */
function nightOf(from: DateExpr, to: DateExpr, now: Temporal.PlainDate): Stretch | null {
  const near = from.kind === 'weekday' && to.kind === 'weekday' && from.which === 'nearest' && to.which === 'nearest'
  return near && from.day === now.dayOfWeek && to.day === (from.day % 7) + 1
    ? { from: now, to: now.add({ days: 1 }) }
    : null
}

/** The later end is resolved first; a name without its year or week is then the last one up to that end. */
function span(from: DateExpr, to: DateExpr, known: Known): Stretch | null {
  const tonight = known.published && nightOf(from, to, known.published)
  if (tonight) return tonight
  const last = resolve(to, known)
  if (!last) return null
  const named = from.kind === 'weekday' || from.kind === 'date' || from.kind === 'month'
  const free = from.kind === 'weekday' && from.near !== null ? false : named
  const first = resolve(from, free ? { ...known, published: last.to } : known)
  if (!first || isBefore(last.to, first.from)) return null
  return { from: first.from, to: last.to, approx: Boolean(first.approx || last.approx) }
}
