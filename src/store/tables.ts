import type { Generated, Kysely, Transaction } from 'kysely'

/**
 * The rows of every table. Booleans are 0 or 1, days `YYYY-MM-DD`, instants ISO; `json` holds the noun whole, as the
 * model has it, and the columns beside it repeat what is filtered and sorted by (`verify` holds them to the JSON).
 */
export interface Tables {
  migrations: { name: string; at: string }
  ledger: {
    seq: number
    at: string
    who: string
    what: string
    about: string
    detail: string
    previous: string
    hash: string
  }
  /** `bytes` of a small capture; null where they are a file (`captures.ts`). */
  captures: { id: string; media_type: string; size: number; bytes: Uint8Array | null }
  reports: {
    /** The ledger entry by which it arrived: reports are numbered in the order of arrival. */
    arrival: number
    id: string
    external_id: string | null
    title: string | null
    publisher: string | null
    published: string | null
    url: string | null
    language: string
    text: string
  }
  /** One reading of a report; the newest is the one that holds. `problems` is JSON. */
  readings: { entry: number; report: string; claims: number; problems: string }
  claims: {
    id: string
    report: string
    /** The reading that first had it. */
    reading: number
    /** The reading that no longer had it; null for a current claim. */
    withdrawn: number | null
    start: number
    event: string
    modality: string
    scope: string
    means: string | null
    from: string | null
    to: string | null
    json: string
  }
  figures: {
    claim: string
    position: number
    outcome: string
    low: number | null
    high: number | null
    vague: string | null
    status: string
    demographic: string | null
  }
  speakers: { claim: string; position: number; entity: string | null; name: string; kind: string; role: string }
  /** Places of claims; `words` as said. */
  whereabouts: {
    claim: string
    position: number
    place: string | null
    name: string
    words: string
    admin1: string | null
    country: string | null
    lat: number | null
    lon: number | null
  }
  incidents: {
    number: Generated<number>
    id: string
    event: string
    from: string | null
    to: string | null
    place: string | null
    admin1: string | null
    country: string | null
    lat: number | null
    lon: number | null
    contested: number
    unverified: number
    killed_low: number | null
    killed_high: number | null
    origins: number
    reports: number
    json: string
  }
  incident_claims: { incident: string; claim: string }
  incident_origins: { incident: string; origin: string; name: string; kind: string }
  incident_outcomes: { incident: string; outcome: string }
  /** `claims`: JSON list of the ids judged: the claim's own, or those of the incident when it was judged. */
  reviews: {
    entry: number
    id: string
    about: string
    claims: string
    verdict: string
    note: string
    by: string
    at: string
  }
  exports: { entry: number; format: string; filter: string; incidents: number; sha256: string }
  places: { id: string; entry: number; source: string; name: string; country: string | null; json: string }
}

export type Database = Kysely<Tables>
export type Writing = Transaction<Tables>
