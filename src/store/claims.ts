import type { Claim, Event, Modality } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { Any } from './page.ts'

/** A claim beside its report and the incident that it was joined into, if any. */
export interface KeptClaim {
  readonly claim: Claim
  readonly report: Report
  readonly incident: string | null
}

/** Days are ISO dates, both ends included, and let through what overlaps them; a claim without a day is in none. */
export interface ClaimFilter {
  readonly report?: string
  readonly event?: Any<Event>
  readonly modality?: Any<Modality>
  readonly from?: string
  readonly to?: string
  /** Id of a place (`PlaceMention.place`), or part of its name. */
  readonly place?: string
  readonly admin1?: Any<string>
  readonly country?: Any<string>
  /** Entity or name of a speaker. */
  readonly speaker?: string
}
