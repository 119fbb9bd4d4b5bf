/** One export as logged: who took what out, by which filter, and the hash of what was written. */
export interface Export {
  /** Its number in the ledger. */
  readonly entry: number
  readonly at: string
  readonly who: string
  readonly format: string
  readonly filter: Readonly<Record<string, unknown>>
  readonly incidents: number
  /** SHA-256, in hex, of the written bytes. */
  readonly sha256: string
}
