import type { Span } from '../model/span.ts'
import type { GrammaticalNumber } from './lexicon.ts'
import type { Token } from './tokens.ts'
import type { Form } from './word.ts'

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
      // Not `includes`: these two are asked more often than anything else, and a loop needs no list of the classes.
      for (let n = 0; n < classes.length; n++)
        if (classes[n] === edge.class) {
          best = edge
          break
        }
    }
    return best as Edge<V> | null
  }

  /** Whether an edge of one of the classes starts at a token. */
  is(token: number, ...classes: readonly string[]): boolean {
    const here = this.#sees(token) ? this.#at[token] : undefined
    if (here === undefined) return false
    for (let i = 0; i < here.length; i++) {
      const own = here[i]!.class
      for (let n = 0; n < classes.length; n++) if (classes[n] === own) return true
    }
    return false
  }

  /** The stretch of the original text from one token to before another. */
  span(start: number, end: number): Span {
    return { start: this.tokens[start]!.start, end: this.tokens[end - 1]!.end }
  }
}

const NONE: readonly Edge[] = []
