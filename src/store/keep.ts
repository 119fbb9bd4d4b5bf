import type { Reading } from '../model/claim.ts'
import type { Capture } from '../model/report.ts'

/** A reading on its way into the store, beside the bytes that it was read from. */
export interface Brought {
  readonly capture: Capture
  readonly reading: Reading
}

/** How full a batch may get before it is written. */
export interface BatchSize {
  readonly reports?: number
  readonly milliseconds?: number
}

/** What became of a report that was brought: `known` bytes change nothing, and their claims are not looked at. */
export interface Arrival {
  readonly id: string
  readonly state: 'kept' | 'known'
  /** How many claims were kept with it; 0 for a known one. */
  readonly claims: number
}
