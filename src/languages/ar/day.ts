import type { Token } from '../../text/tokens.ts'
import type { DateExpr } from '../dates.ts'
import { dayDate } from './calendar-dates.ts'
import { clock, timeOfDay } from './clock.ts'
import { ANCHORS, DAY, NOT_TODAY, PARTS_OF_DAY, WEEKDAYS } from './day-words.ts'
import { isWord, type Read, wordSet } from './phrases.ts'
import { which } from './which.ts'

const CORRESPONDING = wordSet('الموافق الموافقة الموافقين المصادف')
const SECOND = wordSet('الأولى الثانية الثالثة الرابعة الأخيرة')
const OPENING = new Set(['(', '[', '-', '–', '،', ',', '/'])
const LINKS = wordSet('من في عند تمام حوالي نحو')

/**
 * One day by all the names that a reporter gives it together: مساء أمس الأحد, ظهر اليوم الخميس 8 أيلول/سبتمبر, أمس (الثلاثاء),
 * السبت الماضي 18 يوليو 2015, الساعة 3 فجر الجمعة. Later names make earlier ones exact.
 */
export function day(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const hour = clock(tokens, at)
  if (hour) {
    let to = at + hour.length
    while (LINKS.has(tokens[to]?.text ?? '')) to++
    const rest = named(tokens, to)
    return rest && { length: to - at + rest.length, value: rest.value }
  }
  return named(tokens, at)
}

function named(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const piece = PARTS_OF_DAY.at(tokens, at)
  let to = at + (piece?.length ?? 0)
  const worded = isWord(tokens[to], DAY, true)
  if (worded) to++
  const first = oneName(tokens, to, worded) ?? (worded ? ANCHORS.at(tokens, --to) : null)
  if (!first) return null
  // فجر والجمعة is no dawn of Friday.
  if (to > at && tokens[to]!.text.startsWith('و')) return null
  to += first.length
  let value = first.value
  if (piece?.value.night) {
    const second = nextNight(tokens, to, value)
    if (second) return { length: second.length + to - at, value: second.value }
  }
  for (let more = another(tokens, to, value); more; more = another(tokens, to, value)) {
    to += more.length
    value = more.value
  }
  return { length: to - at, value }
}

/** A day by one name. `short`: a date in digits may lack its year. */
function oneName(tokens: readonly Token[], at: number, short: boolean): Read<DateExpr> | null {
  const anchor = ANCHORS.at(tokens, at)
  if (anchor) {
    const next = tokens[at + anchor.length]?.text ?? ''
    if (anchor.length === 1 && isToday(anchor.value) && NOT_TODAY.has(next)) return dayDate(tokens, at, short)
    if (isYesterday(anchor.value) && next === 'الحاجه') return null
    return anchor
  }
  const weekday = WEEKDAYS.at(tokens, at)
  if (!weekday) return dayDate(tokens, at, short)
  const length = weekday.length
  if (weekday.value === 7 && tokens[at + length]?.text === 'عشر') return null
  // الأربعاء الثانية من أكتوبر is the second one.
  if (SECOND.has(tokens[at + length]?.text ?? '') && tokens[at + length + 1]?.text === 'من') return null
  const said = which(tokens, at + length)
  const shown = said?.value === 'this' || !said
  return {
    length: length + (said?.length ?? 0),
    value: { kind: 'weekday', day: weekday.value, which: shown ? 'nearest' : said.value, near: null },
  }
}

const isToday = (value: DateExpr): boolean => value.kind === 'day' && value.offset === 0
const isYesterday = (value: DateExpr): boolean => value.kind === 'day' && value.offset === -1

/** ليل الأحد (الإثنين), ليل الأحد-الإثنين, ليل الأحد الإثنين, ليل الأحد إلى الإثنين: the night between. */
function nextNight(tokens: readonly Token[], at: number, from: DateExpr): Read<DateExpr> | null {
  if (from.kind !== 'weekday') return null
  const sign = tokens[at]?.text ?? ''
  const linked = /^[(/–—ـ-]$/.test(sign) || sign === 'الي' ? 1 : 0
  const second = WEEKDAYS.at(tokens, at + linked)
  if (second?.value !== (from.day % 7) + 1) return null
  const closed = sign === '(' && tokens[at + linked + second.length]?.text === ')' ? 1 : 0
  const to: DateExpr = { kind: 'weekday', day: second.value, which: from.which, near: null }
  return { length: linked + second.length + closed, value: { kind: 'span', from, to } }
}

/** A further name for the same day, with what stands between; null where it is no name of that day. */
function another(tokens: readonly Token[], at: number, value: DateExpr): Read<DateExpr> | null {
  let to = at
  const sign = tokens[to]?.text ?? ''
  const opened = OPENING.has(sign)
  if (opened) to++
  const corresponds = isWord(tokens[to], CORRESPONDING)
  if (corresponds) to++
  // يوم الاثنين في 18 شباط
  if (tokens[to]?.text === 'في' && dayDate(tokens, to + 1)?.value.kind === 'date') to++
  if (!opened) {
    const time = timeOfDay(tokens, to)
    if (time && !ANCHORS.at(tokens, to + time.length) && !WEEKDAYS.at(tokens, to + time.length))
      return { length: time.length, value }
  }
  let hourAt = to
  while (LINKS.has(tokens[hourAt]?.text ?? '')) hourAt++
  const hour = clock(tokens, hourAt)
  if (hour && sign !== '(') return { length: hourAt + hour.length - at, value }
  const more = opened && sign === '(' ? named(tokens, to) : oneName(tokens, to, true)
  if (!more || (!opened && !corresponds && joinedAnd(tokens[to]))) return null
  const joined = join(value, more.value, opened && sign !== '(' && !corresponds)
  if (!joined) return null
  to += more.length
  if (sign === '(' || sign === '[') {
    if (!/^[)\]]$/.test(tokens[to]?.text ?? '')) return null
    to++
  }
  return { length: to - at, value: joined }
}

/** The next day's و: أمس وغدا. The words themselves begin with ا. */
const joinedAnd = (token: Token | undefined): boolean => /^[وفلب]/.test(token?.text ?? '')

/** Two names of one day as one; null where they are two days. `loose`: only a comma or dash stands between. */
function join(a: DateExpr, b: DateExpr, loose: boolean): DateExpr | null {
  if (b.kind === 'date' || b.kind === 'hijri' || b.kind === 'dayOfMonth') {
    if (a.kind === 'weekday' && b.kind === 'date')
      return { ...b, weekday: a.day, ...(a.near === null ? null : { near: a.near }) }
    if (a.kind === 'day' && b.kind === 'date') return { ...b, near: a.offset }
    if (a.kind === 'day' || a.kind === 'weekday') return b
    if (a.kind === 'hijri') return b
    return a.kind === 'date' && b.kind === 'hijri' ? a : null
  }
  if (loose && !(a.kind === 'day' && b.kind === 'weekday' && a.offset <= 0)) return null
  if (b.kind === 'weekday') {
    if (a.kind === 'day') return { ...b, near: a.offset }
    return a.kind === 'date' ? { ...a, weekday: b.day } : null
  }
  if (b.kind === 'day') {
    if (a.kind === 'weekday') return { ...a, near: b.offset }
    return a.kind === 'day' && a.offset !== b.offset ? b : null
  }
  return null
}
