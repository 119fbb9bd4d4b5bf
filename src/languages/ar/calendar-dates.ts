import type { Token } from '../../text/tokens.ts'
import type { DateExpr, Part, Which } from '../dates.ts'
import { type Month, monthName, numberedMonth } from './months.ts'
import { numericDate } from './numeric-dates.ts'
import { ordinal } from './ordinals.ts'
import { isWord, type Read, wordSet } from './phrases.ts'
import { isSeason, OFFSETS, part, which, yearAfter, yearNumber } from './which.ts'

const TODAY = 'اليوم'
const MONTH_WORDS = wordSet('شهر لشهر بشهر')
const THIS = wordSet('هذا هذه')
const UNITS: ReadonlyMap<string, 'week' | 'month' | 'year'> = new Map([
  ['الاسبوع', 'week'],
  ['الشهر', 'month'],
  ['العام', 'year'],
  ['السنه', 'year'],
])
const YEARS = wordSet('عام العام سنة السنة')
const HIJRI_MARKS = wordSet('ه هجري هجرية هجريا')
const GREGORIAN_MARKS = wordSet('م ميلادي ميلادية')

/** A day of a month, with or without its year: 26 يونيو الماضي, العاشر من حزيران/يونيو من عام 2014, 5 الجاري, 15 رمضان 1437هـ. */
export function dayDate(tokens: readonly Token[], at: number, short = false): Read<DateExpr> | null {
  const numeric = numericDate(tokens, at, short)
  if (numeric) return { ...numeric, length: numeric.length + mark(tokens, at + numeric.length) }
  // اليوم الأول من آب
  const worded = tokens[at]?.text === TODAY && tokens[at + 1]?.kind === 'word' ? 1 : 0
  const day = dayNumber(tokens, at + worded)
  if (!day) return null
  let to = at + worded + day.length
  const of = tokens[to]?.text === 'من' || tokens[to]?.text === 'شهر'
  const current = which(tokens, to)
  if (current?.value === 'this') {
    const inDigits = tokens[to - 1]?.kind === 'number' && tokens[to]!.text.startsWith('ال')
    return inDigits
      ? { length: worded + day.length + 1, value: { kind: 'dayOfMonth', day: day.value, offset: 0 } }
      : null
  }
  if (tokens[to]?.text === 'من') to++
  if (of) {
    const unit = unitNamed(tokens, to)
    if (unit?.value.unit === 'month')
      return { length: to + unit.length - at, value: { kind: 'dayOfMonth', day: day.value, offset: unit.value.offset } }
  }
  const numbered = of ? numberedMonth(tokens, to) : null
  if (!numbered && MONTH_WORDS.has(tokens[to]?.text ?? '')) to++
  const month = numbered ?? monthName(tokens, to)
  if (!month || tokens[to]!.text.startsWith('و')) return null
  return month.value.hijri
    ? hijri(tokens, at, to + month.length, month.value.month, day.value)
    : gregorian(tokens, at, to + month.length, month.value.month, day.value)
}

function gregorian(tokens: readonly Token[], at: number, to: number, month: number, day: number): Read<DateExpr> {
  const date = (year: number | null, which: Which, end: number): Read<DateExpr> => ({
    length: end - at,
    value: { kind: 'date', year, month, day, which, weekday: null },
  })
  const year = yearAfter(tokens, to)
  if (year) return date(year.value.year, year.value.which, to + year.length + mark(tokens, to + year.length))
  const said = which(tokens, to)
  if (!said || THIS.has(tokens[to]!.text)) return date(null, 'nearest', to)
  // "The 5th of July, the current one" and "the past one" are both the last such day unless it is still to come.
  const after = yearAfter(tokens, to + said.length)
  return after?.value.year
    ? date(after.value.year, 'nearest', to + said.length + after.length)
    : date(null, said.value, to + said.length)
}

function hijri(tokens: readonly Token[], at: number, to: number, month: number, day: number): Read<DateExpr> | null {
  if (day > 30) return null
  const token = tokens[to]
  const year = token?.kind === 'number' && /^1[345]\d\d$/.test(token.text) ? Number(token.text) : null
  const end = year === null ? to : to + 1 + mark(tokens, to + 1)
  return { length: end - at, value: { kind: 'hijri', year, month, day, last: null } }
}

/** هـ or م after a year. */
const mark = (tokens: readonly Token[], at: number): number =>
  isWord(tokens[at], HIJRI_MARKS) || isWord(tokens[at], GREGORIAN_MARKS) ? 1 : 0

/** The day of a month as a number: 5, الـ5, الخامس, الخامس والعشرين. */
export function dayNumber(tokens: readonly Token[], at: number): Read<number> | null {
  const glued = /^[وفبل]?(?:ال|لل)$/.test(tokens[at]?.text ?? '') ? 1 : 0
  const token = tokens[at + glued]
  if (token?.kind === 'number') {
    const value = /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0
    return value >= 1 && value <= 31 ? { length: glued + 1, value } : null
  }
  // The day is masculine: الثانية من أكتوبر is the second of something else.
  const named = /(?:ه|الاولي)$/.test(token?.text ?? '') ? null : ordinal(tokens, at)
  return named && named.value <= 31 ? { length: named.length, value: named.value } : null
}

