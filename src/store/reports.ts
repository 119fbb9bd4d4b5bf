import type { Claim } from '../model/claim.ts'
import type { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import { readCapture } from './captures.ts'
import type { Opened } from './opened.ts'
import { type Listed, type Page, pageOf } from './page.ts'
import { reportOf } from './rows.ts'
import type { Database, Tables } from './tables.ts'

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

/** The columns of a head, for queries that go on from it. */
export const heads = (db: Database) =>
  db
    .selectFrom('reports')
    .innerJoin('ledger', 'ledger.seq', 'reports.arrival')
    .select(['arrival', 'reports.id', 'external_id', 'title', 'publisher', 'published', 'url', 'language', 'at'])
    .select((eb) =>
      eb
        .selectFrom('claims')
        .whereRef('claims.report', '=', 'reports.id')
        .where('withdrawn', 'is', null)
        .select((of) => of.fn.countAll<number>().as('claims'))
        .as('claims'),
    )

type Row = Omit<Tables['reports'], 'text'> & { readonly at: string; readonly claims: number | null }

export const headOf = (row: Row): ReportHead => ({
  id: row.id,
  externalId: row.external_id,
  title: row.title,
  publisher: row.publisher,
  published: row.published,
  url: row.url,
  language: row.language,
  arrival: row.arrival,
  at: row.at,
  claims: row.claims ?? 0,
})

/** Newest publication first; undated ones last, in the order of arrival. */
export async function list(db: Database, filter: ReportFilter = {}, page?: Page): Promise<Listed<ReportHead>> {
  const within = heads(db)
    .$if(filter.from !== undefined, (q) => q.where('published', '>=', filter.from!))
    .$if(filter.to !== undefined, (q) => q.where('published', '<=', filter.to!))
    .$if(filter.publisher !== undefined, (q) => q.where('publisher', '=', filter.publisher!))
    .$if(filter.language !== undefined, (q) => q.where('language', '=', filter.language!))
  const { limit, offset } = pageOf(page)
  const { total } = await within
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await within
    .orderBy('published', (o) => o.desc().nullsLast())
    .orderBy('arrival')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total, items: rows.map(headOf) }
}

export async function get(db: Database, id: string): Promise<OpenedReport | null> {
  const row = await db
    .selectFrom('reports')
    .innerJoin('ledger', 'ledger.seq', 'reports.arrival')
    .innerJoin('captures', 'captures.id', 'reports.id')
    .selectAll('reports')
    .select(['at', 'who', 'media_type', 'size'])
    .where('reports.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const claims = await db
    .selectFrom('claims')
    .leftJoin('incident_claims', 'incident_claims.claim', 'claims.id')
    .select(['json', 'incident'])
    .where('report', '=', id)
    .where('withdrawn', 'is', null)
    .orderBy('start')
    .orderBy('claims.id')
    .execute()
  const reading = await db
    .selectFrom('readings')
    .select('problems')
    .where('report', '=', id)
    .orderBy('entry', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return {
    report: reportOf(row),
    arrival: row.arrival,
    at: row.at,
    who: row.who,
    mediaType: row.media_type,
    size: row.size,
    claims: claims.map(({ json, incident }) => ({ claim: JSON.parse(json), incident })),
    problems: JSON.parse(reading.problems),
  }
}

/** The captured bytes of a report; null for an unknown one, and for one whose file is gone. */
export async function bytes({ db, home }: Opened, id: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('captures').select('bytes').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  return row.bytes ?? readCapture(home, id)
}
