import type { Token } from '../../text/tokens.ts'
import type { DateExpr, TimeUnit, Which } from '../dates.ts'
import { calendarDate } from './calendar-dates.ts'
import { dayOf, weekdayOf, yearOf } from './months.ts'
import { number } from './numbers.ts'

interface Read {
  readonly length: number
  readonly value: DateExpr
}

const UNITS: Readonly<Record<string, TimeUnit>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
}
const unitOf = (word: string): TimeUnit | null => UNITS[word.replace(/s$/, '')] ?? null

const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'noon', 'night', 'midday', 'dawn'])
/** Words before a day that do not change it. */
const BEFORE = new Set(['on', 'late', 'early', 'earlier', 'later', 'this', 'by'])
const WHICH: Readonly<Record<string, Which>> = { last: 'past', next: 'next' }

const PHRASES: readonly (readonly [string, DateExpr])[] = [
  ['the day before yesterday', { kind: 'day', offset: -2 }],
  ['yesterday', { kind: 'day', offset: -1 }],
  ['today', { kind: 'day', offset: 0 }],
  ['tonight', { kind: 'day', offset: 0 }],
  ['this morning', { kind: 'day', offset: 0 }],
  ['this afternoon', { kind: 'day', offset: 0 }],
  ['this evening', { kind: 'day', offset: 0 }],
  ['tomorrow', { kind: 'day', offset: 1 }],
  ['last night', { kind: 'night', offset: 0 }],
  ['overnight', { kind: 'night', offset: 0 }],
  ['the same day', { kind: 'same', offset: 0 }],
  ['that day', { kind: 'same', offset: 0 }],
  ['that night', { kind: 'same', offset: 0 }],
  ['that evening', { kind: 'same', offset: 0 }],
  ['the next day', { kind: 'same', offset: 1 }],
  ['the following day', { kind: 'same', offset: 1 }],
  ['a day earlier', { kind: 'same', offset: -1 }],
  ['the previous day', { kind: 'same', offset: -1 }],
  ['the day before', { kind: 'same', offset: -1 }],
]
const SPLIT = PHRASES.map(([words, value]) => ({ words: words.split(' '), value }))

/** The day or days that words from a token on name, with the "on" or "late" before them; null where they name none. */
export function when(tokens: readonly Token[], at: number): Read | null {
  const word = (n: number): string => tokens[at + n]?.text ?? ''
  if ([1, 2, 3].some((back) => PRINTED.has(word(-back)))) return null
  const phrase = SPLIT.find(({ words }) => words.every((w, i) => word(i) === w))
  if (phrase) return beside(tokens, at, more(tokens, at, { length: phrase.words.length, value: phrase.value }))
  if (BEFORE.has(word(0))) {
    let skip = 1
    while (skip < 3 && BEFORE.has(word(skip))) skip++
    const day = when(tokens, at + skip)
    const found = day && DAYS.has(day.value.kind) ? { length: day.length + skip, value: day.value } : null
    return found ?? relative(tokens, at)
  }
  return (
    since(tokens, at) ??
    span(tokens, at) ??
    calendarDate(tokens, at) ??
    weekday(tokens, at) ??
    relative(tokens, at) ??
    ago(tokens, at) ??
    within(tokens, at) ??
    year(tokens, at)
  )
}

/** "Published 5 May": the day of the page, not of an event. */
const PRINTED = new Set(['publication', 'published', 'updated', 'posted', 'modified'])

const DAYS = new Set(['day', 'weekday', 'date', 'night', 'same', 'relative'])

/** "Yesterday morning". */
const more = (tokens: readonly Token[], at: number, read: Read): Read =>
  PARTS_OF_DAY.has(tokens[at + read.length]?.text ?? '') ? { ...read, length: read.length + 1 } : read

/** "Today, Thursday", "yesterday (Sunday)", "today, 5 May": one day by two names. */
function beside(tokens: readonly Token[], at: number, read: Read): Read {
  const { value, length } = read
  if (value.kind !== 'day') return read
  const sign = tokens[at + length]?.text
  const next = at + length + (sign === ',' || sign === '(' ? 1 : 0)
  const date = calendarDate(tokens, next)
  const day = date ? null : weekdayOf(tokens[next])
  const end = next + (date?.length ?? (day === null ? 0 : 1))
  if (end === next || (sign === '(' && tokens[end]?.text !== ')')) return read
  const whole = (sign === '(' ? end + 1 : end) - at
  if (date) return date.value.kind === 'date' ? { length: whole, value: { ...date.value, near: value.offset } } : read
  return { length: whole, value: { kind: 'weekday', day: day!, which: 'nearest', near: value.offset } }
}

