import { type Entry, follows, list } from '../ledger.ts'
import type { Database } from '../tables.ts'
import type { Note } from './note.ts'

/** Each entry's hash, and that it follows the one before; that the chain passes through `noted`, if given. */
export async function ledger(db: Database, note: Note, noted?: Pick<Entry, 'seq' | 'hash'>) {
  let before: Entry | null = null
  let entries = 0
  let passed = false
  for (;;) {
    const page: Entry[] = await list(db, before?.seq ?? 0)
    for (const entry of page) {
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
