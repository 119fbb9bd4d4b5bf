import type { Reading, Told } from '../model/claim.ts'
import type { Capture } from '../model/report.ts'
import type { Review } from '../model/review.ts'
import { type BatchSize, batches } from './batches.ts'
import type { ClaimFilter, KeptClaim } from './claims.ts'
import * as claims from './claims.ts'
import { addExport, type Export, exportsOf } from './exports.ts'
import { type Facets, facets } from './facets.ts'
import type { IncidentFilter } from './filter.ts'
import type { IncidentSort, KeptIncident, OpenedIncident } from './incidents.ts'
import * as incidents from './incidents.ts'
import { type Arrival, keepBatch, known } from './keep.ts'
import type { Entry } from './ledger.ts'
import * as ledger from './ledger.ts'
import type { Opened } from './opened.ts'
import type { Listed, Page } from './page.ts'
import { addPlaces, type KeptPlace, type PlaceFilter, placesOf } from './places.ts'
import type { Brought } from './ready.ts'
import { type IncidentsOf, rebuildIncidents } from './rebuild.ts'
import type { OpenedReport, ReportFilter, ReportHead } from './reports.ts'
import * as reports from './reports.ts'
import { reread } from './reread.ts'
import { addReview, reviewsOf } from './reviews.ts'
import { type Found, type SearchFilter, search } from './search.ts'
import type { Tables } from './tables.ts'
import { type Verified, verify } from './verify.ts'

/**
 * All that is kept: reports with their bytes, claims, incidents, reviews, and the ledger of how they came. Nothing in
 * it is ever deleted; incidents alone are made anew, from claims. Every method may be called from several processes at
 * once on one home: writers wait for each other, readers see the last finished batch.
 */
export interface Store {
  /** The directory that holds it. */
  readonly home: string

  /** Keeps one report with its claims, durably, in a transaction of its own. The same bytes again are `known`. */
  keep(capture: Capture, reading: Reading): Promise<Arrival>
  /** Keeps several in one transaction: all of them or, at a crash, none. */
  keepBatch(batch: readonly Brought[]): Promise<Arrival[]>
  /**
   * Keeps a stream in batches (64 reports or 250 ms, whichever is first); an arrival is yielded once it is durable, in
   * the order brought. Interrupted anywhere and repeated, nothing is lost and nothing is kept twice.
   */
  keepAll(stream: AsyncIterable<Brought> | Iterable<Brought>, batch?: BatchSize): AsyncIterable<Arrival>
  /** Which of these report ids are kept already: they need not be read again. */
  known(ids: readonly string[]): Promise<Set<string>>
  /** A new reading of a kept report: its claims replace the former as the current ones, which stay, withdrawn. */
  reread(reading: Reading): Promise<void>
  /** Replaces the incidents by those that `make` makes of all current claims, in one transaction. */
  rebuildIncidents(make: IncidentsOf): Promise<{ claims: number; incidents: number }>

