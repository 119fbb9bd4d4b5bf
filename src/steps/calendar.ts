import type { Part, Which } from '../languages/dates.ts'

/** A stretch of days, both ends included; `approx` where the words only come near it. */
export interface Stretch {
  readonly from: Temporal.PlainDate
  readonly to: Temporal.PlainDate
  readonly approx?: boolean
}

export const oneDay = (day: Temporal.PlainDate): Stretch => ({ from: day, to: day })

export const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0

/** A date without its year, up to this many days after publication, is still this year's: papers print tomorrow's date. */
const AHEAD = 3

/** The day, or null where no calendar has it (31 June). `calendar`: ISO, or Umm al-Qura; the result is ISO. */
export function dayOf(year: number, month: number, day: number, calendar = 'iso8601'): Temporal.PlainDate | null {
  if (month < 1 || month > 12 || day < 1) return null
  const first = Temporal.PlainDate.from({ calendar, year, month, day: 1 })
  return day > first.daysInMonth ? null : first.add({ days: day - 1 }).withCalendar('iso8601')
}

/**
 * The year, of those around `now`, that makes `dateIn` fit `which`. `dateIn` says null for a year without such a date.
 * `weekday`, named beside the date, moves the choice to a year beside it where only there it agrees: a date announced ahead.
 */
export function fittingYear(
  now: Temporal.PlainDate,
  thisYear: number,
  which: Which,
  dateIn: (year: number) => Temporal.PlainDate | null,
  weekday: number | null = null,
): number | null {
  if (which === 'this' || which === 'lastYear') {
    const year = which === 'this' ? thisYear : thisYear - 1
    return dateIn(year) && year
  }
  const passes = (date: Temporal.PlainDate): boolean => {
    if (which === 'next') return isBefore(now, date)
    if (which === 'nearest') return !isBefore(now.add({ days: AHEAD }), date)
    return isBefore(date, now)
  }
  const years = which === 'next' ? [0, 1, 2, 3, 4] : [1, 0, -1, -2, -3, -4, -5]
  const fitting = years
    .map((step) => thisYear + step)
    .filter((year) => {
      const date = dateIn(year)
      return date !== null && passes(date)
    })
  const first = fitting[which === 'beforeLast' ? 1 : 0] ?? null
  if (weekday === null || which !== 'nearest' || first === null || dateIn(first)?.dayOfWeek === weekday) return first
  return [1, 0, -1].map((step) => thisYear + step).find((year) => dateIn(year)?.dayOfWeek === weekday) ?? first
}

/** A month, or the part of it: the first ten days, the second ten, the rest. */
export function ofMonth(year: number, month: number, part: Part | null): Stretch {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const last = first.with({ day: first.daysInMonth })
  if (part === null) return { from: first, to: last }
  if (part === 'firstHalf') return { from: first, to: first.with({ day: 15 }) }
  if (part === 'secondHalf') return { from: first.with({ day: 16 }), to: last }
  if (part === 'start' || part === 'early') return { from: first, to: first.with({ day: 10 }), approx: true }
  if (part === 'mid') return { from: first.with({ day: 11 }), to: first.with({ day: 20 }), approx: true }
  return { from: first.with({ day: 21 }), to: last, approx: true }
}

const MONTHS: Readonly<Partial<Record<Part, [from: number, to: number, near: boolean]>>> = {
  firstHalf: [1, 6, false],
  secondHalf: [7, 12, false],
  spring: [3, 5, true],
  summer: [6, 8, true],
  autumn: [9, 11, true],
}

/** A year, or the part of it: its first three months, the middle four, its last three. */
export function ofYear(year: number, part: Part | null, approx = false): Stretch {
  const between = (from: number, to: number, near: boolean): Stretch => ({
    from: Temporal.PlainDate.from({ year, month: from, day: 1 }),
    to: ofMonth(year, to, null).to,
    approx: near,
  })
  if (part === null) return between(1, 12, approx)
  const months = MONTHS[part]
  if (months) return between(...months)
  if (part === 'start' || part === 'early') return between(1, 3, true)
  return part === 'mid' ? between(5, 8, true) : between(10, 12, true)
}

/** A Hijri day, days, or month by Umm al-Qura; sightings differ by a day from place to place, so `approx` but for a full date. */
export function ofHijri(year: number, month: number, day: number | null, last: number | null): Stretch | null {
  const calendar = 'islamic-umalqura'
  const from = dayOf(year, month, day ?? 1, calendar)
  if (!from) return null
  if (day !== null && last === null) return oneDay(from)
  const days = Temporal.PlainDate.from({ calendar, year, month, day: 1 }).daysInMonth
  return { from, to: from.add({ days: (last ?? days) - (day ?? 1) }), approx: true }
}
