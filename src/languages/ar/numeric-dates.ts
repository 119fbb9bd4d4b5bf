import type { Token } from '../../text/tokens.ts'
import type { DateExpr } from '../dates.ts'
import type { Read } from './phrases.ts'

/**
 * A date in digits: 2021-11-08, 8/9/2022 (day first), 25-07-2022, 8.9.2022, 12/10/1436 (Hijri by its year), and, only where
 * `short`, 8/9 without a year. Month first is read where day first is no date (11/23/2015). A fraction or score (3/4) is none.
 */
export function numericDate(tokens: readonly Token[], at: number, short = false): Read<DateExpr> | null {
  const first = tokens[at]
  if (first?.kind !== 'number') return null
  if (first.text.includes('.')) {
    const [d, m, y, more] = first.text.split('.')
    return y?.length === 4 && more === undefined ? dayMonthYear(d!, m!, y, 1) : null
  }
  const sign = tokens[at + 1]?.text
  if (sign !== '/' && sign !== '-') return null
  const second = next(tokens, at + 2)
  if (!second || tokens[at + 1]!.end - first.end > 2) return null
  const third = tokens[at + 3]?.text === sign ? next(tokens, at + 4) : null
  if (third) {
    if (first.text.length === 4) return dayMonthYear(third.text, second.text, first.text, 5)
    if (third.text.length === 4) return dayMonthYear(first.text, second.text, third.text, 5)
    return null
  }
  if (second.text.length === 4 && first.text.length <= 2 && sign === '/') return monthYear(first.text, second.text)
  return short && sign === '/' ? date(first.text, second.text, null, 3) : null
}

const next = (tokens: readonly Token[], at: number): Token | null => {
  const token = tokens[at]
  return token?.kind === 'number' && /^\d+$/.test(token.text) ? token : null
}

function dayMonthYear(d: string, m: string, y: string, length: number): Read<DateExpr> | null {
  const year = Number(y)
  if (year >= 1300 && year <= 1500) {
    const [day, month] = [Number(d), Number(m)]
    if (day < 1 || day > 30 || month < 1 || month > 12) return null
    return { length, value: { kind: 'hijri', year, month, day, last: null } }
  }
  return year >= 1900 && year <= 2100 ? date(d, m, year, length) : null
}

function date(d: string, m: string, year: number | null, length: number): Read<DateExpr> | null {
  let [day, month] = [Number(d), Number(m)]
  if (d.length > 2 || m.length > 2) return null
  if (month > 12) [day, month] = [month, day]
  if (day < 1 || day > 31 || month < 1 || month > 12) return null
  return { length, value: { kind: 'date', year, month, day, which: 'nearest', weekday: null } }
}

function monthYear(m: string, y: string): Read<DateExpr> | null {
  const [month, year] = [Number(m), Number(y)]
  if (month < 1 || month > 12 || year < 1900 || year > 2100) return null
  return { length: 3, value: { kind: 'month', year, month, part: null, which: 'nearest' } }
}
