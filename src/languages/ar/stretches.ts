import type { Token } from '../../text/tokens.ts'
import type { DateExpr } from '../dates.ts'
import { dayNumber, monthDate, unitDate, yearDate } from './calendar-dates.ts'
import { day } from './day.ts'
import { ALONE, WEEKDAYS } from './day-words.ts'
import { agoBare } from './durations.ts'
import { isWord, Phrases, type Read, wordSet } from './phrases.ts'

const SINCE = wordSet('منذ مذ')
const BETWEEN = wordSet('بين')
const FROM = wordSet('من')
const UNTIL = wordSet('إلى حتى لغاية وحتى وإلى')
const DAYS = wordSet('يومي أيام')
const TWO_YEARS = wordSet('عامي سنتي')
const YEAR = wordSet('عام')
const PERIOD = wordSet('الفترة يوم شهر عام')
const THEN = new Phrases<DateExpr>([
  ['ذلك الحين / ذلك الوقت / ذلك التاريخ / ذلك اليوم / ذاك الحين', { kind: 'same', offset: 0 }],
])
const NOW = new Phrases<true>([['الآن / اليوم / الساعة', true]])
const OF_IT = wordSet('منه')

export const stretchFirsts = ['منذ', 'مذ', 'بين', 'من', 'يومي', 'ايام', 'عامي', 'سنتي']

/** A day, month, week or year by itself: the longest reading. `bare`: a year may stand in digits alone. */
export function single(tokens: readonly Token[], at: number, bare = false): Read<DateExpr> | null {
  let best: Read<DateExpr> | null = null
  for (const found of [day(tokens, at), monthDate(tokens, at), unitDate(tokens, at), yearDate(tokens, at, bare)])
    if (found && (!best || found.length > best.length)) best = found
  return best
}

/** منذ الأربعاء الماضي, منذ عام 2013, منذ أسبوع, منذ ذلك الحين, منذ 17 يوليو حتى 19 منه. */
export function since(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  if (!isWord(tokens[at], SINCE, true)) return null
  const to = at + 1
  // منذ ساعات الصباح: of today.
  const hours = ALONE.at(tokens, to)
  if (hours?.value.kind === 'clock') return { length: hours.length + 1, value: { kind: 'day', offset: 0 } }
  const of = THEN.at(tokens, to, false) ?? single(tokens, to, true) ?? agoBare(tokens, to)
  if (!of) return null
  const end = to + of.length
  const until = isWord(tokens[end], UNTIL) ? lastOf(tokens, end + 1, of.value) : null
  if (until) return { length: end + 1 + until.length - at, value: { kind: 'span', from: of.value, to: until.value } }
  const now = isWord(tokens[end], UNTIL) ? NOW.at(tokens, end + 1, false) : null
  return { length: end + (now ? 1 + now.length : 0) - at, value: { kind: 'since', of: of.value } }
}

/** The later end: a day of its own, or one of the same month (حتى 19 منه). */
function lastOf(tokens: readonly Token[], at: number, first: DateExpr): Read<DateExpr> | null {
  const number = dayNumber(tokens, at)
  if (number && first.kind === 'date' && isWord(tokens[at + number.length], OF_IT))
    return { length: number.length + 1, value: { ...first, day: number.value } }
  if (NOW.at(tokens, at, false)) return null
  return single(tokens, at, first.kind === 'year')
}

/** بين 3 و5 مايو, من 1 إلى 15 أغسطس, من الأحد إلى الثلاثاء, 13-15 تموز, يومي الجمعة والسبت, بين عامي 2014 و2016. */
export function span(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  if (isWord(tokens[at], DAYS, true)) return listed(tokens, at)
  if (isWord(tokens[at], TWO_YEARS, true)) return pair(tokens, at, at + 1, true, true)
  const days = weekdays(tokens, at)
  if (days) return days
  const between = isWord(tokens[at], BETWEEN)
  const from = !between && isWord(tokens[at], FROM)
  if (!between && !from) return tokens[at]?.kind === 'number' ? pair(tokens, at, at, false, false) : null
  let to = at + 1
  if (isWord(tokens[to], PERIOD) || isWord(tokens[to], DAYS)) to++
  const years = isWord(tokens[to], TWO_YEARS) || isWord(tokens[to - 1], YEAR)
  if (isWord(tokens[to], TWO_YEARS)) to++
  return pair(tokens, at, to, between, years)
}

