import type { Token } from '../../text/tokens.ts'
import { isWord, wordSet } from './phrases.ts'

const PRINTED = wordSet('نشر النشر نشرت تحديث التحديث إضافة الإضافة')
const HOUR = wordSet('الساعة')
const AT = wordSet('في بتاريخ تاريخ يوم')
const ZONES = wordSet('غرينتش جرينتش غرينيتش بتوقيت مكة GMT gmt')

/**
 * How many tokens the page's own date takes at `at`, its hour among them, or 0: after "published on", or before an hour that
 * no word joins to it (21/08/2017 - 17:49).
 */
export function printedLength(tokens: readonly Token[], at: number, length: number): number {
  let back = at - 1
  while (back >= 0 && at - back < 4 && (/^[:\-–]$/.test(tokens[back]!.text) || isWord(tokens[back], AT))) back--
  const end = at + length
  if (!hasYear(tokens, at, end)) return 0
  const within = hourIn(tokens, at, end)
  if (within !== null) return isWord(tokens[within - 1], HOUR) && !zoned(tokens, within) ? 0 : length
  let next = /^[-–|،,;/]$/.test(tokens[end]?.text ?? '') ? end + 1 : end
  const worded = isWord(tokens[next], HOUR)
  if (worded) next++
  const hour = hourIn(tokens, next, next + 1) !== null
  if (hour && (!worded || zoned(tokens, next))) return next + 3 - at
  return isWord(tokens[back], PRINTED) ? length : 0
}

const hasYear = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => /^(?:19|20)\d\d$/.test(text))

/** Where an hour with its minutes stands. */
function hourIn(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++)
    if (
      tokens[at + 1]?.text === ':' &&
      /^\d{1,2}$/.test(tokens[at]!.text) &&
      /^[0-5]\d$/.test(tokens[at + 2]?.text ?? '')
    )
      return at
  return null
}

const zoned = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 8).some((token) => isWord(token, ZONES))
