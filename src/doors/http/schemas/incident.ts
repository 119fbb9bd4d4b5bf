import { z } from 'zod'
import { Origin } from './attribution.ts'
import { Claim, Event, Means } from './claim.ts'
import { IncidentPlace } from './place.ts'
import { Range } from './range.ts'
import { named } from './registry.ts'
import { ReportLine } from './report.ts'
import { Review } from './review.ts'

/** Why a claim is in an incident: the claim that it joined by, and what agreed. */
export const Joining = named(
  'Joining',
  z.object({
    claim: z.string(),
    with: z.string().nullable(),
    score: z.number(),
    agreements: z
      .array(
        z.object({
          about: z.enum(['event', 'place', 'day', 'figures', 'perpetrator', 'means', 'telling']),
          weight: z.number(),
          note: z.string(),
        }),
      )
      .readonly(),
  }),
)
export type Joining = z.infer<typeof Joining>

const incident = {
  id: z.string(),
  event: Event,
  means: z.array(Means).readonly(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  place: IncidentPlace.nullable(),
  contested: z.boolean(),
  unverified: z.boolean(),
  perpetrators: z.array(z.object({ name: z.string(), origins: z.array(z.string()).readonly() })).readonly(),
  origins: z.array(Origin).readonly(),
  ranges: z.array(Range).readonly(),
}

/** An incident as a list shows it. */
export const IncidentLine = named(
  'IncidentLine',
  z.object({ ...incident, claims: z.int(), reports: z.int(), invented: z.boolean() }),
)
export type IncidentLine = z.infer<typeof IncidentLine>

export const IncidentList = named(
  'IncidentList',
  z.object({ total: z.int(), page: z.int(), size: z.int(), incidents: z.array(IncidentLine).readonly() }),
)
export type IncidentList = z.infer<typeof IncidentList>

/** An incident whole: each claim beside the report that tells it, and why each was joined. */
export const IncidentPage = named(
  'IncidentPage',
  z.object({
    ...incident,
    told: z.array(z.object({ claim: Claim, report: ReportLine })).readonly(),
    joinings: z.array(Joining).readonly(),
    reviews: z.array(Review).readonly(),
  }),
)
export type IncidentPage = z.infer<typeof IncidentPage>
