import { noFacts } from './fact.ts'
import { Folded } from './fold.ts'
import type { Form, Word } from './word.ts'

/** Words by their letters: a word stands at its hash, or at the next free place after it; half of the places stay free. */
interface Shelf {
  readonly words: (Word | undefined)[]
  readonly hashes: Int32Array
  size: number
}

const shelf = (places: number): Shelf => ({
  words: new Array(places).fill(undefined),
  hashes: new Int32Array(places),
  size: 0,
})

/**
 * The words met so far, found by the letters of a text without making a string of them: most have been met before. It
 * holds at most `places` of them, those asked for last, so that memory stays the same however much is read.
 */
export class Vocabulary {
  readonly #formsOf: (word: string) => readonly Form[]
  readonly #places: number
  // A word asked for again moves to the younger; when that is half full, the older is forgotten.
  #young: Shelf
  #old: Shelf

  /** `places`: a power of two. */
  constructor(formsOf: (word: string) => readonly Form[], places = 1 << 15) {
    this.#formsOf = formsOf
    this.#places = places
    this.#young = shelf(places)
    this.#old = shelf(1)
  }

  /** The word that stands in a text from `start` to before `end`. */
  at(folded: Folded, start: number, end: number): Word {
    if (end - start > LONGEST) return this.#make(folded.slice(start, end))
    const { units } = folded
    let hash = end - start
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + units[i]!) | 0
    hash ^= hash >>> 15
    const known = find(this.#young, hash, units, start, end)
    if (known) return known
    const word = find(this.#old, hash, units, start, end) ?? this.#make(folded.slice(start, end))
    if (this.#young.size * 2 >= this.#places) {
      this.#old = this.#young
      this.#young = shelf(this.#places)
    }
    put(this.#young, hash, word)
    return word
  }

  /** A word that no text holds in one piece. */
  of(text: string): Word {
    const units = new Uint16Array(text.length)
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
    return this.at(new Folded(units, NOWHERE), 0, units.length)
  }

  #make(text: string): Word {
    return { text, forms: this.#formsOf(text), facts: noFacts() }
  }
}

const NOWHERE = new Uint32Array()

/** Letters; what is longer is no word that stands anywhere else. */
const LONGEST = 64

function find({ words, hashes }: Shelf, hash: number, units: Uint16Array, start: number, end: number): Word | null {
  const last = hashes.length - 1
  for (let place = hash & last; ; place = (place + 1) & last) {
    const word = words[place]
    if (word === undefined) return null
    if (hashes[place] === hash && isWritten(word.text, units, start, end)) return word
  }
}

function isWritten(text: string, units: Uint16Array, start: number, end: number): boolean {
  if (text.length !== end - start) return false
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[start + i]) return false
  return true
}

function put(into: Shelf, hash: number, word: Word): void {
  const last = into.hashes.length - 1
  let place = hash & last
  while (into.words[place] !== undefined) place = (place + 1) & last
  into.words[place] = word
  into.hashes[place] = hash
  into.size++
}