function weekday(tokens: readonly Token[], at: number): Read | null {
  const which = WHICH[tokens[at]?.text ?? '']
  const day = weekdayOf(tokens[at + (which ? 1 : 0)])
  if (day === null) return null
  return more(tokens, at, {
    length: which ? 2 : 1,
    value: { kind: 'weekday', day, which: which ?? 'nearest', near: null },
  })
}

/** "Last week", "this month", "late last year". */
function relative(tokens: readonly Token[], at: number): Read | null {
  const offset = { last: -1, this: 0, next: 1 }[tokens[at]?.text ?? '']
  const unit = unitOf(tokens[at + 1]?.text ?? '')
  if (offset === undefined || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null
  return tokens[at + 1]!.text.endsWith('s') && tokens[at]!.text !== 'last'
    ? null
    : { length: 2, value: { kind: 'relative', unit, offset, part: null } }
}

/** A count and a unit of time: "three days", "48 hours", "several weeks". */
function duration(
  tokens: readonly Token[],
  at: number,
): { length: number; count: number | null; unit: TimeUnit } | null {
  const text = tokens[at]?.text ?? ''
  const single = text === 'a' || text === 'an'
  const some = text === 'several' || text === 'few' || text === 'some' || text === 'recent'
  const found = single || some ? { length: 1, value: 1 } : number(tokens, at)
  const bare = found ? null : unitOf(text)
  if (bare) return { length: 1, count: text.endsWith('s') ? null : 1, unit: bare }
  const unit = found && unitOf(tokens[at + found.length]?.text ?? '')
  return found && unit ? { length: found.length + 1, count: some ? null : found.value, unit } : null
}

function ago(tokens: readonly Token[], at: number): Read | null {
  const found = duration(tokens, at)
  const word = found && tokens[at + found.length]?.text
  if (found && word === 'after' && found.count !== null)
    return { length: found.length + 1, value: { kind: 'after', count: found.count, unit: found.unit } }
  if (!found || (word !== 'ago' && word !== 'earlier')) return null
  if (word === 'earlier' && found.unit !== 'day') return null
  return { length: found.length + 1, value: { kind: 'ago', count: found.count, unit: found.unit } }
}

/** "In the past 48 hours", "over the last two days", "within a week". */
function within(tokens: readonly Token[], at: number): Read | null {
  if (!/^(?:in|over|during|within|for)$/.test(tokens[at]?.text ?? '')) return null
  let length = 1
  if (tokens[at + length]?.text === 'the') length++
  if (!/^(?:past|last|previous|recent)$/.test(tokens[at + length]?.text ?? '')) return null
  const recent = tokens[at + length]!.text === 'recent'
  const found = duration(tokens, at + length + 1)
  if (!found) return null
  const value: DateExpr = { kind: 'within', count: recent ? null : found.count, unit: found.unit, closed: false }
  return { length: length + 1 + found.length, value }
}

/** "In 2014", "in early 2014"; a number by itself is no year. */
function year(tokens: readonly Token[], at: number): Read | null {
  const opens = /^(?:in|during|of|since|early|late|mid|until)$/.exec(tokens[at]?.text ?? '')
  const part = /^(?:early|mid|late)$/.exec(tokens[at + 1]?.text ?? '')?.[0] as 'early' | 'mid' | 'late' | undefined
  const found = opens && yearOf(tokens[at + (part ? 2 : 1)])
  return found
    ? { length: part ? 3 : 2, value: { kind: 'year', year: found, part: part ?? null, approx: false } }
    : null
}

function since(tokens: readonly Token[], at: number): Read | null {
  if (tokens[at]?.text !== 'since') return null
  const of = when(tokens, at + 1) ?? year(tokens, at)
  if (!of || of.value.kind === 'since' || of.value.kind === 'within') return null
  return { length: of.length + (of.value.kind === 'year' ? 0 : 1), value: { kind: 'since', of: of.value } }
}

/** "Between Monday and Friday", "from 3 to 5 May". */
function span(tokens: readonly Token[], at: number): Read | null {
  const opens = tokens[at]?.text
  if (opens !== 'between' && opens !== 'from') return null
  const day = dayOf(tokens, at + 1)
  const last = day && calendarDate(tokens, at + day.length + 2)
  if (last?.value.kind === 'date' && tokens[at + 1 + day!.length]?.text === (opens === 'from' ? 'to' : 'and'))
    return {
      length: day!.length + last.length + 2,
      value: { kind: 'span', from: { ...last.value, day: day!.value }, to: last.value },
    }
  const from = calendarDate(tokens, at + 1) ?? weekday(tokens, at + 1)
  const joint = from && tokens[at + 1 + from.length]?.text
  if (!from || joint !== (opens === 'from' ? 'to' : 'and')) return null
  const to = calendarDate(tokens, at + from.length + 2) ?? weekday(tokens, at + from.length + 2)
  return to && { length: from.length + to.length + 2, value: { kind: 'span', from: from.value, to: to.value } }
}
