import { problem } from '../model/problem.ts'
import { first } from './first.ts'
import { StoreRefusal } from './refusal.ts'
import type { Database, Writing } from './tables.ts'

/** A step from one schema to the next. Never edited once released: a later change is a later step. */
export interface Migration {
  readonly name: string
  readonly up: (db: Writing) => Promise<void>
}

/** All steps in order; `finish` is what an engine adds to the first in its own way. */
export const migrations = (finish: (db: Writing) => Promise<void>): readonly Migration[] => [
  {
    name: '0001-first',
    up: async (db) => {
      await first(db.schema)
      await finish(db)
    },
  },
]

/**
 * Brings a database to the newest schema: all missing steps in one transaction, so that a crash leaves it as it was.
 * @throws StoreRefusal `store_newer` where it has steps that are not known here, `store_not_ours` where it has tables
 * but no steps, `store_missing` where it has none and must not be changed
 */
export async function migrate(db: Database, steps: readonly Migration[], file: string, readOnly: boolean) {
  const missing = async (within: Database) => {
    const tables = await within.introspection.getTables()
    const ours = tables.some((t) => t.name === 'migrations')
    if (!ours && tables.length > 0) throw new StoreRefusal(problem('store_not_ours', { file }))
    const done = ours ? await within.selectFrom('migrations').select('name').orderBy('name').execute() : []
    const unknown = done.find((d) => !steps.some((s) => s.name === d.name))
    if (unknown) throw new StoreRefusal(problem('store_newer', { file, step: unknown.name }))
    return { ours, steps: steps.filter((s) => !done.some((d) => d.name === s.name)) }
  }
  const before = await missing(db)
  if (before.steps.length === 0) return
  if (readOnly) throw new StoreRefusal(problem(before.ours ? 'store_older' : 'store_missing', { file }))
  await db.transaction().execute(async (trx) => {
    const now = await missing(trx)
    if (!now.ours)
      await trx.schema
        .createTable('migrations')
        .addColumn('name', 'text', (c) => c.primaryKey())
        .addColumn('at', 'text', (c) => c.notNull())
        .execute()
    for (const { name, up } of now.steps) {
      await up(trx)
      await trx.insertInto('migrations').values({ name, at: new Date().toISOString() }).execute()
    }
  })
}
