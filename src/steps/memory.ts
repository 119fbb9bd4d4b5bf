import type { Event } from '../model/claim.ts'
import type { Phrase } from './phrases.ts'

/** Who last did something, what, and in which sentence. */
export interface Doer {
  readonly party: Phrase
  readonly event: Event | null
  readonly sentence: number
}

/** Who spoke last, for "he added", and who last did something, for "the shelling". */
export interface Memory {
  speakers: readonly Phrase[]
  relays: readonly Phrase[]
  doer?: Doer | null
  /** All who have been named as speaking, in the order of the text; grows with it. */
  heard?: Phrase[]
}
