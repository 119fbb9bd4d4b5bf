import type { Token } from '../../text/tokens.ts'
import { monthOf } from './months.ts'

interface Found {
  readonly length: number
  readonly value: number
}

const SMALL = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value]),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
)
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])
const GROUPED = /^\d{1,3}(?:[,']\d{3})+$/
const DECIMAL = /^\d+\.\d+$/

/**
 * The number that stands at a token: digits (12, 12,500, 12 500, 2.5 million) or words ("two hundred and six", "a hundred",
 * "half a million"). Dozens are round numbers (`lexicon/quantity.ts`). Null for shares ("20%"), money, ordinals, decimals of nothing, and years and codes with leading zeros.
 */
export function number(tokens: readonly Token[], at: number): Found | null {
  if (MONEY.has(tokens[at - 1]?.text ?? '')) return null
  const found = inDigits(tokens, at) ?? inWords(tokens, at)
  if (!found || isDated(tokens, at, found.length)) return null
  const next = tokens[at + found.length]
  if (next && (SHARES.has(next.text) || isSuffix(tokens[at + found.length - 1]!, next))) return null
  return next?.text === 'per' && tokens[at + found.length + 1]?.text === 'cent' ? null : found
}

/** The day or the year beside a month. */
const isDated = (tokens: readonly Token[], at: number, length: number): boolean =>
  tokens[at]!.kind === 'number' && (monthOf(tokens[at - 1]) ?? monthOf(tokens[at + length])) !== null

const MONEY = new Set(['$', '£', '€', '#'])
const SHARES = new Set(['%', 'percent', '/'])

/** "2nd", "12km", "7.62mm": letters that stick to digits. */
const isSuffix = (digits: Token, next: Token): boolean =>
  digits.kind === 'number' && next.kind === 'word' && next.start === digits.end

function inDigits(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const { text } = token
  if (DECIMAL.test(text) || /^\d{1,4}$/.test(text)) {
    const scale = SCALES.get(tokens[at + 1]?.text ?? '')
    if (scale) return { length: 2, value: Math.round(Number(text) * scale) }
  }
  if (GROUPED.test(text)) return { length: 1, value: Number(text.replace(/\D/g, '')) }
  if (!/^\d{1,10}$/.test(text) || (text.length > 1 && text[0] === '0')) return null
  const groups = spaced(tokens, at)
  return groups ?? { length: 1, value: Number(text) }
}

/** 250 000: groups of three digits with one space between. */
function spaced(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at]!.text.length > 3) return null
  let digits = tokens[at]!.text
  let length = 1
  for (let next = tokens[at + 1]; next?.kind === 'number'; next = tokens[at + length]) {
    if (!/^\d{3}$/.test(next.text) || next.start !== tokens[at + length - 1]!.end + 1) break
    digits += next.text
    length++
  }
  return length > 1 ? { length, value: Number(digits) } : null
}

function inWords(tokens: readonly Token[], at: number): Found | null {
  const word = (n: number): string => tokens[at + n]?.text ?? ''
  if (word(0) === 'half' && word(1) === 'a' && word(2) === 'million') return { length: 3, value: 500_000 }
  const article = word(0) === 'a'
  if (word(0) === 'one' && tokens[at - 1]?.text === 'no') return null
  if (article && !SCALES.has(word(1))) return null
  let length = article ? 1 : 0
  let total = 0
  let current = article ? 1 : 0
  let last: 'none' | 'one' | 'tens' | 'scale' = article ? 'one' : 'none'
  for (;;) {
    const joined = word(length) === 'and' && last === 'scale' ? 1 : 0
    const next = word(length + joined)
    const one = SMALL.get(next)
    const tens = TENS.get(next)
    const scale = SCALES.get(next)
    if (one !== undefined && (last === 'none' || last === 'scale' || (last === 'tens' && one > 0 && one < 10))) {
      current += one
      last = 'one'
    } else if (tens !== undefined && (last === 'none' || last === 'scale')) {
      current += tens
      last = 'tens'
    } else if (scale !== undefined && joined === 0 && last !== 'none' && current > 0) {
      if (scale === 100) current *= 100
      else {
        total += current * scale
        current = 0
      }
      last = 'scale'
    } else break
    length += joined + 1
  }
  return last === 'none' || word(length) === 'dozen' ? null : { length, value: total + current }
}
