import type { Event, Means, Precision } from './claim.ts'
import type { Origin } from './origin.ts'
import type { Range } from './range.ts'

export interface IncidentPlace {
  readonly name: string
  readonly admin1: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Precision | null
}

/** One agreement or disagreement that spoke for or against joining two claims. */
export interface Agreement {
  /** `telling`: where and how it is told, as one sentence after the other or in the words of a copied text. */
  readonly about: 'event' | 'place' | 'day' | 'figures' | 'perpetrator' | 'means' | 'telling'
  readonly weight: number
  /** What agreed, in neutral words: `same day 2016-11-03`. */
  readonly note: string
}

/** Why a claim is in an incident: the claim that it joined by, and what agreed. */
export interface Joining {
  readonly claim: string
  readonly with: string | null
  readonly score: number
  readonly agreements: readonly Agreement[]
}

/** The event that one or more claims tell of. */
export interface Incident {
  /** Hash of its claims' ids: the same claims make the same incident in whatever order they came. */
  readonly id: string
  readonly event: Event
  readonly means: readonly Means[]
  /** ISO dates, both ends included; null where no claim states a day. */
  readonly from: string | null
  readonly to: string | null
  readonly place: IncidentPlace | null
  /** A claim in it denies it. */
  readonly contested: boolean
  /** A claim in it says that it could not be verified. */
  readonly unverified: boolean
  readonly perpetrators: readonly { readonly name: string; readonly origins: readonly string[] }[]
  readonly origins: readonly Origin[]
  readonly ranges: readonly Range[]
  readonly claims: readonly string[]
  readonly joinings: readonly Joining[]
}
