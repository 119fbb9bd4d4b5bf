import type { Span } from '../model/span.ts'
import type { GrammaticalNumber } from './lexicon.ts'
import type { Token } from './tokens.ts'
import type { Form } from './word.ts'

/** What a word is by itself, wherever it stands: of a class, over so many tokens from it on. */
export interface Sense {
  readonly class: string
  readonly length: number
  readonly value: unknown
  /** How the first word was read. */
  readonly form: Form | null
  readonly number: GrammaticalNumber | null
}

/** Something read from the tokens `[start, end)`: a word of a class, or what a rule made of several. */
export interface Edge<V = unknown> {
  readonly class: string
  readonly start: number
  readonly end: number
  readonly value: V
  /** How the first word was read, where the edge is a word. */
  readonly form: Form | null
  readonly number: GrammaticalNumber | null
  /** The rule that made it. */
  readonly rule: string | null
}

/** All that has been read of a text so far, by the token at which it starts. */
export class Chart {
  readonly tokens: readonly Token[]
  readonly #at: (Edge[] | undefined)[]
  #from = 0
  #to: number

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.#at = new Array(tokens.length)
    this.#to = tokens.length
  }

  /** Says what the word at a token is by itself, before anything else of it is known. */
  note(token: number, senses: readonly Sense[]): void {
    if (senses.length === 0) return
    const edges: Edge[] = new Array(senses.length)
    for (let i = 0; i < senses.length; i++) {
      const { class: cls, length, value, form, number } = senses[i]!
      edges[i] = { class: cls, start: token, end: token + length, value, form, number, rule: null }
    }
    this.#at[token] = edges
  }

  add(edge: Edge): void {
    const here = this.#at[edge.start]
    if (here) here.push(edge)
    else this.#at[edge.start] = [edge]
  }

  /** Narrows what is seen to the tokens `[from, to)`, as while the rules read a sentence; all of them without arguments. */
  window(from = 0, to = this.tokens.length): void {
    this.#from = from
    this.#to = to
  }

  /** A token, if it is in sight. */
  token(at: number): Token | undefined {
    return this.#sees(at) ? this.tokens[at] : undefined
  }

  #sees(at: number): boolean {
    return at >= this.#from && at < this.#to
  }

  /** Edges that start at a token, of every class. */
  at(token: number): readonly Edge[] {
    return (this.#sees(token) && this.#at[token]) || NONE
  }

  /** The longest edge of one of the classes that starts at a token. */
  longest<V = unknown>(token: number, ...classes: readonly string[]): Edge<V> | null {
    const here = this.#sees(token) ? this.#at[token] : undefined
    if (here === undefined) return null
    let best: Edge | null = null
    for (let i = 0; i < here.length; i++) {
      const edge = here[i]!
      if (best !== null && edge.end <= best.end) continue
      for (let n = 0; n < classes.length; n++) if (classes[n] === edge.class) best = edge
    }
    return best as Edge<V> | null
  }

  /** Whether an edge of one of the classes starts at a token. */
  is(token: number, ...classes: readonly string[]): boolean {
    const here = this.#sees(token) ? this.#at[token] : undefined
    return here !== undefined && isAmong(here, classes)
  }

  /** The first token from `from` to before `to` at which an edge of one of the classes starts; `to` where none does. */
  next(from: number, to: number, ...classes: readonly string[]): number {
    for (let token = from; token < to; token++) {
      const here = this.#sees(token) ? this.#at[token] : undefined
      if (here !== undefined && isAmong(here, classes)) return token
    }
    return to
  }

  /** The stretch of the original text from one token to before another. */
  span(start: number, end: number): Span {
    return { start: this.tokens[start]!.start, end: this.tokens[end - 1]!.end }
  }
}

const NONE: readonly Edge[] = []

/** Not `includes`: nothing is asked more often, and a loop needs no list of the classes to be made. */
function isAmong(all: readonly { readonly class: string }[], classes: readonly string[]): boolean {
  for (let i = 0; i < all.length; i++) {
    const own = all[i]!.class
    for (let n = 0; n < classes.length; n++) if (classes[n] === own) return true
  }
  return false
}
