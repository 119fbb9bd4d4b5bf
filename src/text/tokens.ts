import type { Span } from '../model/span.ts'
import type { Folded } from './fold.ts'
import { Vocabulary } from './vocabulary.ts'
import type { Form, Word } from './word.ts'

/** Whether a word may open with an attached conjunction, or is one. */
export const joined = (token: Token): boolean => token.forms.some((f) => f.and)

/** Whether a word may carry an attached article. */
export const definite = (token: Token): boolean => token.forms.some((f) => f.the)

/** A word, a number in digits, a punctuation sign or a line break: as written (its span), and as compared. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'break'
  /** Folded. */
  readonly text: string
  readonly forms: readonly Form[]
  /** Null where it is no word. */
  readonly word: Word | null
  /** Whether it opens with a capital or a small letter; null in scripts that have none. */
  readonly letter: 'capital' | 'small' | null
}

/**
 * Cuts a folded text into tokens: a letter with the letters and marks that follow; digits, with the points between
 * them; a line break with the space around it; any other sign by itself. `formsOf` is the language's clitic reader.
 * Spans point into `source`. Letters that a stroke on both sides of a gap joins (مـ ـقـ.ـتل) are one word.
 */
export function tokens(source: string, folded: Folded, formsOf: (word: string) => readonly Form[]): Token[] {
  const out: Token[] = []
  const words = vocabulary(formsOf)
  const { units, from } = folded
  for (let at = 0, next = 0; at < units.length; at = next) {
    const address = addressEnd(units, at)
    const kind = address > at ? OTHER : kindAt(units, at)
    next = address > at ? address : endOf(units, at, kind)
    if (kind === SPACE && !breaks(units, at, next)) continue
    const start = from[at]!
    const last = from[next - 1]!
    let end = last + widthAt(source, last)
    while (end < source.length && isMark(source, end)) end++
    if (kind !== LETTER) {
      const name = kind === DIGIT ? 'number' : kind === SPACE ? 'break' : 'sign'
      const text = next === at + 1 ? unitText(units[at]!) : folded.slice(at, next)
      out.push({ start, end, kind: name, text, forms: NONE, word: null, letter: null })
      continue
    }
    let word = words.at(folded, at, next)
    const before = start > 0 && source.charCodeAt(start - 1) === STROKE ? broken(source, out, start) : null
    if (before) {
      while (out.pop() !== before);
      word = words.of(before.text + word.text)
    }
    const letter = before ? before.letter : letterOf(source, start)
    out.push({ start: before?.start ?? start, end, kind: 'word', text: word.text, forms: word.forms, word, letter })
  }
  return out
}

/** Where an address of the web that begins here ends: "https://", "www." and all up to a space or what encloses it; else `at`. */
function addressEnd(units: Uint16Array, at: number): number {
  if (units[at] !== H && units[at] !== W) return at
  const opens = OPENS.find((one) => one.every((unit, i) => units[at + i] === unit))
  if (!opens) return at
  let end = at + opens.length
  while (end < units.length && !ENCLOSES.has(units[end]!) && kindAt(units, end) !== SPACE) end++
  return end
}

const unitsOf = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0))
const OPENS = ['http://', 'https://', 'www.'].map(unitsOf)
const ENCLOSES: ReadonlySet<number> = new Set(unitsOf('<>"»”)]'))
const [H, W] = unitsOf('hw') as [number, number]

const [OTHER, LETTER, MARK, DIGIT, SPACE] = [1, 2, 3, 4, 5]

/** The kind of each unit of text met so far: asked of every letter, and the Unicode tables are slow to answer. */
const kinds = new Uint8Array(0x10000)

function kindAt(units: Uint16Array, at: number): number {
  const unit = units[at]!
  return kinds[unit] || (isPair(units, at) ? kindOf(String.fromCharCode(unit, units[at + 1]!)) : kindOfUnit(unit))
}

function kindOfUnit(unit: number): number {
  const kind = kindOf(String.fromCharCode(unit))
  // The first half of a pair has no kind by itself.
  if (!isHigh(unit)) kinds[unit] = kind
  return kind
}

function kindOf(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{M}/u.test(char)) return MARK
  if (/\d/.test(char)) return DIGIT
  return /\s/.test(char) ? SPACE : OTHER
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000
const isPair = (units: Uint16Array, at: number): boolean =>
  isHigh(units[at]!) && at + 1 < units.length && isLow(units[at + 1]!)

const widthAt = (text: string, at: number): number =>
  isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1

function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === STROKE) return true
  if (isHigh(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at)!)) === MARK
  return (kinds[unit] || kindOfUnit(unit)) === MARK
}

function breaks(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (units[at] === LINE) return true
  return false
}

const LINE = 10
const POINTS = new Set([...".,٫٬'"].map((point) => point.charCodeAt(0)))

/** Where the token that starts at `at` ends. */
function endOf(units: Uint16Array, at: number, kind: number): number {
  const size = units.length
  let end = at + (isPair(units, at) ? 2 : 1)
  if (kind === SPACE) while (end < size && kindAt(units, end) === SPACE) end++
  if (kind === DIGIT)
    while (end < size) {
      if (kindAt(units, end) === DIGIT) end++
      else if (POINTS.has(units[end]!) && end + 1 < size && kindAt(units, end + 1) === DIGIT) end += 2
      else break
    }
  if (kind === LETTER)
    while (end < size) {
      const more = kindAt(units, end)
      if (more !== LETTER && more !== MARK) break
      end += isPair(units, end) ? 2 : 1
    }
  return end
}

const NONE: readonly Form[] = []

const vocabularies = new WeakMap<(word: string) => readonly Form[], Vocabulary>()

/** The words of one clitic reader. */
export function vocabulary(formsOf: (word: string) => readonly Form[]): Vocabulary {
  const before = vocabularies.get(formsOf)
  if (before) return before
  const made = new Vocabulary(formsOf)
  vocabularies.set(formsOf, made)
  return made
}

const unitTexts: string[] = new Array(0x10000)

/** One unit as a string, the same each time. */
const unitText = (unit: number): string => {
  unitTexts[unit] ??= String.fromCharCode(unit)
  return unitTexts[unit]
}

const STROKE = 'ـ'.charCodeAt(0)

/** Arabic letters are neither; asking the rest is dear, and most letters are Arabic. */
function letterOf(source: string, at: number): Token['letter'] {
  const unit = source.charCodeAt(at)
  if (unit >= 0x600 && unit <= 0x6ff) return null
  const char = String.fromCharCode(unit)
  return char.toLowerCase() !== char ? 'capital' : char.toUpperCase() !== char ? 'small' : null
}

/** The word that goes on at `start`: written apart to dodge a filter, with a stroke before and after the gap. */
function broken(source: string, out: readonly Token[], start: number): Token | null {
  const before = out.at(-1)?.kind === 'sign' ? out.at(-2) : out.at(-1)
  if (before?.kind !== 'word' || start - before.end > 4 || source.charCodeAt(before.end - 1) !== STROKE) return null
  return before
}
