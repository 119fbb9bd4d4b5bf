import { captureId, readCapture } from '../captures.ts'
import type { Database } from '../tables.ts'
import type { Note } from './note.ts'

/** Each capture's bytes against the hash that names them, and that a report is read from them. */
export async function captures(db: Database, home: string, note: Note): Promise<number> {
  let count = 0
  for (let after = ''; ; ) {
    const page = await db
      .selectFrom('captures')
      .leftJoin('reports', 'reports.id', 'captures.id')
      .select(['captures.id', 'size', 'bytes', 'arrival'])
      .where('captures.id', '>', after)
      .orderBy('captures.id')
      .limit(100)
      .execute()
    for (const { id, size, bytes, arrival } of page) {
      count++
      if (arrival === null) note('capture_without_report', { capture: id })
      const found = bytes ?? (await readCapture(home, id))
      if (!found) note('capture_missing', { capture: id })
      else if (captureId(found) !== id) note('capture_altered', { capture: id, found: captureId(found) })
      else if (found.length !== size) note('capture_misdescribed', { capture: id })
    }
    const last = page.at(-1)
    if (!last) return count
    after = last.id
  }
}
