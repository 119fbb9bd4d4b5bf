import type { Problem } from '../model/problem.ts'
import type { Capture } from '../model/report.ts'

/**
 * One thing found in a source: a report with what is wrong with it though it was kept (`notes`), or what kept it
 * from being one. A source never throws on bad input and never stops at it.
 */
export type Captured = { readonly capture: Capture; readonly notes: readonly Problem[] } | { readonly problem: Problem }

/** What the user says of reports that do not say it themselves. */
export interface Said {
  /** ISO date, or null. */
  readonly published: string | null
  readonly publisher: string | null
  /** A BCP 47 primary tag, or `auto`: by the script of the text. */
  readonly language: string
}

export const NOTHING_SAID: Said = { published: null, publisher: null, language: 'auto' }

/** A file on its way to a reader: its name as the user knows it, and its bytes, unpacked, as a stream. */
export interface Source {
  /** The path as given or walked to; `-` for standard input. Goes into problems. */
  readonly path: string
  /** The last part of the path: the report's `externalId` where it has none of its own. */
  readonly name: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly said: Said
}

/** A reader of one format. */
export type Reader = (source: Source) => AsyncIterable<Captured>
