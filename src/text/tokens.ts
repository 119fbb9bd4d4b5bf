import type { Span } from '../model/span.ts'
import type { Folded } from './fold.ts'
import { remembered } from './remembered.ts'

/** A reading of a word: without the clitics before it (`lead`) and after it (`tail`). The first form of a word is itself. */
export interface Form {
  readonly word: string
  readonly lead: string
  readonly tail: string
  /** Which clitics the reading took off: a conjunction, the article, "to", another preposition. */
  readonly and: boolean
  readonly the: boolean
  readonly to: boolean
  readonly by: boolean
}

/** A word read whole. */
export const bare = (word: string): Form => ({ word, lead: '', tail: '', and: false, the: false, to: false, by: false })

/** Whether a word may open with an attached conjunction, or is one. */
export const joined = (token: Token): boolean => token.forms.some((f) => f.and)

/** Whether a word may carry an attached article. */
export const definite = (token: Token): boolean => token.forms.some((f) => f.the)

/** A word as compared, wherever it stands. `facts` holds what was worked out of it (`text/fact.ts`). */
export interface Word {
  readonly text: string
  readonly forms: readonly Form[]
  readonly facts: unknown[]
}

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
  const wordOf = wordReader(formsOf)
  const { text: all, from } = folded
  for (let at = 0; at < all.length; ) {
    const kind = kindAt(all, at)
    if (kind === SPACE && !breaks(all, at)) {
      at++
      continue
    }
    const next = endOf(all, at, kind)
    const text = all.slice(at, next)
    const start = from[at]!
    const last = from[next - 1]!
    at = next
    let end = last + widthAt(source, last)
    while (end < source.length && isMark(source, end)) end++
    if (kind !== LETTER) {
      const name = kind === DIGIT ? 'number' : kind === SPACE ? 'break' : 'sign'
      out.push({ start, end, kind: name, text, forms: NONE, word: null, letter: null })
      continue
    }
    const before = source[start - 1] === STROKE ? broken(source, out, start) : null
    if (before) while (out.pop() !== before);
    const word = wordOf(before ? before.text + text : text)
    const letter = before ? before.letter : letterOf(source[start]!)
    out.push({ start: before?.start ?? start, end, kind: 'word', text: word.text, forms: word.forms, word, letter })
  }
  return out
}

const [OTHER, LETTER, MARK, DIGIT, SPACE] = [1, 2, 3, 4, 5]

/** The kind of each unit of text met so far: asked of every letter, and the Unicode tables are slow to answer. */
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const known = kinds[unit]!
  if (known !== 0) return known
  if (unit >= 0xd800 && unit < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at)!))
  const kind = kindOf(text[at]!)
  kinds[unit] = kind
  return kind
}

function kindOf(char: string): number {
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{M}/u.test(char)) return MARK
  if (/\d/.test(char)) return DIGIT
  return /\s/.test(char) ? SPACE : OTHER
}

const widthAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00 && text.codePointAt(at)! > 0xffff ? 2 : 1
}

const isMark = (text: string, at: number): boolean => text[at] === STROKE || kindAt(text, at) === MARK

/** Whether the space from `at` on holds a line break. */
function breaks(text: string, at: number): boolean {
  for (let next = at; next < text.length && kindAt(text, next) === SPACE; next++) if (text[next] === '\n') return true
  return false
}

const POINTS = new Set(['.', ',', '٫', '٬', "'"])

/** Where the token that starts at `at` ends. */
function endOf(text: string, at: number, kind: number): number {
  let end = at + widthAt(text, at)
  if (kind === SPACE) while (end < text.length && kindAt(text, end) === SPACE) end++
  if (kind === DIGIT)
    while (end < text.length) {
      if (kindAt(text, end) === DIGIT) end++
      else if (POINTS.has(text[end]!) && end + 1 < text.length && kindAt(text, end + 1) === DIGIT) end += 2
      else break
    }
  if (kind === LETTER)
    while (end < text.length) {
      const more = kindAt(text, end)
      if (more !== LETTER && more !== MARK) break
      end += widthAt(text, end)
    }
  return end
}

const NONE: readonly Form[] = []

type Reader = (text: string) => Word
const readers = new WeakMap<(word: string) => readonly Form[], Reader>()

/** The words of one clitic reader, remembered. */
export function wordReader(formsOf: (word: string) => readonly Form[]): Reader {
  const before = readers.get(formsOf)
  if (before) return before
  const made = remembered((text): Word => ({ text, forms: formsOf(text), facts: [] }))
  readers.set(formsOf, made)
  return made
}
const STROKE = 'ـ'

/** Arabic letters are neither; asking the rest is dear, and most letters are Arabic. */
const letterOf = (char: string): Token['letter'] => {
  if (char >= '\u0600' && char <= '\u06ff') return null
  return char.toLowerCase() !== char ? 'capital' : char.toUpperCase() !== char ? 'small' : null
}

/** The word that goes on at `start`: written apart to dodge a filter, with a stroke before and after the gap. */
function broken(source: string, out: readonly Token[], start: number): Token | null {
  const before = out.at(-1)?.kind === 'sign' ? out.at(-2) : out.at(-1)
  if (before?.kind !== 'word' || start - before.end > 4 || source[before.end - 1] !== STROKE) return null
  return before
}
