/** What a ledger entry can be about. */
export const DEEDS = ['arrival', 'reading', 'incidents', 'review', 'export', 'import'] as const
export type Deed = (typeof DEEDS)[number]

/** One line of the ledger: what came in or was decided, by whom, chained to the line before it. */
export interface Entry {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number
  /** ISO instant. */
  readonly at: string
  /** A program with its version, or a person. */
  readonly who: string
  readonly what: Deed
  /** Id of the report, claim or incident; the format of an export; the source of an import; `all` for the incidents. */
  readonly about: string
  readonly detail: Readonly<Record<string, unknown>>
  /** Hash of the entry before; of the first, 64 zeros. */
  readonly previous: string
  /** SHA-256, in hex, of the canonical JSON of all the other fields. */
  readonly hash: string
}

export interface NewEntry {
  readonly what: Deed
  readonly about: string
  readonly detail?: Readonly<Record<string, unknown>>
  /** Who did it, where that is not the program that opened the store. */
  readonly who?: string
}