/** Two ends, parted by و where `and`, by إلى, حتى or a dash elsewhere. */
function pair(
  tokens: readonly Token[],
  at: number,
  first: number,
  and: boolean,
  years: boolean,
): Read<DateExpr> | null {
  const number = years ? null : dayNumber(tokens, first)
  const whole = single(tokens, first, years)
  for (const left of [whole, number]) {
    if (!left) continue
    const second = after(tokens, first + left.length, and)
    if (second === null) continue
    const right = single(tokens, second, years)
    if (!right) continue
    const from = typeof left.value === 'number' ? sameMonth(left.value, right.value) : left.value
    if (!from || !(from.kind === right.value.kind || (isOfMonth(from) && isOfMonth(right.value)))) continue
    return {
      length: second + right.length - at,
      value: { kind: 'span', from: inherit(from, right.value), to: right.value },
    }
  }
  return null
}

/** "From early June until 25 July": a day, or a part of a month. */
const isOfMonth = ({ kind }: DateExpr): boolean => kind === 'date' || kind === 'dayOfMonth' || kind === 'month'

/** Where the second end begins. */
function after(tokens: readonly Token[], from: number, and: boolean): number | null {
  const at = /^[،,]$/.test(tokens[from]?.text ?? '') && isWord(tokens[from + 1], UNTIL) ? from + 1 : from
  const token = tokens[at]
  if (!token) return null
  if (isWord(token, UNTIL) || token.text === '-' || token.text === '–') return at + 1
  if (!and) return null
  if (token.text === 'و') return at + 1
  return token.text.startsWith('و') ? at : null
}

function sameMonth(number: number, right: DateExpr): DateExpr | null {
  return right.kind === 'date' || right.kind === 'dayOfMonth' || (right.kind === 'hijri' && right.day !== null)
    ? { ...right, day: number }
    : null
}

const hasMonth = (of: DateExpr): of is DateExpr & { kind: 'date' | 'month' } =>
  of.kind === 'date' || of.kind === 'month'

/** A year named once, after the second end, holds for both. */
function inherit(from: DateExpr, to: DateExpr): DateExpr {
  if (!hasMonth(from) || !hasMonth(to) || from.year !== null || to.year === null) return from
  const later = from.month > to.month
  return { ...from, year: to.year - (later ? 1 : 0) }
}

const PAST = wordSet('الماضيين الماضية الفائتين المنصرمين')

/** يومي الاثنين والثلاثاء الماضيين, أيام الجمعة والسبت والأحد, يومي 3 و4 مايو. */
function listed(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const days = weekdays(tokens, at + 1)
  return days ? { ...days, length: days.length + 1 } : pair(tokens, at, at + 1, true, false)
}

/** Weekdays that follow each other, joined by و. */
function weekdays(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const first = WEEKDAYS.at(tokens, at)
  if (!first) return null
  let to = at + first.length
  let last = first.value
  for (;;) {
    const apart = tokens[to]?.text === 'و' ? 1 : 0
    const next = apart || tokens[to]?.text.startsWith('و') ? WEEKDAYS.at(tokens, to + apart) : null
    if (next?.value !== (last % 7) + 1) break
    last = next.value
    to += apart + next.length
  }
  if (last === first.value) return null
  const past = isWord(tokens[to], PAST)
  const named = (day: number): DateExpr => ({ kind: 'weekday', day, which: past ? 'past' : 'nearest', near: null })
  return { length: to + (past ? 1 : 0) - at, value: { kind: 'span', from: named(first.value), to: named(last) } }
}
