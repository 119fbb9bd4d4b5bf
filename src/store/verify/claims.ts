import type { Claim } from '../../model/claim.ts'
import { canonical, digest, sha256 } from '../canonical.ts'
import { ungrounded } from '../grounding.ts'
import { claimRow, figureRows, speakerRows, whereRows } from '../rows.ts'
import type { Database, Tables } from '../tables.ts'
import { parsed, shaped } from './json.ts'
import type { Note } from './note.ts'

/** Reports at a time. */
const AT_ONCE = 100

/**
 * Each claim against the digest that the ledger has of it, against the words of its report, and against the columns
 * that repeat it; and that the current claims of each report are those of its newest reading.
 */
export async function claims(db: Database, note: Note): Promise<number> {
  const stray = await db
    .selectFrom('claims')
    .leftJoin('reports', 'reports.id', 'claims.report')
    .select('claims.id')
    .where('arrival', 'is', null)
    .execute()
  for (const { id } of stray) note('claim_without_report', { claim: id })
  let count = 0
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom('reports')
      .select(['arrival', 'id', 'text'])
      .where('arrival', '>', after)
      .orderBy('arrival')
      .limit(AT_ONCE)
      .execute()
    const last = page.at(-1)
    if (!last) return count
    count += await claimsOf(db, note, page)
    after = last.arrival
  }
}

type Told = Pick<Tables['reports'], 'id' | 'text'>

async function claimsOf(db: Database, note: Note, reports: readonly Told[]): Promise<number> {
  const ids = reports.map((r) => r.id)
  const entries = await db
    .selectFrom('ledger')
    .select(['seq', 'about', 'detail'])
    .where('what', '=', 'reading')
    .where('about', 'in', ids)
    .orderBy('seq')
    .execute()
  const readings = await db.selectFrom('readings').selectAll().where('report', 'in', ids).execute()
  const rows = await db.selectFrom('claims').selectAll().where('report', 'in', ids).orderBy('start').execute()
  const parts = await partsOf(
    db,
    rows.map((r) => r.id),
  )
  for (const { id, text } of reports) {
    const said = new Map<string, string>()
    let newest: Readonly<Record<string, string>> = {}
    for (const { seq, detail } of entries.filter((e) => e.about === id)) {
      const entry = parsed<{ claims?: Record<string, string>; problems?: string }>(detail)
      newest = entry?.claims ?? {}
      for (const [claim, hash] of Object.entries(newest)) said.set(claim, hash)
      const reading = readings.find((r) => r.entry === seq)
      if (!reading) note('reading_missing', { report: id, entry: seq })
      else if (digest(parsed(reading.problems)) !== entry?.problems) note('reading_altered', { report: id, entry: seq })
    }
    const seqs = new Set(entries.filter((e) => e.about === id).map((e) => e.seq))
    for (const reading of readings)
      if (reading.report === id && !seqs.has(reading.entry))
        note('reading_without_entry', { report: id, entry: reading.entry })
    const here = rows.filter((r) => r.report === id)
    for (const claim of said.keys()) if (!here.some((r) => r.id === claim)) note('claim_missing', { report: id, claim })
    for (const row of here) {
      const claim = shaped<Claim>(row.json, 'figures', 'by', 'where')
      const hash = said.get(row.id)
      if (hash === undefined) note('claim_without_entry', { report: id, claim: row.id })
      else if (!claim || sha256(row.json) !== hash) note('claim_altered', { report: id, claim: row.id })
      if (Object.hasOwn(newest, row.id) !== (row.withdrawn === null))
        note('claim_wrongly_current', { report: id, claim: row.id })
      if (!claim || sha256(row.json) !== hash) continue // what was put in its place is nobody's reading
      for (const part of ungrounded(claim, text)) note('claim_not_grounded', { report: id, claim: row.id, part })
      const { withdrawn, ...columns } = row
      const { withdrawn: _, ...right } = claimRow(claim, row.json, row.report, row.reading)
      if (canonical(columns) !== canonical(right)) note('claim_columns_differ', { claim: row.id, table: 'claims' })
      for (const [table, of] of Object.entries(PARTS))
        if (canonical(parts[table as Part].get(row.id) ?? []) !== canonical(of(claim)))
          note('claim_columns_differ', { claim: row.id, table })
    }
  }
  return rows.length
}

const PARTS = { figures: figureRows, speakers: speakerRows, whereabouts: whereRows }
type Part = keyof typeof PARTS

async function partsOf(db: Database, claims: readonly string[]) {
  const read = async (table: Part) => {
    const rows: { claim: string }[] = []
    for (let at = 0; at < claims.length; at += 1000)
      rows.push(
        ...(await db
          .selectFrom(table)
          .selectAll()
          .where('claim', 'in', claims.slice(at, at + 1000))
          .orderBy('position')
          .execute()),
      )
    return Map.groupBy(rows, (r) => r.claim)
  }
  return { figures: await read('figures'), speakers: await read('speakers'), whereabouts: await read('whereabouts') }
}
