import type { Insertable } from 'kysely'
import type { Tables, Writing } from './tables.ts'

/** Values in one statement: engines take no more than 32,766, and long statements are slow to prepare. */
const VALUES = 960

/** Inserts rows of one shape, many in one statement. */
export async function insert<T extends keyof Tables>(
  trx: Writing,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
): Promise<void> {
  const first = rows[0]
  if (!first) return
  const many = Math.max(1, Math.floor(VALUES / Object.keys(first).length))
  for (let at = 0; at < rows.length; at += many)
    await trx
      .insertInto(table)
      .values(rows.slice(at, at + many))
      .execute()
}
