import { createHash } from 'node:crypto'
import type { Told } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import { canonical } from './canonical.ts'
import { told } from './claims.ts'
import { insert } from './insert.ts'
import { append } from './ledger.ts'
import type { Opened } from './opened.ts'
import { rejected } from './reviews.ts'
import { incidentRow } from './rows.ts'
import { emptyIndex, index } from './search.ts'
import type { Database, Writing } from './tables.ts'

/** Makes incidents of all that is told; pure, and independent of the order of `told`. `rejected` holds ids of claims. */
export type IncidentsOf = (told: Iterable<Told>, options: { rejected: Set<string> }) => readonly Incident[]

interface Made {
  readonly claims: ReadonlyMap<string, Told>
  /** By id; `json` is canonical. */
  readonly incidents: readonly { readonly incident: Incident; readonly json: string }[]
}

/**
 * Replaces the incidents by those that `make` makes of all current claims, in one transaction. They are made before
 * it begins, so that nobody waits for that, and made again within it in the rare case that something came in since.
 * Where they come out as they are, nothing is written.
 */
export async function rebuildIncidents(opened: Opened, make: IncidentsOf) {
  const before = await newest(opened.db)
  const early = await makeOf(opened.db, make)
  return opened.db.transaction().execute(async (trx) => {
    const { claims, incidents } = (await newest(trx)) === before ? early : await makeOf(trx, make)
    const hash = hashOfIncidents(incidents.map((i) => i.json))
    const last = await lastRebuilding(trx)
    if (last === null || hash !== JSON.parse(last).hash) {
      await replace(opened, trx, { claims, incidents })
      const detail = { claims: claims.size, incidents: incidents.length, hash }
      await append(trx, opened.who, opened.now(), [{ what: 'incidents', about: 'all', detail }])
    }
    return { claims: claims.size, incidents: incidents.length }
  })
}

/** SHA-256, in hex, over the JSON of all incidents in the order of their ids. */
export function hashOfIncidents(json: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const one of json) hash.update(one).update('\n')
  return hash.digest('hex')
}

/** The detail of the ledger's entry for the last rebuilding, as JSON; null where there never was one. */
export async function lastRebuilding(db: Database): Promise<string | null> {
  const row = await db
    .selectFrom('ledger')
    .select('detail')
    .where('about', '=', 'all')
    .where('what', '=', 'incidents')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.detail ?? null
}

/** The number of the last ledger entry that could change an incident. */
async function newest(db: Database): Promise<number> {
  const { seq } = await db
    .selectFrom('ledger')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .where('what', 'in', ['arrival', 'reading', 'review'])
    .executeTakeFirstOrThrow()
  return seq ?? 0
}

async function makeOf(db: Database, make: IncidentsOf): Promise<Made> {
  const claims = new Map<string, Told>()
  for await (const one of told(db)) claims.set(one.claim.id, one)
  const made = make(claims.values(), { rejected: await rejected(db) })
  const sorted = made.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { claims, incidents: sorted.map((incident) => ({ incident, json: canonical(incident) })) }
}

async function replace(opened: Opened, trx: Writing, { claims, incidents }: Made): Promise<void> {
  await trx.deleteFrom('incidents').execute()
  await emptyIndex(trx, 'incident_words')
  const reportsOf = (i: Incident) => new Set(i.claims.map((id) => claims.get(id)?.report.id)).size
  await insert(
    trx,
    'incidents',
    incidents.map(({ incident, json }, n) => ({ number: n + 1, ...incidentRow(incident, json, reportsOf(incident)) })),
  )
  const each = <T>(of: (i: Incident) => readonly T[]) => incidents.flatMap(({ incident }) => of(incident))
  await insert(
    trx,
    'incident_claims',
    each((i) => i.claims.map((claim) => ({ incident: i.id, claim }))),
  )
  await insert(
    trx,
    'incident_origins',
    each((i) => i.origins.map(({ id, name, kind }) => ({ incident: i.id, origin: id, name, kind }))),
  )
  await insert(
    trx,
    'incident_outcomes',
    each((i) => [...new Set(i.ranges.map((r) => r.outcome))].map((outcome) => ({ incident: i.id, outcome }))),
  )
  const indexed = incidents.map(({ incident }, n) => ({ number: n + 1, texts: textsOf(incident, claims) }))
  await index(opened, trx, 'incident_words', indexed)
}

/** What an incident is found by: the words of its claims, and its place's neutral names. */
function textsOf(incident: Incident, claims: ReadonlyMap<string, Told>) {
  const said = incident.claims.flatMap((id) => {
    const told = claims.get(id)
    return told ? [{ text: told.claim.exact, language: told.report.language }] : []
  })
  const { name, admin1 } = incident.place ?? {}
  return [...said, ...[name, admin1].flatMap((text) => (text ? [{ text, language: 'en' }] : []))]
}