/** A month without a day: شهر يوليو, أواسط تموز (يوليو) الحالي, سبتمبر. A name that is also another word needs more beside it. */
export function monthDate(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const piece = part(tokens, at)
  if (piece && isSeason(piece.value)) return null
  let to = at + (piece?.length ?? 0)
  if (piece && tokens[to]?.text === 'من') to++
  const numbered = numberedMonth(tokens, to)
  if (
    numbered &&
    (tokens[to + 1]!.kind === 'number' ||
      yearAfter(tokens, to + numbered.length) ||
      isListed(tokens, to, numbered.length))
  )
    return monthRest(tokens, at, to + numbered.length, numbered.value, piece?.value ?? null, true)
  let worded = isWord(tokens[to], MONTH_WORDS, true)
  if (worded) to++
  const month = monthName(tokens, to)
  if (!month) return null
  to += month.length
  if (month.value.hijri) {
    // رمضان الماضي
    const said = which(tokens, to)
    if (!worded && said && !THIS.has(tokens[to]!.text)) worded = true
    if (!worded || piece) return null
    if (said && said.value !== 'next')
      return {
        length: to + said.length - at,
        value: { kind: 'hijri', year: null, month: month.value.month, day: null, last: null },
      }
    const year = /^1[345]\d\d$/.test(tokens[to]?.text ?? '') ? Number(tokens[to]!.text) : null
    if (year !== null) to += 1 + mark(tokens, to + 1)
    return { length: to - at, value: { kind: 'hijri', year, month: month.value.month, day: null, last: null } }
  }
  return monthRest(tokens, at, to, month.value, piece?.value ?? null, worded)
}

/** A list by months: "– الشهر السابع، 9 هجمات". */
const isListed = (tokens: readonly Token[], at: number, length: number): boolean => {
  const before = tokens[at - 1]
  const opens = !before || before.kind === 'break' || /^[-–—•*.]$/.test(before.text)
  return opens && /^[،,:]$/.test(tokens[at + length]?.text ?? '')
}

function monthRest(
  tokens: readonly Token[],
  at: number,
  to: number,
  month: Month,
  piece: Part | null,
  worded: boolean,
): Read<DateExpr> | null {
  const make = (year: number | null, said: Which, end: number): Read<DateExpr> => ({
    length: end - at,
    value: { kind: 'month', year, month: month.month, part: piece, which: said },
  })
  const year = yearAfter(tokens, to)
  if (year) return make(year.value.year, year.value.which, to + year.length)
  const said = which(tokens, to)
  if (said && !THIS.has(tokens[to]!.text)) {
    const after = yearAfter(tokens, to + said.length)
    return after?.value.year
      ? make(after.value.year, 'nearest', to + said.length + after.length)
      : make(null, said.value, to + said.length)
  }
  return month.sure || worded || piece ? make(null, 'nearest', to) : null
}

/** الأسبوع الماضي, هذا العام, نهاية الشهر الماضي; never a unit by itself. */
export function unitDate(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const piece = part(tokens, at)
  let to = at + (piece?.length ?? 0)
  if (piece && tokens[to]?.text === 'من') to++
  const unit = unitNamed(tokens, to) ?? (piece && runningUnit(tokens[to]))
  if (!unit || (piece && isSeason(piece.value) && unit.value.unit !== 'year')) return null
  to += unit.length
  return { length: to - at, value: { kind: 'relative', ...unit.value, part: piece?.value ?? null } }
}

/** مطلع العام: of the year that is running, as the article says. */
function runningUnit(token: Token | undefined): Read<{ unit: 'week' | 'month' | 'year'; offset: number }> | null {
  const unit = token?.text.startsWith('ال') ? nameOfUnit(token) : null
  return unit ? { length: 1, value: { unit, offset: 0 } } : null
}

function unitNamed(
  tokens: readonly Token[],
  at: number,
): Read<{ unit: 'week' | 'month' | 'year'; offset: number }> | null {
  const shown = isWord(tokens[at], THIS, true)
  const unit = nameOfUnit(tokens[at + (shown ? 1 : 0)])
  if (!unit) return null
  if (shown) return { length: 2, value: { unit, offset: 0 } }
  const said = which(tokens, at + 1)
  if (!said || THIS.has(tokens[at + 1]!.text)) return null
  const year = unit === 'year' && yearNumber(tokens[at + 1 + said.length]) !== null ? 1 : 0
  return { length: 1 + said.length + year, value: { unit, offset: OFFSETS[said.value] } }
}

function nameOfUnit(token: Token | undefined): 'week' | 'month' | 'year' | null {
  for (const form of token?.forms ?? []) {
    const unit = form.tail === '' && /^[وف]?[بل]?$/.test(form.lead) ? UNITS.get(form.word) : undefined
    if (unit) return unit
  }
  return null
}

/** عام 2013, مطلع عام 2015, سنة 2011; a bare year only where the caller says that its place makes it one. */
export function yearDate(tokens: readonly Token[], at: number, bare = false): Read<DateExpr> | null {
  const piece = part(tokens, at)
  let to = at + (piece?.length ?? 0)
  if (piece && tokens[to]?.text === 'من') to++
  if (isWord(tokens[to], YEARS, true)) to++
  else if (!piece && !bare) return null
  const year = yearNumber(tokens[to])
  if (year === null) return null
  const end = to + 1 + mark(tokens, to + 1)
  return { length: end - at, value: { kind: 'year', year, part: piece?.value ?? null, approx: nearly(tokens[at - 1]) } }
}

const NEARLY = wordSet('نحو حوالي قرابة')
const nearly = (token: Token | undefined): boolean => isWord(token, NEARLY, true)
