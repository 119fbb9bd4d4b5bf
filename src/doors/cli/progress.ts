import type { Terminal } from './terminal.ts'

/** Milliseconds before anything is shown, and between two showings. */
const QUIET = 1000
const OFTEN = 200

/** How far a long work is, for somebody who watches: how many, how fast, and how long it will take where that is known. */
export class Progress {
  readonly #terminal: Terminal
  /** Bytes in all, or null where nobody knows. */
  readonly #total: number | null
  readonly #began = performance.now()
  #shown = this.#began + QUIET - OFTEN
  #bytes = 0

  constructor(terminal: Terminal, total: number | null) {
    this.#terminal = terminal
    this.#total = total
  }

  /** Hears how many more bytes were taken. */
  readonly taken = (bytes: number): void => {
    this.#bytes += bytes
  }

  show(done: number): void {
    const now = performance.now()
    if (!this.#terminal.watched || now - this.#shown < OFTEN) return
    this.#shown = now
    const seconds = (now - this.#began) / 1000
    const rate = Math.round(done / seconds)
    const share = this.#total === null || this.#total === 0 ? null : this.#bytes / this.#total
    const known = share !== null && share > 0 && share < 1
    const fields = { done, rate, left: known ? clock((seconds * (1 - share)) / share) : '' }
    this.#terminal.flash(this.#terminal.say(known ? 'progress_left' : 'progress', fields))
  }

  close(): void {
    if (this.#terminal.watched) this.#terminal.flash('')
  }
}

/** `m:ss`, or `h:mm:ss`. */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (n: number) => String(n).padStart(2, '0')
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
