import { z } from 'zod'
import { named } from './registry.ts'

/** A person's judgement about a claim or an incident: added, never written over. */
export const Review = named(
  'Review',
  z.object({
    id: z.string(),
    about: z.string(),
    verdict: z.enum(['accepted', 'rejected']),
    note: z.string(),
    by: z.string(),
    at: z.iso.datetime(),
  }),
)
export type Review = z.infer<typeof Review>