  readonly reports: {
    list(filter?: ReportFilter, page?: Page): Promise<Listed<ReportHead>>
    get(id: string): Promise<OpenedReport | null>
    /** The captured bytes, exactly as they came. */
    bytes(id: string): Promise<Uint8Array | null>
  }
  readonly claims: {
    list(filter?: ClaimFilter, page?: Page): Promise<Listed<KeptClaim>>
    get(id: string): Promise<KeptClaim | null>
    /** Every current claim with its report, report by report in the order of arrival. */
    told(): AsyncIterable<Told>
  }
  readonly incidents: {
    list(filter?: IncidentFilter, page?: Page<IncidentSort>): Promise<Listed<KeptIncident>>
    /** Every incident that the filter lets through, in the order of the list: for exports. */
    all(filter?: IncidentFilter, sort?: IncidentSort): AsyncIterable<KeptIncident>
    get(id: string): Promise<OpenedIncident | null>
    /** What there is to filter by, with counts of the incidents that the filter lets through. */
    facets(filter?: IncidentFilter): Promise<Facets>
  }
  /** Reports whose text holds every word of `words` (a "quoted phrase" as it stands), best first. */
  search(words: string, filter?: SearchFilter, page?: Page<never>): Promise<Listed<Found>>
  readonly reviews: {
    add(review: Pick<Review, 'about' | 'verdict' | 'note' | 'by'>): Promise<Review>
    /** Oldest first; the last one about a thing is the one that holds. */
    list(about?: string): Promise<Review[]>
  }
  readonly places: {
    /** Adds imported places; one with an id that is there already takes its place. Returns how many were brought. */
    add(places: readonly KeptPlace[], source: string): Promise<number>
    list(filter?: PlaceFilter): Promise<KeptPlace[]>
  }
  readonly exports: {
    add(made: Pick<Export, 'format' | 'filter' | 'incidents' | 'sha256'>): Promise<Export>
    list(): Promise<Export[]>
  }
  readonly ledger: {
    list(after?: number, limit?: number): Promise<Entry[]>
    /** The newest entry: write its number and hash down elsewhere, and `verify` can prove that nothing was cut off. */
    head(): Promise<Entry | null>
    /** Everything in the ledger about one report, claim or incident, oldest first. */
    about(id: string): Promise<Entry[]>
  }
  /** Recomputes every hash, the ledger's chain, the counts and the grounding of every claim. Changes nothing. */
  verify(options?: { readonly head?: Pick<Entry, 'seq' | 'hash'> }): Promise<Verified>
  counts(): Promise<{ reports: number; claims: number; incidents: number; entries: number; reviews: number }>
  close(): Promise<void>
}

/** What this room's files do, under the names that `store.ts` promises. */
export function storeOf(opened: Opened): Store {
  const { db } = opened
  const count = async (table: keyof Tables) =>
    (
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  return {
    home: opened.home,
    keep: async (capture, reading) => (await keepBatch(opened, [{ capture, reading }]))[0]!,
    keepBatch: (batch) => keepBatch(opened, batch),
    async *keepAll(stream, size) {
      for await (const batch of batches(stream, (b) => b.capture.bytes.length, size))
        yield* await keepBatch(opened, batch)
    },
    known: (ids) => known(db, ids),
    reread: (reading) => reread(opened, reading),
    rebuildIncidents: (make) => rebuildIncidents(opened, make),
    reports: {
      list: (filter, page) => reports.list(db, filter, page),
      get: (id) => reports.get(db, id),
      bytes: (id) => reports.bytes(opened, id),
    },
    claims: {
      list: (filter, page) => claims.list(db, filter, page),
      get: (id) => claims.get(db, id),
      told: () => claims.told(db),
    },
    incidents: {
      list: (filter, page) => incidents.list(opened, filter, page),
      all: (filter, sort) => incidents.all(opened, filter, sort),
      get: (id) => incidents.get(opened, id),
      facets: (filter) => facets(opened, filter),
    },
    search: (words, filter, page) => search(opened, words, filter, page),
    reviews: {
      add: (review) => addReview(opened, review),
      list: (about) => reviewsOf(db, about === undefined ? undefined : [about]),
    },
    places: {
      add: (places, source) => addPlaces(opened, places, source),
      list: (filter) => placesOf(db, filter),
    },
    exports: { add: (made) => addExport(opened, made), list: () => exportsOf(db) },
    ledger: {
      list: (after, limit) => ledger.list(db, after, limit),
      head: () => ledger.head(db),
      about: (id) => ledger.about(db, id),
    },
    verify: (options) => verify(opened, options),
    counts: async () => ({
      reports: await count('reports'),
      claims: (
        await db
          .selectFrom('claims')
          .select((eb) => eb.fn.countAll<number>().as('n'))
          .where('withdrawn', 'is', null)
          .executeTakeFirstOrThrow()
      ).n,
      incidents: await count('incidents'),
      entries: await count('ledger'),
      reviews: await count('reviews'),
    }),
    close: () => db.destroy(),
  }
}
