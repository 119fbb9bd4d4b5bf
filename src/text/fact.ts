import type { Word } from './word.ts'

let slots = 0

/** Room for the facts of a word of which none is known yet. */
export const noFacts = (): unknown[] => new Array(slots)

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
