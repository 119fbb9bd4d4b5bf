import { z } from 'zod'
import { named } from './registry.ts'
import { ReportLine } from './report.ts'

/** Where the words searched for stand: a stretch of a report, in pieces, `hit` where they match. */
export const Found = named(
  'Found',
  z.object({
    report: ReportLine,
    /** Where the stretch begins in the report's text. */
    start: z.int().min(0),
    snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })).readonly(),
    /** How many of its claims the words stand in. */
    claims: z.int().min(0),
  }),
)
export type Found = z.infer<typeof Found>

export const SearchAnswer = named(
  'SearchAnswer',
  z.object({ q: z.string(), total: z.int(), page: z.int(), size: z.int(), found: z.array(Found).readonly() }),
)
export type SearchAnswer = z.infer<typeof SearchAnswer>
