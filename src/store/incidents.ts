import type { Event } from '../model/claim.ts'
import type { Outcome } from '../model/figure.ts'
import type { Incident } from '../model/incident.ts'
import type { Origin } from '../model/origin.ts'
import type { Report } from '../model/report.ts'
import type { Review } from '../model/review.ts'
import type { KeptClaim } from './claims.ts'
import type { Any } from './page.ts'

/** An incident as lists and exports have it: with the reports that tell of it. */
export interface KeptIncident extends Incident {
  readonly reports: readonly Pick<Report, 'id' | 'externalId' | 'publisher'>[]
}

/** One incident with its claims, their reports, and the reviews of it and of its claims, oldest first. */
export interface OpenedIncident {
  readonly incident: KeptIncident
  readonly claims: readonly KeptClaim[]
  readonly reviews: readonly Review[]
}

/** Every condition given must hold. Several values of one condition are alternatives. */
export interface IncidentFilter {
  /** ISO dates, both ends included; lets through what overlaps them. An incident without a day is in no span of days. */
  readonly from?: string
  readonly to?: string
  /** Part of the place's name, province or country. */
  readonly place?: string
  readonly admin1?: Any<string>
  /** ISO 3166 alpha-2. */
  readonly country?: Any<string>
  readonly event?: Any<Event>
  /** A range of this outcome is in it. */
  readonly outcome?: Any<Outcome>
  /** Id of an origin: `entity:…`, `outlet:…`, `name:…`. */
  readonly origin?: Any<string>
  readonly contested?: boolean
  readonly unverified?: boolean
  /** Words that the incident's claims hold, all of them. */
  readonly text?: string
}

/**
 * `newest` and `oldest` by first day; `killed_high` and `killed_low` by that end of the killed of all groups, largest
 * first (an open high end counts as its number); `origins`, `reports`: most first. What has no value comes last.
 */
export type IncidentSort = 'newest' | 'oldest' | 'killed_high' | 'killed_low' | 'origins' | 'reports'

/** What the incidents can be filtered by; most first. */
export interface Facets {
  readonly events: readonly { readonly value: Event; readonly count: number }[]
  readonly outcomes: readonly { readonly value: Outcome; readonly count: number }[]
  readonly origins: readonly (Pick<Origin, 'id' | 'name' | 'kind'> & { readonly count: number })[]
  readonly admin1: readonly { readonly value: string; readonly country: string | null; readonly count: number }[]
  readonly countries: readonly { readonly value: string; readonly count: number }[]
  /** Earliest and latest day of all, null where no incident has one. */
  readonly from: string | null
  readonly to: string | null
}
