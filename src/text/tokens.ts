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

const TOKEN = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,٫٬']\d+)*|[^\S\n]*\n\s*|\S/gu
const MARK = /[\p{M}ـ]/u

/**
 * Cuts a folded text into tokens; `formsOf` is the language's clitic reader. Spans point into `source`. Letters that a
 * stroke on both sides of a gap joins (مـ ـقـ.ـتل) are one word.
 */
export function tokens(source: string, folded: Folded, formsOf: (word: string) => readonly Form[]): Token[] {
  const out: Token[] = []
  const wordOf = reader(formsOf)
  for (const match of folded.text.matchAll(TOKEN)) {
    const text = match[0]
    const start = folded.from[match.index]!
    const kind = kindOf(text)
    const last = folded.from[match.index + text.length - 1]!
    let end = last + (source.codePointAt(last)! > 0xffff ? 2 : 1)
    while (end < source.length && MARK.test(source[end]!)) end++
    const before = kind === 'word' && source[start - 1] === STROKE ? broken(source, out, start) : null
    if (before) {
      while (out.pop() !== before);
      const word = wordOf(before.text + text)
      out.push({ start: before.start, end, kind, text: word.text, forms: word.forms, word, letter: before.letter })
      continue
    }
    const word = kind === 'word' ? wordOf(text) : null
    const letter = kind === 'word' ? letterOf(source[start]!) : null
    out.push({ start, end, kind, text: word?.text ?? text, forms: word?.forms ?? NONE, word, letter })
  }
  return out
}

const NONE: readonly Form[] = []

type Reader = (text: string) => Word
const readers = new WeakMap<(word: string) => readonly Form[], Reader>()

/** The words of one clitic reader, remembered. */
function reader(formsOf: (word: string) => readonly Form[]): Reader {
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

function kindOf(text: string): Token['kind'] {
  const first = text.charCodeAt(0)
  if (first >= 48 && first <= 57) return 'number'
  if (first >= 0x620 && first <= 0x64a) return 'word'
  if (/\s/.test(text[0]!)) return 'break'
  return /\p{L}/u.test(text) ? 'word' : 'sign'
}
