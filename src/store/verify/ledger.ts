import { type Deed, type Entry, follows } from '../ledger.ts'
import type { Database, Tables } from '../tables.ts'
import { parsed } from './json.ts'
import type { Note } from './note.ts'

/** Each entry's hash, and that it follows the one before; that the chain passes through `noted`, if given. */
export async function ledger(db: Database, note: Note, noted?: Pick<Entry, 'seq' | 'hash'>) {
  let before: Entry | null = null
  let entries = 0
  let passed = false
  for (;;) {
    const page: Tables['ledger'][] = await db
      .selectFrom('ledger')
      .selectAll()
      .where('seq', '>', before?.seq ?? 0)
      .orderBy('seq')
      .limit(1000)
      .execute()
    for (const row of page) {
      const detail = parsed<Entry['detail']>(row.detail) ?? {}
      const entry: Entry = { ...row, what: row.what as Deed, detail }
      const right = follows(before, entry)
      if (!right.hash) note('ledger_altered', { entry: entry.seq })
      if (!right.chain) note('ledger_broken', { entry: entry.seq, after: before?.seq ?? 0 })
      passed ||= entry.seq === noted?.seq && entry.hash === noted.hash
      before = entry
      entries++
    }
    if (page.length === 0) break
  }
  if (noted && !passed) note('ledger_not_as_noted', { entry: noted.seq })
  return { entries, head: before && { seq: before.seq, hash: before.hash } }
}
