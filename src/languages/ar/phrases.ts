import type { Token } from '../../text/tokens.ts'
import { fold } from './fold.ts'

/** What was read from a token on, and how many tokens it took. */
export interface Read<T> {
  readonly length: number
  readonly value: T
}

/** A list of word sequences with a value each; the longest that stands at a token is found. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { words: string[]; value: T }[]>()

  /** Keys in plain spelling, variants parted by ` / `. */
  constructor(list: readonly (readonly [string, T])[]) {
    for (const [keys, value] of list)
      for (const key of keys.split(' / ')) {
        const words = fold(key.trim()).text.split(' ')
        const first = words[0]!
        const known = this.#byFirst.get(first) ?? []
        known.push({ words, value })
        known.sort((a, b) => b.words.length - a.words.length)
        this.#byFirst.set(first, known)
      }
  }

  /** First words, folded. */
  firsts(): Iterable<string> {
    return this.#byFirst.keys()
  }

  /** `free`: و ف ب ل may be joined to the first word. */
  at(tokens: readonly Token[], at: number, free = true): Read<T> | null {
    const token = tokens[at]
    if (token?.kind !== 'word') return null
    for (const form of token.forms) {
      if (form.tail !== '' || (!free && form.lead !== '')) break
      if (!JOINED.has(form.lead)) continue
      const found = this.#byFirst
        .get(form.word)
        ?.find(({ words }) => words.every((word, i) => i === 0 || tokens[at + i]?.text === word))
      if (found) return { length: found.words.length, value: found.value }
    }
    return null
  }
}

/** What may be joined to a first word. */
const JOINED = new Set(['', 'و', 'ف', 'ب', 'ل', 'وب', 'ول', 'فب', 'فل'])

/** Whether a token is one of `words` (folded), with nothing joined to it but, where `free`, و ف ب ل. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>, free = false): boolean {
  if (!token) return false
  if (words.has(token.text)) return true
  return free && token.forms.some((form) => form.tail === '' && JOINED.has(form.lead) && words.has(form.word))
}

/** A set of words in plain spelling, folded, parted by spaces. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(fold(words).text.split(/\s+/).filter(Boolean))
