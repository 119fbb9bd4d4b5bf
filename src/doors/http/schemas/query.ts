import { z } from 'zod'
import { Event } from './claim.ts'
import { Outcome } from './figure.ts'
import { Day } from './registry.ts'

const page = {
  /** Counted from 1. */
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
}
const words = z.string().trim().min(1).max(300)
const flag = z.enum(['true', 'false'])

export const INCIDENT_SORTS = ['newest', 'oldest', 'killed', 'origins'] as const

/** What a list of incidents may be asked for. All conditions hold together; an absent one asks nothing. */
export const IncidentQuery = z.object({
  /** Days, both included: incidents that overlap them. One without a day is left out. */
  from: Day.optional(),
  to: Day.optional(),
  /** Part of the name of the place, or of the province or country that holds it; in English or Arabic. */
  place: words.optional(),
  event: Event.optional(),
  outcome: Outcome.optional(),
  /** An origin's id. */
  origin: words.optional(),
  /** `true`: only incidents that somebody denies; `false`: only those that nobody does. */
  contested: flag.optional(),
  /** Words that its claims hold, all of them. */
  q: words.optional(),
  sort: z.enum(INCIDENT_SORTS).default('newest'),
  ...page,
})
export type IncidentQuery = z.infer<typeof IncidentQuery>

export const ReportQuery = z.object({ from: Day.optional(), to: Day.optional(), publisher: words.optional(), ...page })
export type ReportQuery = z.infer<typeof ReportQuery>

export const SearchQuery = z.object({ q: words, ...page })
export type SearchQuery = z.infer<typeof SearchQuery>

/** A request that takes no parameters. */
export const NoQuery = z.object({})
