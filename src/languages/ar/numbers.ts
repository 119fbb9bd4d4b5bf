import { fact } from '../../text/fact.ts'
import type { Token } from '../../text/tokens.ts'
import { type Counting, counting, isCounting, isOrdinal } from './number-words.ts'

/** A number as read: how many tokens it takes, and whether it is definite (الثلاثة, الـ24). */
export interface NumberFound {
  readonly length: number
  /** A whole number from 0 to below 10^12. */
  readonly value: number
  readonly ordinal?: boolean
  readonly article: boolean
}

/** Part of a number under way. `scale`: the thousand or million that closed it, 1 where none did. */
interface Part {
  readonly length: number
  readonly value: number
  readonly scale: number
  readonly article: boolean
}

const GROUPED = /^[1-9]\d{0,2}(?:[.,٬']\d{3})+$/
const DECIMAL = /^\d{1,3}[.,٫]\d{1,3}$/
const ARTICLES = new Set(['ال', 'وال', 'بال', 'لل', 'فال', 'كال', 'ولل', 'وبال'])
const HALVES = new Map([
  ['نصف', 1 / 2],
  ['ربع', 1 / 4],
])
const COUNTED = new Set(
  'شخص قتيل جريح مدني مقاتل عنصر جندي نازح لاجي عايله اسره مواطن مسلح طفل امراه معتقل اسير مصاب مهاجر رجل منزل'.split(
    ' ',
  ),
)

/**
 * The cardinal number that begins at token `at`, in digits or words, of any case and gender, or null. Reads what grammar
 * joins (خمسة وعشرون is 25, مئة وثلاثة آلاف 103,000, 12 ألفا و500 12,500) and nothing else (ثلاثة وخمسة is 3, then 5).
 * No number: عشرات, مئات, آلاف by themselves; decimals without a thousand or million after them; الاثنين (Monday).
 * It does not know dates, clocks, shares from counts: see `isDateOrTime` and `isShare`.
 */
export function number(tokens: readonly Token[], at: number): NumberFound | null {
  const token = tokens[at]
  if (!token) return null
  if (token.kind === 'number') {
    const found = sum(tokens, at, 0)
    if (!found) return null
    const glued = ARTICLES.has(tokens[at - 1]?.text ?? '')
    return glued ? { ...found, article: true } : found
  }
  if (!token.word || !opens(token.word)) return null
  if (ARTICLES.has(token.text) && tokens[at + 1]?.kind === 'number') {
    const found = sum(tokens, at + 1, 0)
    return found && { length: found.length + 1, value: found.value, article: true }
  }
  return sum(tokens, at, 0)
}

/** Whether a number may begin with a word: few do. */
const opens = fact(
  (word) => ARTICLES.has(word.text) || isCounting(word) || word.forms.some((f) => f.tail === '' && HALVES.has(f.word)),
)

/** Whether a number of `length` tokens at `at` is a share of something: 20%, 20 في المئة, بنسبة 20. */
export function isShare(tokens: readonly Token[], at: number, length: number): boolean {
  const next = tokens[at + length]?.text ?? ''
  if (next === '%' || next === '٪' || next === 'بالميه' || next === 'بالمايه') return true
  if (tokens[at - 1]?.text === '%' || tokens[at - 1]?.text === '٪') return true
  const after = tokens[at + length + 1]?.text
  return next === 'في' && (after === 'الميه' || after === 'المايه')
}

function sum(tokens: readonly Token[], at: number, offset: number): NumberFound | null {
  const first = term(tokens, at + offset, false)
  if (!first) return null
  let { length, value, scale } = first
  while (scale > 1) {
    const half = halfOf(tokens, at + length, scale)
    if (half) {
      value += half.value
      length += half.length
      break
    }
    const next = term(tokens, at + length, true)
    const fits =
      next && (next.value < scale || (next.scale === scale && next.value <= scale * 2 && hundredsOf(value, scale)))
    if (!fits || (next.article && !first.article)) break
    value += next.value
    length += next.length
    scale = next.scale
  }
  return { length, value, article: first.article }
}

/** مئة ألف وألفان: the thousands themselves are told as hundreds and the rest. */
const hundredsOf = (value: number, scale: number): boolean => value >= scale * 100 && value % (scale * 100) === 0

/** A number below a thousand with the scale after it, or a scale alone; `joined` by و to what stands before. */
function term(tokens: readonly Token[], at: number, joined: boolean): Part | null {
  const digits = inDigits(tokens, joined && tokens[at]?.text === 'و' ? at + 1 : at)
  if (digits) {
    if (!joined) return scaled(tokens, at, digits)
    return tokens[at]?.text === 'و' ? scaled(tokens, at, { ...digits, length: digits.length + 1 }) : null
  }
  const half = joined ? null : HALVES.get(bare(tokens[at]))
  if (half !== undefined && half !== null) {
    const scale = counting(tokens[at + 1])
    if (scale?.word.role !== 'scale' || scale.word.dual || !scale.word.alone || scale.and) return null
    return { length: 2, value: scale.word.value * half, scale: 1, article: false }
  }
  const first = piece(tokens, at, joined)
  if (!first || (!joined && isTailOrName(tokens, at, first))) return null
  if (first.word.role === 'scale') return scaleAlone(tokens, at, first)
  const below = belowThousand(tokens, at, first)
  return below && scaled(tokens, at, below)
}

const WELL = new Set(['بير', 'وبير', 'ببير', 'لبير', 'فبير'])

/** The عشر of الحادي عشر, the العشرين of الخامس والعشرين, and بئر السبع. */
function isTailOrName(tokens: readonly Token[], at: number, { word, article, and }: Piece): boolean {
  const before = tokens[at - 1]
  if (article && !and && word.role === 'unit') return WELL.has(before?.text ?? '')
  return (word.role === 'ten' && !and && isOrdinal(before)) || (word.role === 'tens' && and && isOrdinal(before))
}

function scaled(tokens: readonly Token[], at: number, part: Part): Part | null {
  const next = counting(tokens[at + part.length])
  if (next?.word.role === 'scale' && !next.word.dual && !next.and && !next.preposition) {
    const value = Math.round(part.value * next.word.value)
    return { length: part.length + 1, value, scale: next.word.value, article: part.article || next.article }
  }
  return Number.isInteger(part.value) && part.scale === 1 ? part : null
}

function scaleAlone(tokens: readonly Token[], at: number, { word, length, article }: Piece): Part | null {
  if (!word.alone) return null
  const next = tokens[at + length]
  const scale = word.dual ? word.value / 2 : word.value
  if (word.dual || word.value !== 1000) return { length, value: word.value, scale, article }
  // ألفا شخص, "two thousand persons" without its nun, is written like the accusative of ألف.
  if (bare(tokens[at + length - 1]).endsWith('الفا') && COUNTED.has(next?.text ?? ''))
    return { length, value: 2000, scale, article }
  if (next?.kind === 'word' && !article && (next.text === 'باء' || next.text.startsWith('ال'))) return null
  return { length, value: 1000, scale, article }
}

function belowThousand(tokens: readonly Token[], at: number, first: Piece): Part | null {
  const { word } = first
  let hundreds = 0
  let length = first.length
  if (word.role === 'hundreds' || (word.role === 'hundred' && word.alone)) hundreds = word.value
  else if (word.role === 'unit' && word.value > 2) {
    const next = counting(tokens[at + length])
    if (next?.word.role === 'hundred' && !next.and && !next.preposition) {
      hundreds = word.value * 100
      length++
    }
  }
  if (hundreds === 0) return belowHundred(tokens, at, first)
  if (first.article && isOfPercent(tokens, at)) return null
  const rest = piece(tokens, at + length, true)
  const more = rest && (!rest.article || first.article) ? belowHundred(tokens, at + length, rest) : null
  return {
    length: length + (more?.length ?? 0),
    value: hundreds + (more?.value ?? 0),
    scale: 1,
    article: first.article,
  }
}

const isOfPercent = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'في' || tokens[at]!.text.startsWith('بال')

function belowHundred(tokens: readonly Token[], at: number, { word, length, article }: Piece): Part | null {
  if (word.role === 'unit') {
    const ten = counting(tokens[at + length])
    if (ten?.word.role === 'ten' && !ten.and && !ten.preposition) {
      const sunday = tokens[at]!.text === 'الاحد' && (tokens[at + length]!.text !== 'عشر' || namesDay(tokens[at - 1]))
      return sunday ? null : { length: length + 1, value: word.value + 10, scale: 1, article }
    }
    const tens = piece(tokens, at + length, true)
    if (tens?.word.role === 'tens' && (!tens.article || article))
      return { length: length + tens.length, value: word.value + tens.word.value, scale: 1, article }
    return word.alone ? { length, value: word.value, scale: 1, article } : null
  }
  if (word.role === 'ten' || word.role === 'teen' || word.role === 'tens')
    return { length, value: word.value, scale: 1, article }
  return null
}

const namesDay = (token: Token | undefined): boolean =>
  /^(?:يوم|امس|اليوم|فجر|صباح|ظهر|مساء|ليل)$/.test(token?.text ?? '')

interface Piece extends Counting {
  readonly length: number
}

/** A counting word at `at`; `joined` asks for و before it, as one word or apart, and refuses a preposition. */
function piece(tokens: readonly Token[], at: number, joined: boolean): Piece | null {
  if (!joined) {
    const found = counting(tokens[at])
    return found && { ...found, length: 1 }
  }
  if (tokens[at]?.text === 'و') {
    const found = counting(tokens[at + 1])
    return found && !found.and && !found.preposition ? { ...found, length: 2 } : null
  }
  const found = counting(tokens[at])
  if (!found || found.preposition) return null
  // وأحد عشر, وأحد وعشرون: folded, و + أحد is written like واحد.
  const oneAnd = !found.and && tokens[at]!.text === 'واحد' && compounds(tokens, at + 1)
  return found.and || oneAnd ? { ...found, length: 1 } : null
}

function compounds(tokens: readonly Token[], at: number): boolean {
  const next = counting(tokens[at])
  return next !== null && ((next.word.role === 'ten' && !next.and) || (next.word.role === 'tens' && next.and))
}

function inDigits(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  const { text } = token
  if (/^\d+$/.test(text)) {
    const spaced = spacedDecimal(tokens, at)
    if (spaced) return spaced
    if (text.length > 10 || (text.length > 1 && text[0] === '0')) return null
    let value = Number(text)
    let length = 1
    let end = token.end
    while (text.length <= 3 && value > 0) {
      const next = tokens[at + length]
      if (next?.kind !== 'number' || next.start !== end + 1 || !/^\d{3}$/.test(next.text)) break
      value = value * 1000 + Number(next.text)
      end = next.end
      length++
    }
    return { length, value, scale: 1, article: false }
  }
  const big = counting(tokens[at + 1])?.word
  if (DECIMAL.test(text) && big?.role === 'scale' && !big.dual)
    return { length: 1, value: Number(text.replace(/[,٫]/, '.')), scale: 1, article: false }
  if (GROUPED.test(text)) return { length: 1, value: Number(text.replace(/\D/g, '')), scale: 1, article: false }
  return null
}

const POINT = /^[.,٫،]$/

/** "2 . 7 million", as tokenised text parts it: a decimal only where a scale follows. */
function spacedDecimal(tokens: readonly Token[], at: number): Part | null {
  const [whole, point, rest] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (!point || !POINT.test(point.text) || rest?.kind !== 'number') return null
  const decimal = `${whole.text}.${rest.text}`
  const big = counting(tokens[at + 3])?.word
  if (!DECIMAL.test(decimal) || big?.role !== 'scale' || big.dual || big.value < 1_000_000) return null
  return { length: 3, value: Number(decimal), scale: 1, article: false }
}

/** ونصف (المليون) after a number of that scale. */
function halfOf(tokens: readonly Token[], at: number, scale: number): { length: number; value: number } | null {
  const apart = tokens[at]?.text === 'و' ? 1 : 0
  const word = tokens[at + apart]?.text.replace(apart ? '' : /^و/, '')
  if (!apart && !tokens[at]?.text.startsWith('و')) return null
  const half = word === 'نصف' || word === 'النصف' ? 1 / 2 : null
  if (half === null) return null
  const named = counting(tokens[at + apart + 1])
  const own = named?.word.role === 'scale' && named.word.value === scale && !named.and
  return { length: apart + 1 + (own ? 1 : 0), value: scale * half }
}

/** A token's letters without a joined و ف ب ل ك. */
const bare = (token: Token | undefined): string => {
  for (const form of token?.forms ?? [])
    if (form.tail === '' && (HALVES.has(form.word) || form.word === 'الفا')) return form.word
  return token?.text ?? ''
}
