import type { Word } from './tokens.ts'

let slots = 0

/**
 * Something that follows from a word alone, worked out once for each word that is remembered: a look-up by number in
 * the word itself, where a table of words would be asked anew at every token.
 */
export function fact<T>(make: (word: Word) => T): (word: Word) => T {
  const slot = slots++
  return (word) => {
    const before = word.facts[slot]
    if (before !== undefined) return before as T
    const made = make(word)
    word.facts[slot] = made
    return made
  }
}
