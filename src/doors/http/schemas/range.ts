import { z } from 'zod'
import { GROUPS } from '../../../model/range.ts'
import { Outcome, Vague } from './figure.ts'
import { named } from './registry.ts'

export const Group = named('Group', z.enum(GROUPS))
export type Group = z.infer<typeof Group>
export const SetAsideReason = named(
  'SetAsideReason',
  z.enum(['repeats', 'replaced', 'vague', 'cumulative', 'rejected']),
)
export type SetAsideReason = z.infer<typeof SetAsideReason>

/** Low, best and high of one outcome of one group in one incident, and what each origin says. Counts of people. */
export const Range = named(
  'Range',
  z.object({
    outcome: Outcome,
    group: Group,
    low: z.int().nullable(),
    best: z.int().nullable(),
    high: z.int().nullable(),
    open: z.boolean(),
    origins: z
      .array(
        z.object({
          name: z.string(),
          kind: z.string(),
          low: z.int().nullable(),
          high: z.int().nullable(),
          vague: Vague.nullable(),
          claim: z.string(),
        }),
      )
      .readonly(),
    setAside: z.array(z.object({ claim: z.string(), reason: SetAsideReason })).readonly(),
  }),
)
export type Range = z.infer<typeof Range>
