import type { Incident } from '../../model/incident.ts'
import { canonical } from '../canonical.ts'
import { hashOfIncidents, lastRebuilding } from '../rebuild.ts'
import { incidentRow } from '../rows.ts'
import type { Database } from '../tables.ts'
import { parsed, shaped } from './json.ts'
import type { Note } from './note.ts'

/** The incidents as a whole against the ledger's hash of their last rebuilding, and each one's columns against it. */
export async function incidents(db: Database, note: Note): Promise<void> {
  const rows = await db.selectFrom('incidents').selectAll().orderBy('id').execute()
  const last = await lastRebuilding(db)
  const hash = last === null ? null : parsed<{ hash: string }>(last)?.hash
  if (hash === null ? rows.length > 0 : hashOfIncidents(rows.map((r) => r.json)) !== hash)
    note('incidents_altered', { incidents: rows.length })
  const members = await db.selectFrom('incident_claims').selectAll().orderBy('claim').execute()
  const byIncident = Map.groupBy(members, (m) => m.incident)
  for (const { number, ...row } of rows) {
    const incident = shaped<Incident>(row.json, 'ranges', 'origins', 'claims')
    if (!incident) {
      note('incident_columns_differ', { incident: row.id, table: 'incidents' })
      continue
    }
    if (canonical(row) !== canonical(incidentRow(incident, row.json, row.reports)))
      note('incident_columns_differ', { incident: row.id, table: 'incidents' })
    const claims = (byIncident.get(row.id) ?? []).map((m) => m.claim)
    if (canonical(claims) !== canonical(incident.claims.toSorted()))
      note('incident_columns_differ', { incident: row.id, table: 'incident_claims' })
  }
}
