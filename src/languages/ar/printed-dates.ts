import type { Token } from '../../text/tokens.ts'
import { isWord, wordSet } from './phrases.ts'

const PRINTED = wordSet('نشر النشر نشرت تحديث التحديث إضافة الإضافة')
const HOUR = wordSet('الساعة')
const AT = wordSet('في بتاريخ تاريخ يوم')
const ZONES = wordSet('غرينتش جرينتش غرينيتش بتوقيت مكة GMT gmt')

/** Whether the full date at `at` is the page's own: after "published on", or before an hour that no word joins to it (21/08/2017 - 17:49). */
export function isPrinted(tokens: readonly Token[], at: number, length: number): boolean {
  let back = at - 1
  while (back >= 0 && at - back < 4 && (/^[:\-–]$/.test(tokens[back]!.text) || isWord(tokens[back], AT))) back--
  const end = at + length
  if (!hasYear(tokens, at, end)) return false
  if (isWord(tokens[back], PRINTED)) return true
  const within = hourIn(tokens, at, end)
  if (within !== null) return !isWord(tokens[within - 1], HOUR) || zoned(tokens, within)
  const next = /^[-–|،,;/]$/.test(tokens[end]?.text ?? '') ? end + 1 : end
  return hourIn(tokens, next, next + 3) === next || (isWord(tokens[next], HOUR) && zoned(tokens, next))
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
