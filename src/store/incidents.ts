import type { Incident } from '../model/incident.ts'
import type { Report } from '../model/report.ts'
import type { Review } from '../model/review.ts'
import { type KeptClaim, ofIncident } from './claims.ts'
import { type IncidentFilter, through } from './filter.ts'
import type { Opened } from './opened.ts'
import { type Listed, type Page, pageOf } from './page.ts'
import { reviewsOf } from './reviews.ts'
import type { Database } from './tables.ts'

/** An incident as lists and exports have it: with the reports that tell of it. */
export interface KeptIncident extends Incident {
  readonly reports: readonly Pick<Report, 'id' | 'externalId' | 'publisher'>[]
}

/** One incident with its claims, their reports, and the reviews of it and of its claims, oldest first. */
export interface OpenedIncident {
  readonly incident: KeptIncident
  readonly claims: readonly KeptClaim[]
  readonly reviews: readonly Review[]
}

/**
 * `newest` and `oldest` by first day; `killed_high` and `killed_low` by that end of the killed of all groups, largest
 * first (an open high end counts as its number); `origins`, `reports`: most first. What has no value comes last.
 */
export type IncidentSort = 'newest' | 'oldest' | 'killed_high' | 'killed_low' | 'origins' | 'reports'

const SORTS: Readonly<
  Record<IncidentSort, ['from' | 'killed_high' | 'killed_low' | 'origins' | 'reports', 'asc' | 'desc']>
> = {
  newest: ['from', 'desc'],
  oldest: ['from', 'asc'],
  killed_high: ['killed_high', 'desc'],
  killed_low: ['killed_low', 'desc'],
  origins: ['origins', 'desc'],
  reports: ['reports', 'desc'],
}

export async function list(
  opened: Opened,
  filter: IncidentFilter = {},
  page: Page<IncidentSort> = {},
): Promise<Listed<KeptIncident>> {
  const q = await through(opened, filter)
  const { limit, offset } = pageOf(page)
  const [by, way] = SORTS[page.sort ?? 'newest']
  const { total } = await q.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await q
    .select('json')
    .orderBy(by, (o) => (way === 'asc' ? o.asc() : o.desc()).nullsLast())
    .orderBy('incidents.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total, items: await withReports(opened.db, rows) }
}

export async function* all(opened: Opened, filter: IncidentFilter = {}, sort: IncidentSort = 'newest') {
  for (let offset = 0; ; ) {
    const { items } = await list(opened, filter, { sort, limit: 500, offset })
    yield* items
    if (items.length < 500) return
    offset += items.length
  }
}

export async function get(opened: Opened, id: string): Promise<OpenedIncident | null> {
  const row = await opened.db.selectFrom('incidents').select('json').where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const [incident] = await withReports(opened.db, [row])
  return {
    incident: incident!,
    claims: await ofIncident(opened.db, id),
    reviews: await reviewsOf(opened.db, [id, ...incident!.claims]),
  }
}

async function withReports(db: Database, rows: readonly { json: string }[]): Promise<KeptIncident[]> {
  const incidents: Incident[] = rows.map((r) => JSON.parse(r.json))
  if (incidents.length === 0) return []
  const reports = await db
    .selectFrom('incident_claims')
    .innerJoin('claims', 'claims.id', 'incident_claims.claim')
    .innerJoin('reports', 'reports.id', 'claims.report')
    .select(['incident', 'reports.id', 'external_id', 'publisher'])
    .distinct()
    .where(
      'incident',
      'in',
      incidents.map((i) => i.id),
    )
    .orderBy('arrival')
    .execute()
  const byIncident = Map.groupBy(reports, (r) => r.incident)
  return incidents.map((incident) => ({
    ...incident,
    reports: (byIncident.get(incident.id) ?? []).map((r) => ({
      id: r.id,
      externalId: r.external_id,
      publisher: r.publisher,
    })),
  }))
}
