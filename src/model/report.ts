/** One text as captured. `text` is what spans point into; the captured bytes are kept apart, named by `id`. */
export interface Report {
  /** `sha256:…` of the captured bytes; for a row of JSONL or CSV, of the row. */
  readonly id: string
  /** The row's own id, else the file's name. */
  readonly externalId: string | null
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  /** ISO date `YYYY-MM-DD`, or null where unknown: never guessed. */
  readonly published: string | null
  readonly url: string | null
  /** BCP 47 primary tag: `ar`, `en`. */
  readonly language: string
}

/** A report with the bytes that it was read from, on its way into the store. */
export interface Capture {
  readonly report: Report
  readonly bytes: Uint8Array
  /** Media type of `bytes`: `text/plain`, `text/html`, `application/json` (a JSONL row), `text/csv` (a row). */
  readonly mediaType: string
}
