import type { Phrase } from './phrases.ts'

/** Somebody made to speak: who, through whom, and the words `[start, end)` that are theirs. */
export interface Frame {
  /** The verb or preposition of saying. */
  readonly at: number
  readonly start: number
  end: number
  readonly speakers: readonly Phrase[]
  readonly relays: readonly Phrase[]
  readonly act: 'say' | 'accuse' | 'deny'
  /** Nobody is named here: the speaker is the one named last. */
  readonly carried: boolean
  /** All whom the report names as speaking, before this and after. */
  heard?: Phrase[]
}
