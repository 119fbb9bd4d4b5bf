import type { Claim, Event, Modality, Told } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import { type Any, anyOf, type Listed, type Page, pageOf } from './page.ts'
import { reportOf } from './rows.ts'
import type { Database, Tables } from './tables.ts'
import { holdsText } from './text.ts'

/** A claim beside its report and the incident that it was joined into, if any. */
export interface KeptClaim {
  readonly claim: Claim
  readonly report: Report
  readonly incident: string | null
}

/** Days are ISO dates, both ends included, and let through what overlaps them; a claim without a day is in none. */
export interface ClaimFilter {
  readonly report?: string
  readonly event?: Any<Event>
  readonly modality?: Any<Modality>
  readonly from?: string
  readonly to?: string
  /** Id of a place (`PlaceMention.place`), or part of its name. */
  readonly place?: string
  readonly admin1?: Any<string>
  readonly country?: Any<string>
  /** Entity or name of a speaker. */
  readonly speaker?: string
}

const claimsWithReports = (db: Database) =>
  db
    .selectFrom('claims')
    .innerJoin('reports', 'reports.id', 'claims.report')
    .leftJoin('incident_claims', 'incident_claims.claim', 'claims.id')
    .selectAll('reports')
    .select(['claims.json', 'incident_claims.incident'])

type Row = Tables['reports'] & { readonly json: string; readonly incident: string | null }

const keptClaim = (row: Row): KeptClaim => ({
  claim: JSON.parse(row.json),
  report: reportOf(row),
  incident: row.incident,
})

/** Current claims, by day (those without one last), then by report and place in it. */
export async function list(db: Database, filter: ClaimFilter = {}, page?: Page): Promise<Listed<KeptClaim>> {
  const events = anyOf(filter.event)
  const modalities = anyOf(filter.modality)
  const within = claimsWithReports(db)
    .where('withdrawn', 'is', null)
    .$if(filter.report !== undefined, (q) => q.where('claims.report', '=', filter.report!))
    .$if(events.length > 0, (q) => q.where('event', 'in', events))
    .$if(modalities.length > 0, (q) => q.where('modality', 'in', modalities))
    .$if(filter.from !== undefined, (q) => q.where('claims.to', '>=', filter.from!))
    .$if(filter.to !== undefined, (q) => q.where('claims.from', '<=', filter.to!))
    .where((eb) => {
      const speaker = filter.speaker
      if (speaker === undefined) return eb.lit(true)
      return eb.exists(
        eb
          .selectFrom('speakers')
          .select('position')
          .whereRef('claim', '=', 'claims.id')
          .where((or) => or.or([or('entity', '=', speaker), or('name', '=', speaker)])),
      )
    })
    .where((eb) => {
      const { place, admin1, country } = filter
      const asked = [place, admin1, country].some((x) => x !== undefined && anyOf(x).length > 0)
      if (!asked) return eb.lit(true)
      return eb.exists(
        eb
          .selectFrom('whereabouts')
          .select('position')
          .whereRef('claim', '=', 'claims.id')
          .where((w) =>
            w.and([
              ...(place === undefined
                ? []
                : [
                    w.or([
                      w('place', '=', place),
                      ...['name', 'words'].map((c) => holdsText(w.ref(c as 'name'), place)),
                    ]),
                  ]),
              ...(anyOf(admin1).length > 0 ? [w('admin1', 'in', anyOf(admin1))] : []),
              ...(anyOf(country).length > 0 ? [w('country', 'in', anyOf(country))] : []),
            ]),
          ),
      )
    })
  const { limit, offset } = pageOf(page)
  const { total } = await within
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await within
    .orderBy('claims.from', (o) => o.asc().nullsLast())
    .orderBy('arrival')
    .orderBy('start')
    .orderBy('claims.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { total, items: rows.map(keptClaim) }
}

/** One claim, withdrawn or not. */
export async function get(db: Database, id: string): Promise<KeptClaim | null> {
  const row = await claimsWithReports(db).where('claims.id', '=', id).executeTakeFirst()
  return row ? keptClaim(row) : null
}

/** The claims of one incident, in the order in which their reports arrived. */
export async function ofIncident(db: Database, incident: string): Promise<KeptClaim[]> {
  const rows = await claimsWithReports(db)
    .where('incident_claims.incident', '=', incident)
    .orderBy('arrival')
    .orderBy('start')
    .orderBy('claims.id')
    .execute()
  return rows.map(keptClaim)
}

/** Reports read at once by `told`. */
const AT_ONCE = 200

/** Every current claim with its report; the claims of one report share one report object. */
export async function* told(db: Database): AsyncGenerator<Told> {
  for (let after = 0; ; ) {
    const reports = await db
      .selectFrom('reports')
      .selectAll()
      .where('arrival', '>', after)
      .orderBy('arrival')
      .limit(AT_ONCE)
      .execute()
    const last = reports.at(-1)
    if (!last) return
    const claims = await db
      .selectFrom('claims')
      .select(['report', 'json'])
      .where(
        'report',
        'in',
        reports.map((r) => r.id),
      )
      .where('withdrawn', 'is', null)
      .orderBy('start')
      .orderBy('id')
      .execute()
    const byReport = Map.groupBy(claims, (c) => c.report)
    for (const row of reports) {
      const report = reportOf(row)
      for (const { json } of byReport.get(row.id) ?? []) yield { claim: JSON.parse(json), report }
    }
    after = last.arrival
  }
}
