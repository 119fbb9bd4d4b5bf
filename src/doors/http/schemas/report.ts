import { z } from 'zod'
import { Claim } from './claim.ts'
import { Problem } from './refusal.ts'
import { named } from './registry.ts'

/** A report without its text: enough to name it and to link to it. */
export const ReportLine = named(
  'ReportLine',
  z.object({
    id: z.string(),
    externalId: z.string().nullable(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.iso.date().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    /** When it was captured. */
    at: z.iso.datetime().nullable(),
    /** The publisher says of itself that it is invented, as the reports that come with Isnad do. */
    invented: z.boolean(),
  }),
)
export type ReportLine = z.infer<typeof ReportLine>

/** What is known of the bytes that a report was read from. */
export const CaptureInfo = named(
  'CaptureInfo',
  z.object({
    sha256: z.string(),
    mediaType: z.string(),
    size: z.int().min(0),
    /** Its number in the ledger, and who brought it. */
    arrival: z.int(),
    who: z.string(),
  }),
)
export type CaptureInfo = z.infer<typeof CaptureInfo>

/** A report whole: its text, which every span points into, its claims, and which incident each claim is in. */
export const ReportPage = named(
  'ReportPage',
  z.object({
    report: ReportLine.extend({ text: z.string() }),
    capture: CaptureInfo,
    /** In the order of the text, each with the incident that it is in. */
    claims: z.array(z.object({ claim: Claim, incident: z.string().nullable() })).readonly(),
    problems: z.array(Problem).readonly(),
  }),
)
export type ReportPage = z.infer<typeof ReportPage>

export const ReportList = named(
  'ReportList',
  z.object({ total: z.int(), page: z.int(), size: z.int(), reports: z.array(ReportLine).readonly() }),
)
export type ReportList = z.infer<typeof ReportList>
