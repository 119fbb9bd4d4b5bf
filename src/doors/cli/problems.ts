import { worded } from '../../languages/messages.ts'
import type { Problem } from '../../model/problem.ts'
import type { Terminal } from './terminal.ts'

/** Problems of one code that are shown in full; of a file with a million bad rows the rest is counted. */
const SHOWN = 20

/** Tells problems as they come: in words, or for programs as one JSON object a line. Counts all of them. */
export class Problems {
  readonly #terminal: Terminal
  readonly #json: boolean
  readonly #counts = new Map<string, number>()

  constructor(terminal: Terminal, json = false) {
    this.#terminal = terminal
    this.#json = json
  }

  get count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  tell(problem: Problem): void {
    const count = (this.#counts.get(problem.code) ?? 0) + 1
    this.#counts.set(problem.code, count)
    const message = worded(this.#terminal.language, problem)
    if (this.#json) this.#terminal.note(JSON.stringify({ ...problem, message }))
    else if (count <= SHOWN) this.#terminal.note(message)
  }

  /** The last word: how many there were, and of which kind more than were shown. */
  close(): void {
    if (this.#json || this.count === 0) return
    for (const [code, count] of this.#counts)
      if (count > SHOWN) this.#terminal.note(`${code}: ${this.#terminal.say('and_more', { count: count - SHOWN })}`)
    this.#terminal.note(this.#terminal.say('problems_found', { count: this.count }))
  }
}
