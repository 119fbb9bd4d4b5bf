import type { DateExpr } from '../languages/dates.ts'
import { resolveDay } from './days.ts'
import type { Mentions } from './mentions.ts'

type Dated = Extract<DateExpr, { kind: 'date' }>

/**
 * The day from which a report counts its "today" and "yesterday", ISO, or null. What the text says of it ("yesterday, Sunday",
 * "today, 5 May 2016") corrects a day of publication that is off by a few days, where all that it says agrees. Without a
 * day of publication: such a date, else the only date that the page prints of itself; none that a weekday beside a "today" contradicts.
 */
export function reportDay(m: Mentions, published: string | null): string | null {
  const said = sayings(m)
  return published === null ? toldDay(said) : (corrected(said, published) ?? published)
}

interface Sayings {
  /** "Yesterday, Sunday". */
  readonly weekdays: readonly { readonly day: number; readonly near: number }[]
  /** "Today, 5 May". */
  readonly dates: readonly Dated[]
  readonly printed: readonly Dated[]
  readonly years: readonly number[]
}

function sayings({ chart, tokens }: Mentions): Sayings {
  const weekdays: { day: number; near: number }[] = []
  const dates: Dated[] = []
  const printed: Dated[] = []
  const years: number[] = []
  const end = tokens.length
  for (let at = chart.next(0, end, 'when'); at < end; at = chart.next(at + 1, end, 'when')) {
    const when = chart.longest<DateExpr>(at, 'when')!
    const { value } = when
    at = when.end - 1
    if (value.kind === 'weekday' && value.near !== null) weekdays.push({ day: value.day, near: value.near })
    if (value.kind !== 'date') continue
    if (value.printed) printed.push(value)
    else if (value.near !== undefined) dates.push(value)
    if (value.year !== null) years.push(value.year)
  }
  return { weekdays, dates, printed, years }
}

/** How far a day of publication may be off: papers print a day late, crawlers note the day on which they came. */
const OFF = 3

function corrected({ weekdays, dates }: Sayings, published: string): string | null {
  const told = [
    ...weekdays.map(({ day, near }) => shifted({ kind: 'weekday', day, which: 'nearest', near }, near, published)),
    ...dates.map((date) => shifted({ ...date, which: 'nearest' }, date.near!, published)),
  ]
  const [first] = told
  if (!first || told.some((day) => day !== first)) return null
  return Math.abs(Temporal.PlainDate.from(published.slice(0, 10)).until(first).days) <= OFF ? first : null
}

function shifted(expr: DateExpr, near: number, published: string | null, years: readonly number[] = []): string | null {
  const day = resolveDay(expr, { published, years })
  return day && `${Temporal.PlainDate.from(day.to).subtract({ days: near })}`
}

function toldDay({ weekdays, dates, printed, years }: Sayings): string | null {
  const said = [...new Set(dates.map((date) => shifted(date, date.near!, null, years)))]
  const stamps = [...new Set(printed.map((date) => shifted(date, 0, null, years)))]
  const days = said.length > 0 ? said : stamps
  const day = days.length === 1 ? days[0]! : null
  if (day === null) return null
  const agrees = weekdays.every((w) => Temporal.PlainDate.from(day).add({ days: w.near }).dayOfWeek === w.day)
  return agrees ? day : null
}
