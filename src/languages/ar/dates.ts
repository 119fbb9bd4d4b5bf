import { fact } from '../../text/fact.ts'
import type { Token } from '../../text/tokens.ts'
import type { DateExpr } from '../dates.ts'
import { clock } from './clock.ts'
import { day } from './day.ts'
import { ALONE, ANCHORS, DAY, PARTS_OF_DAY, WEEKDAYS } from './day-words.ts'
import { after, ago, durationFirsts, within } from './durations.ts'
import { fold } from './fold.ts'
import { misread } from './misread-dates.ts'
import { monthFirsts } from './months.ts'
import { ordinal, ordinalFirsts } from './ordinals.ts'
import { Phrases, type Read } from './phrases.ts'
import { printedLength } from './printed-dates.ts'
import { since, single, span, stretchFirsts } from './stretches.ts'
import { partFirsts, yearAfter, yearNumber } from './which.ts'

const plainFirsts = [
  'الساعة',
  'شهر',
  'لشهر',
  'عام',
  'العام',
  'سنة',
  'السنة',
  'الأسبوع',
  'الشهر',
  'هذا',
  'هذه',
  'ال',
  'لل',
  'مثل',
]

/** Folded words that an expression of time can begin with; a token that is none of them is passed over at once. */
const FIRSTS: ReadonlySet<string> = new Set([
  ...plainFirsts.map((word) => fold(word).text),
  ...[WEEKDAYS, ANCHORS, ALONE, PARTS_OF_DAY].flatMap((list) => [...list.firsts()]),
  ...DAY,
  ...monthFirsts(),
  ...partFirsts(),
  ...durationFirsts,
  ...stretchFirsts,
  ...[...ordinalFirsts()].map((word) => `ال${word}`),
  ...['العشرون', 'العشرين', 'الثلاثون', 'الثلاثين'],
])

/**
 * The days that the words from token `at` on mean, by the longest reading, or null. It refuses names (جسر 14 تموز, حركة 14 آذار,
 * صحيفة 26 سبتمبر), bounds (قبل عام 2011), اليوم where it is not today, and stretches that hold no number (منذ أسابيع).
 * An hour alone is `clock`; words that date a statement are found like any others.
 */
export function when(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const token = tokens[at]
  if (!token || !(token.kind === 'number' || (token.word && begins(token.word)))) return null
  if (token.text === FROM && !opensDay(tokens, at + 1)) return null
  const found = longest(tokens, at)
  if (!found || misread(tokens, at, found)) return null
  const printed = found.value.kind === 'date' ? printedLength(tokens, at, found.length) : 0
  if (printed > 0) return { length: printed, value: { ...found.value, printed: true } as DateExpr }
  return sinceBefore(tokens, at, found.value) ? { ...found, value: { kind: 'since', of: found.value } } : found
}

const begins = fact(({ forms }) => {
  for (const form of forms) {
    if (form.tail !== '') return false
    if (FIRSTS.has(form.word) && !form.lead.endsWith('ال')) return true
  }
  return false
})

/** The commonest word of all, which begins a time only before a day. */
const FROM = 'من'

function opensDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return token.kind === 'number' || (token.word !== null && (begins(token.word) || ordinal(tokens, at) !== null))
}

function longest(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  let best: Read<DateExpr> | null = null
  const take = (found: Read<DateExpr> | null): void => {
    if (found && (!best || found.length > best.length)) best = found
  }
  take(since(tokens, at))
  take(span(tokens, at))
  take(ago(tokens, at))
  take(after(tokens, at))
  take(within(tokens, at))
  const alone = ALONE.at(tokens, at)
  take(alone)
  if (alone && LATER.has(alone.value.kind)) take(laterOn(tokens, at, alone.length))
  take(onThisDay(tokens, at))
  take(single(tokens, at, bareYear(tokens, at)))
  take(weekInBrackets(tokens, at, best))
  const hour = clock(tokens, at)
  take(hour && { length: hour.length, value: { kind: 'clock' } })
  return best
}

/** الأسبوع المنصرم (21 – 27 حزيران): the brackets say which week. */
function weekInBrackets(tokens: readonly Token[], at: number, read: Read<DateExpr> | null): Read<DateExpr> | null {
  if (read?.value.kind !== 'relative' || tokens[at + read.length]?.text !== '(') return null
  const inner = span(tokens, at + read.length + 1) ?? single(tokens, at + read.length + 1)
  const end = inner && at + read.length + 1 + inner.length
  return inner && end && tokens[end]?.text === ')' ? { length: end + 1 - at, value: inner.value } : null
}

const LATER: ReadonlySet<DateExpr['kind']> = new Set(['same', 'clock'])

/** في مثل هذا اليوم من عام 2013. */
function onThisDay(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const like = ON_THIS_DAY.at(tokens, at)
  const year = like && yearAfter(tokens, at + like.length)?.value.year
  return like && year
    ? { length: like.length + yearAfter(tokens, at + like.length)!.length, value: { kind: 'dayOfYear', year } }
    : null
}

const ON_THIS_DAY = new Phrases<true>([['مثل هذا اليوم / مثل هذه الأيام', true]])

/** في وقت لاحق أمس, في ساعة لاحقة من مساء الأحد, بعد منتصف الليل من يوم الجمعة. */
function laterOn(tokens: readonly Token[], at: number, length: number): Read<DateExpr> | null {
  const from = tokens[at + length]?.text === 'من' ? length + 1 : length
  const night = ALONE.at(tokens, at + from)
  const found = night?.value.kind === 'night' ? night : day(tokens, at + from)
  return found && { length: from + found.length, value: found.value }
}

/** في 2013 and خلال 2013 name a year; 2000 is too often a count. */
function bareYear(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text
  const year = yearNumber(tokens[at])
  return year !== null && year !== 2000 && (before === 'في' || before === 'خلال' || before === 'وفي')
}

const SINCE = new Set(['منذ', 'ومنذ', 'مذ'])

/** منذ اندلاع النزاع في آذار 2011, منذ الهجوم قبل ثلاثة أشهر: the date of what began is where the stretch begins. */
function sinceBefore(tokens: readonly Token[], at: number, value: DateExpr): boolean {
  const dated = value.kind === 'date' || value.kind === 'month' || value.kind === 'year'
  const relative = value.kind === 'ago' || (value.kind === 'weekday' && value.which === 'past')
  if (!relative && !(dated && tokens[at - 1]?.text === 'في')) return false
  for (let back = at - 1; back >= Math.max(0, at - 16); back--) {
    const token = tokens[back]!
    if (token.kind !== 'word') return false
    if (SINCE.has(token.text)) return back < at - 1 && since(tokens, back) === null
  }
  return false
}

/** The farthest back that an expression covering a token can begin. */
const REACH = 8

/** Whether the number at token `at` belongs to a date or a time of day, and so counts nobody: 3/4/2016, 12:30, الساعة 12, 5 مايو, عام 2013. */
export function isDateOrTime(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text === '/' || (tokens[at - 1]?.text === '/' && tokens[at - 2]?.kind === 'number')) return true
  for (let from = at; from >= Math.max(0, at - REACH); from--) {
    const read = longest(tokens, from)
    if (read && from + read.length > at) return true
  }
  return false
}
