import { z } from 'zod'
import { named } from './registry.ts'

/** Neutral English name → neutral Arabic name, of the actors and places that the answers may name. */
export const Names = named('Names', z.object({ ar: z.record(z.string(), z.string()) }))
export type Names = z.infer<typeof Names>
