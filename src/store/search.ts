import type { Event } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import type { Any } from './page.ts'
import type { ReportHead } from './reports.ts'

/** A report that a search found. */
export interface Found {
  readonly report: ReportHead
  /** Where the words stand in the report's text, in its order. */
  readonly hits: readonly Span[]
  /** The stretch of text around the densest of the hits, for showing: `text` is the report's own, untouched. */
  readonly snippet: Span & { readonly text: string }
  /** Current claims that one of the hits falls into. */
  readonly claims: readonly string[]
}

export interface SearchFilter {
  /** Language of the searched words; without it they are folded as every kept language folds. */
  readonly language?: string
  readonly publisher?: string
  /** Days of publication, ISO dates, both ends included. */
  readonly from?: string
  readonly to?: string
  /** Only reports with a claim of one of these events. */
  readonly event?: Any<Event>
}
