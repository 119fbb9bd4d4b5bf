import { canonical } from '../canonical.ts'
import type { Database } from '../tables.ts'
import { parsed } from './json.ts'
import type { Note } from './note.ts'

/** Each review and each export against its entry in the ledger, and each such entry against its row. */
export async function decisions(db: Database, note: Note): Promise<void> {
  const entries = await db
    .selectFrom('ledger')
    .selectAll()
    .where('what', 'in', ['review', 'export'])
    .orderBy('seq')
    .execute()
  const bySeq = new Map(entries.map((e) => [e.seq, e]))
  const seen = new Set<number>()
  const compare = (what: string, seq: number, row: Record<string, unknown>) => {
    const entry = bySeq.get(seq)
    if (entry?.what !== what) return note(`${what}_without_entry`, { entry: seq })
    seen.add(seq)
    const kept = { about: entry.about, by: entry.who, at: entry.at, ...parsed<object>(entry.detail) }
    if (canonical(kept) !== canonical({ by: entry.who, at: entry.at, ...row })) note(`${what}_altered`, { entry: seq })
  }
  for (const { entry, claims, ...row } of await db.selectFrom('reviews').selectAll().execute())
    compare('review', entry, { ...row, claims: parsed(claims) })
  for (const { entry, format, filter, ...row } of await db.selectFrom('exports').selectAll().execute())
    compare('export', entry, { ...row, about: format, filter: parsed(filter) })
  for (const { seq, what } of entries) if (!seen.has(seq)) note(`${what}_missing`, { entry: seq })
}
