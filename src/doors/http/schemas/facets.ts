import { z } from 'zod'
import { Event } from './claim.ts'
import { Outcome } from './figure.ts'
import { named } from './registry.ts'

const count = z.int().min(0)

/** What there is to filter by, with how many incidents carry it, most first. */
export const Facets = named(
  'Facets',
  z.object({
    incidents: count,
    reports: count,
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    events: z.array(z.object({ value: Event, count })).readonly(),
    outcomes: z.array(z.object({ value: Outcome, count })).readonly(),
    origins: z.array(z.object({ id: z.string(), name: z.string(), kind: z.string(), count })).readonly(),
    provinces: z.array(z.object({ value: z.string(), country: z.string().nullable(), count })).readonly(),
  }),
)
export type Facets = z.infer<typeof Facets>
