import { canonical } from './canonical.ts'
import { append } from './ledger.ts'
import type { Opened } from './opened.ts'
import type { Database } from './tables.ts'

/** One export as logged: who took what out, by which filter, and the hash of what was written. */
export interface Export {
  /** Its number in the ledger. */
  readonly entry: number
  readonly at: string
  readonly who: string
  readonly format: string
  readonly filter: Readonly<Record<string, unknown>>
  readonly incidents: number
  /** SHA-256, in hex, of the written bytes. */
  readonly sha256: string
}

type Made = Pick<Export, 'format' | 'filter' | 'incidents' | 'sha256'>

export async function addExport(opened: Opened, { format, filter, incidents, sha256 }: Made): Promise<Export> {
  return opened.db.transaction().execute(async (trx) => {
    const detail = { filter, incidents, sha256 }
    const [added] = await append(trx, opened.who, opened.now(), [{ what: 'export', about: format, detail }])
    const { seq: entry, at, who } = added!
    await trx
      .insertInto('exports')
      .values({ entry, format, filter: canonical(filter), incidents, sha256 })
      .execute()
    return { entry, at, who, format, filter, incidents, sha256 }
  })
}

/** Oldest first. */
export async function exportsOf(db: Database): Promise<Export[]> {
  const rows = await db
    .selectFrom('exports')
    .innerJoin('ledger', 'ledger.seq', 'exports.entry')
    .selectAll('exports')
    .select(['at', 'who'])
    .orderBy('entry')
    .execute()
  return rows.map((row) => ({ ...row, filter: JSON.parse(row.filter) }))
}
