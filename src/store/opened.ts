import type { Database } from './tables.ts'
import type { Words } from './words.ts'

/** An open store, as the files of this room pass it to each other. */
export interface Opened {
  readonly home: string
  readonly db: Database
  readonly words: Words
  /** Who writes: a program and its version. */
  readonly who: string
  /** ISO instant. */
  readonly now: () => string
  /** What the database engine's own check finds wrong with its file, in its words; of a sound one, nothing. */
  readonly damage: (db: Database) => Promise<readonly string[]>
}
