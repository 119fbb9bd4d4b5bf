import { digest } from '../canonical.ts'
import { reportOf } from '../rows.ts'
import type { Database } from '../tables.ts'
import { parsed } from './json.ts'
import type { Note } from './note.ts'

/** Each report against its arrival in the ledger, each arrival against its report, and each has its capture. */
export async function reports(db: Database, note: Note): Promise<number> {
  const lost = await db
    .selectFrom('ledger')
    .leftJoin('reports', (j) => j.onRef('arrival', '=', 'seq').onRef('reports.id', '=', 'about'))
    .select(['seq', 'about'])
    .where('what', '=', 'arrival')
    .where('arrival', 'is', null)
    .execute()
  for (const { seq, about } of lost) note('arrival_without_report', { entry: seq, report: about })
  let count = 0
  for (let after = 0; ; ) {
    const page = await db
      .selectFrom('reports')
      .leftJoin('ledger', (j) => j.onRef('seq', '=', 'arrival').onRef('about', '=', 'reports.id'))
      .leftJoin('captures', 'captures.id', 'reports.id')
      .selectAll('reports')
      .select(['what', 'detail', 'media_type', 'size'])
      .where('arrival', '>', after)
      .orderBy('arrival')
      .limit(200)
      .execute()
    for (const row of page) {
      count++
      if (row.size === null) note('report_without_capture', { report: row.id })
      if (row.what !== 'arrival' || row.detail === null) {
        note('report_without_arrival', { report: row.id })
        continue
      }
      const arrived = parsed<{ report: string; mediaType: string; size: number }>(row.detail)
      if (arrived?.report !== digest(reportOf(row))) note('report_altered', { report: row.id })
      if (row.size !== null && (arrived?.size !== row.size || arrived.mediaType !== row.media_type))
        note('capture_misdescribed', { capture: row.id })
    }
    const last = page.at(-1)
    if (!last) return count
    after = last.arrival
  }
}
