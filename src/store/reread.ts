import type { Reading } from '../model/claim.ts'
import { problem } from '../model/problem.ts'
import { canonical } from './canonical.ts'
import { insertClaims, readingEntry } from './keep.ts'
import { append } from './ledger.ts'
import type { Opened } from './opened.ts'
import { heldTo } from './ready.ts'
import { StoreRefusal } from './refusal.ts'
import { index } from './search.ts'

/**
 * Keeps a new reading of a kept report. Claims that it no longer has are withdrawn, not deleted; a reading that says
 * what the last one said adds nothing. The report is indexed anew too, as its language folds now.
 * @throws StoreRefusal `report_unknown`
 */
export async function reread(opened: Opened, reading: Reading): Promise<void> {
  await opened.db.transaction().execute(async (trx) => {
    const report = await trx.selectFrom('reports').selectAll().where('id', '=', reading.id).executeTakeFirst()
    if (!report) throw new StoreRefusal(problem('report_unknown', { report: reading.id }))
    await index(opened, trx, 'report_words', [{ number: report.arrival, texts: [report] }])
    const { claims, problems } = heldTo(report.text, reading)
    const there = await trx.selectFrom('claims').select(['id', 'withdrawn']).where('report', '=', reading.id).execute()
    const now = new Set(claims.map((c) => c.claim.id))
    const last = await trx
      .selectFrom('readings')
      .select('problems')
      .where('report', '=', reading.id)
      .orderBy('entry', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    const same = there.filter((c) => c.withdrawn === null).every((c) => now.has(c.id))
    const current = there.filter((c) => c.withdrawn === null).length
    if (same && current === now.size && canonical(JSON.parse(last.problems)) === canonical(problems)) return

    const [entry] = await append(trx, opened.who, opened.now(), [readingEntry(reading.id, claims, problems)])
    const { seq } = entry!
    await trx
      .insertInto('readings')
      .values({ entry: seq, report: reading.id, claims: claims.length, problems: JSON.stringify(problems) })
      .execute()
    for (const { id, withdrawn } of there)
      if (now.has(id) !== (withdrawn === null))
        await trx
          .updateTable('claims')
          .set({ withdrawn: now.has(id) ? null : seq })
          .where('id', '=', id)
          .execute()
    const known = new Set(there.map((c) => c.id))
    await insertClaims(
      trx,
      claims.filter((c) => !known.has(c.claim.id)).map((held) => ({ ...held, report: reading.id, reading: seq })),
    )
  })
}
