import { canonical, digest } from './canonical.ts'
import { insert } from './insert.ts'
import type { Database, Tables, Writing } from './tables.ts'

/** What a ledger entry can be about. */
export const DEEDS = ['arrival', 'reading', 'incidents', 'review', 'export', 'import'] as const
export type Deed = (typeof DEEDS)[number]

/** One line of the ledger: what came in or was decided, by whom, chained to the line before it. */
export interface Entry {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number
  /** ISO instant. */
  readonly at: string
  /** A program with its version, or a person. */
  readonly who: string
  readonly what: Deed
  /** Id of the report, claim or incident; the format of an export; the source of an import; `all` for the incidents. */
  readonly about: string
  readonly detail: Readonly<Record<string, unknown>>
  /** Hash of the entry before; of the first, 64 zeros. */
  readonly previous: string
  /** SHA-256, in hex, of the canonical JSON of all the other fields. */
  readonly hash: string
}

export interface NewEntry {
  readonly what: Deed
  readonly about: string
  readonly detail?: Readonly<Record<string, unknown>>
  /** Who did it, where that is not the program that opened the store. */
  readonly who?: string
}

const NOTHING_BEFORE = '0'.repeat(64)

/** The entries that follow `head`, numbered and chained. Pure. */
export function chained(
  head: Pick<Entry, 'seq' | 'hash'> | null,
  who: string,
  at: string,
  entries: readonly NewEntry[],
) {
  const out: Entry[] = []
  let { seq, hash: previous } = head ?? { seq: 0, hash: NOTHING_BEFORE }
  for (const { what, about, detail = {}, who: by = who } of entries) {
    const open = { seq: ++seq, at, who: by, what, about, detail, previous }
    const entry: Entry = { ...open, hash: digest(open) }
    previous = entry.hash
    out.push(entry)
  }
  return out
}

/** Whether an entry's hash is that of its fields, and whether it follows `before`. */
export function follows(before: Pick<Entry, 'seq' | 'hash'> | null, entry: Entry): { hash: boolean; chain: boolean } {
  const { hash, ...open } = entry
  return {
    hash: digest(open) === hash,
    chain: entry.seq === (before?.seq ?? 0) + 1 && entry.previous === (before?.hash ?? NOTHING_BEFORE),
  }
}

/** Adds entries at the ledger's end, within a transaction that writes what they tell of. */
export async function append(trx: Writing, who: string, at: string, entries: readonly NewEntry[]): Promise<Entry[]> {
  const added = chained(await head(trx), who, at, entries)
  await insert(
    trx,
    'ledger',
    added.map((e) => ({ ...e, detail: canonical(e.detail) })),
  )
  return added
}

export async function head(db: Database): Promise<Entry | null> {
  const row = await db.selectFrom('ledger').selectAll().orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return row ? entryOf(row) : null
}

/** Up to `limit` entries after number `after`, oldest first. */
export async function list(db: Database, after = 0, limit = 1000): Promise<Entry[]> {
  const rows = await db.selectFrom('ledger').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute()
  return rows.map(entryOf)
}

export async function about(db: Database, id: string): Promise<Entry[]> {
  const rows = await db.selectFrom('ledger').selectAll().where('about', '=', id).orderBy('seq').execute()
  return rows.map(entryOf)
}

const entryOf = (row: Tables['ledger']): Entry => ({ ...row, what: row.what as Deed, detail: JSON.parse(row.detail) })
