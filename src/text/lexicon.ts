import { fact } from './fact.ts'
import type { Token } from './tokens.ts'
import { bare, type Form, type Word } from './word.ts'

/**
 * A word class with its words: one entry a line, columns parted by two or more spaces. The first column is the word
 * or words (variants parted by ` / `), the last is a gloss for people; between them, where `valued`, stands the value.
 */
export interface WordList {
  readonly class: string
  readonly words: string
  readonly valued?: boolean
  /** How the language makes the other forms of each entry: `verb`, `noun`, `person`; none where absent. */
  readonly inflect?: 'verb' | 'noun' | 'person'
  /** The grammatical number of all its words, where it does not inflect. */
  readonly number?: GrammaticalNumber
}

/** What a lexicon knows of a word: its class, its value if it has one, and its grammatical number where inflection tells it. */
export interface Entry {
  readonly class: string
  readonly value: string
  readonly number: GrammaticalNumber | null
}

/** `construct`: one where it stands alone, two where it governs the noun after it. */
export type GrammaticalNumber = 'one' | 'two' | 'many' | 'construct'

export interface Inflected {
  readonly word: string
  readonly number: Entry['number']
}

interface Node {
  entries: Entry[]
  next: Map<string, Node> | null
}

/** What stands at a token: the entry, how many tokens it takes, and the form by which its first word was read. */
export interface Hit {
  readonly entry: Entry
  readonly length: number
  readonly form: Form
}

/** What is known of a word: by itself, and the forms by which it may open a phrase; `opens` says whether it may. */
interface Known {
  readonly readings: readonly (readonly [Form, Node])[]
  readonly alone: readonly Hit[]
  readonly opens: boolean
}

/** Words and sequences of words, looked up from a token on; built once for a language. */
export class Lexicon {
  readonly #roots = new Map<string, Node>()
  readonly #signs = new Map<string, Known>()

  /** Adds `words` (folded, parted by single spaces). */
  add(words: string, entry: Entry): void {
    const [first, ...rest] = words.split(' ')
    let node = step(this.#roots, first!)
    for (const word of rest) {
      node.next ??= new Map()
      node = step(node.next, word)
    }
    if (!node.entries.some((e) => e.class === entry.class && e.value === entry.value && e.number === entry.number))
      node.entries.push(entry)
  }

  /** What is known of one word by itself, as it stands. */
  of(word: string): readonly Entry[] {
    return this.#roots.get(word)?.entries ?? NO_ENTRIES
  }

  has(word: string): boolean {
    return this.#roots.has(word)
  }

  /** All that is known of a word where it opens no phrase: the same list each time. */
  alone(word: Word): readonly Hit[] {
    return this.#word(word).alone
  }

  /** Whether a token is a word of its own: not only letters that open a phrase, nor one of the classes `but` alone. */
  knows({ word }: Token, but: ReadonlySet<string> = NO_CLASSES): boolean {
    return word !== null && this.#word(word).alone.some(({ entry }) => !but.has(entry.class))
  }

  /**
   * All that is known from token `at` on. A word is first taken whole; only where nothing is known of it are its
   * readings without clitics tried, each in turn, up to the first that is known by itself (and that one without its article); phrases of several words
   * that begin with the word are taken beside it.
   */
  at(all: readonly Token[], at: number): readonly Hit[] {
    const { kind, text, word } = all[at]!
    const { readings, alone, opens } = word ? this.#word(word) : kind === 'sign' ? this.#sign(text) : UNKNOWN
    if (!opens) return alone
    const next = all[at + 1]
    if (!next || !readings.some(([, node]) => node.next?.has(next.text))) return alone
    const hits: Hit[] = []
    for (const [form, node] of readings) collect(all, at, node, form, hits)
    return hits
  }

  /** The forms of a word that the lexicon knows, or that open a phrase it knows. */
  readonly #word = fact(({ forms }): Known => {
    const readings: [Form, Node][] = []
    let known: Form | null = null
    for (const form of forms) {
      if (known && !(form.the && form.tail === '' && known.word.endsWith(form.word))) continue
      const node = this.#roots.get(form.word)
      if (!node) continue
      readings.push([form, node])
      if (node.entries.length > 0) known ??= form
    }
    return readings.length > 0 ? knownBy(readings) : UNKNOWN
  })

  #sign(text: string): Known {
    const before = this.#signs.get(text)
    if (before) return before
    const node = this.#roots.get(text)
    if (!node) return UNKNOWN
    const known = knownBy([[bare(text), node]])
    this.#signs.set(text, known)
    return known
  }
}

const NO_CLASSES: ReadonlySet<string> = new Set()
const NO_ENTRIES: readonly Entry[] = []
const UNKNOWN: Known = { readings: [], alone: [], opens: false }

const knownBy = (readings: Known['readings']): Known => ({
  readings,
  alone: readings.flatMap(([form, node]) => node.entries.map((entry) => ({ entry, length: 1, form }))),
  opens: readings.some(([, node]) => node.next !== null),
})

function collect(all: readonly Token[], at: number, root: Node, form: Form, hits: Hit[]): void {
  let node: Node | undefined = root
  for (let length = 1; node; length++) {
    for (const entry of node.entries) hits.push({ entry, length, form })
    const token = all[at + length]
    node = token ? node.next?.get(token.text) : undefined
  }
}

function step(from: Map<string, Node>, word: string): Node {
  let node = from.get(word)
  if (!node) {
    node = { entries: [], next: null }
    from.set(word, node)
  }
  return node
}
