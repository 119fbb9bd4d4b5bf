import type { SpeakerKind } from './attribution.ts'

/** The independent root of a chain of attribution; claims that share an origin count once. */
export interface Origin {
  /** `entity:sohr`, `name:…` (a speaker or an outlet known only by its words). */
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind | 'outlet'
  /** A broken chain ("sources"): an origin of its own kind, and weaker. */
  readonly weak: boolean
}
