import { z } from 'zod'
import { named } from './registry.ts'

/** Something wrong from outside: a stable code, and the fields that its wording needs. */
export const Problem = named(
  'Problem',
  z.object({ code: z.string(), fields: z.record(z.string(), z.union([z.string(), z.number()])) }),
)
export type Problem = z.infer<typeof Problem>

/** Why a request was not answered. */
export const Refusal = named('Refusal', z.object({ error: Problem }))
export type Refusal = z.infer<typeof Refusal>
