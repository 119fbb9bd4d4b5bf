import type { Token } from '../../text/tokens.ts'

const NAMES = 'january february march april may june july august september october november december'.split(' ')
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const MONTHS = new Map<string, number>([
  ...NAMES.map((name, i): [string, number] => [name, i + 1]),
  ...SHORT.map((name, i): [string, number] => [name, i + 1]),
  ['sept', 9],
])

/** Months that are words too, where they open with a small letter. */
const WORDS = new Set(['may', 'march', 'mar'])

/** The month that a token names, from 1; short names count only where a day stands beside them. */
export const monthOf = (token: Token | undefined): number | null =>
  !token || (token.letter === 'small' && WORDS.has(token.text)) ? null : (MONTHS.get(token.text) ?? null)

export const isFullName = (token: Token | undefined): boolean => monthOf(token) !== null && NAMES.includes(token!.text)

/** A year in four digits, 1900 to 2099, or null. */
export function yearOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null
  return Number(token.text)
}

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** The weekday that a token names, 1 for Monday; "Sunday's" too. */
export const weekdayOf = (token: Token | undefined): number | null => {
  const at = DAYS.indexOf(token?.text.replace(/(day)s$/, '$1') ?? '')
  return at < 0 ? null : at + 1
}

/** A day of a month in digits, with or without its ending ("5", "5th"), and how many tokens it takes. */
export function dayOf(tokens: readonly Token[], at: number): { length: number; value: number } | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const value = Number(token.text)
  if (value < 1 || value > 31) return null
  const end = tokens[at + 1]
  const suffixed = end && end.start === token.end && /^(?:st|nd|rd|th)$/.test(end.text)
  return { length: suffixed ? 2 : 1, value }
}
