import { z } from 'zod'
import { OUTCOMES, VAGUE } from '../../../model/figure.ts'
import { named } from './registry.ts'
import { quoted } from './span.ts'

export const Outcome = named('Outcome', z.enum(OUTCOMES))
export type Outcome = z.infer<typeof Outcome>

export const Vague = named('Vague', z.enum(VAGUE))
export type Vague = z.infer<typeof Vague>

/** A count of people harmed, as said. A null end is one that the words leave open; with both null, `vague` holds. */
export const Figure = named(
  'Figure',
  z.object({
    ...quoted,
    outcome: Outcome,
    low: z.int().nullable(),
    high: z.int().nullable(),
    approx: z.boolean(),
    vague: Vague.nullable(),
    status: z.enum(['civilian', 'combatant', 'unknown']),
    demographic: z.enum(['children', 'women', 'men', 'elderly']).nullable(),
    partOf: z.int().min(0).nullable(),
  }),
)
export type Figure = z.infer<typeof Figure>
