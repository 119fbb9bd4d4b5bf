import type { Claim } from '../model/claim.ts'
import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'

/** A report as lists show it: all but its text. */
export interface ReportHead extends Omit<Report, 'text'> {
  /** Its arrival's number in the ledger, and when that was (ISO instant). */
  readonly arrival: number
  readonly at: string
  /** How many claims are read in it now. */
  readonly claims: number
}

/** One report with everything that is known of it. */
export interface OpenedReport {
  readonly report: Report
  readonly arrival: number
  readonly at: string
  readonly who: string
  readonly mediaType: string
  /** Bytes captured. */
  readonly size: number
  /** Current claims, in the order of the text, each with the incident that it is in, if any. */
  readonly claims: readonly { readonly claim: Claim; readonly incident: string | null }[]
  readonly problems: readonly Problem[]
}

/** Days are ISO dates, both ends included; a report without a date of publication is in no span of days. */
export interface ReportFilter {
  readonly from?: string
  readonly to?: string
  readonly publisher?: string
  readonly language?: string
}
