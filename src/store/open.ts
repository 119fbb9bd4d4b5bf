import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Kysely } from 'kysely'
import { problem } from '../model/problem.ts'
import { clearWaiting } from './captures.ts'
import { migrate, migrations } from './migrations.ts'
import { chain, damage, seal, sqlite } from './open-sqlite.ts'
import type { Opened } from './opened.ts'
import { StoreRefusal } from './refusal.ts'
import { createIndexes } from './search.ts'
import { type Store, storeOf } from './store.ts'
import type { Tables, Writing } from './tables.ts'
import type { Words } from './words.ts'

export interface OpenOptions {
  /** The directory; made if it is not there. Which one is usual is for the door to say. */
  readonly home: string
  /** Refuses to make or change anything; may be open beside a writer. */
  readonly readOnly?: boolean
  /** How texts are cut and folded for searching. */
  readonly words: Words
  /** Program and version, for the ledger: `isnad 0.1.0`. */
  readonly who: string
  /** The instant, ISO; the system's clock unless a test says otherwise. */
  readonly now?: () => string
}

/** What is kept for good: rows of these tables can be neither changed nor deleted. */
const SEALED = ['ledger', 'captures', 'reports', 'readings', 'reviews', 'exports']

/**
 * Opens the store in `home`, and makes or migrates it first where it must.
 * @throws StoreRefusal `store_missing`, `store_newer`, `store_older`, `store_not_ours`, `home_unwritable`, `store_busy`
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  const { home, readOnly = false, words, who, now = () => new Date().toISOString() } = options
  const file = join(home, 'isnad.db')
  if (readOnly) await mustBeThere(file)
  else await makeHome(home)
  const db = new Kysely<Tables>({ dialect: sqlite(file, readOnly) })
  try {
    await migrate(db, migrations(finish), file, readOnly)
  } catch (error) {
    await db.destroy()
    throw error
  }
  const opened: Opened = { home, db, words, who, now, damage }
  return storeOf(opened)
}

async function finish(db: Writing): Promise<void> {
  for (const table of SEALED) await seal(db, table)
  await chain(db)
  await createIndexes(db)
}

async function makeHome(home: string): Promise<void> {
  try {
    await mkdir(home, { recursive: true })
    await clearWaiting(home)
  } catch (error) {
    throw new StoreRefusal(problem('home_unwritable', { home }), error)
  }
}

async function mustBeThere(file: string): Promise<void> {
  try {
    await stat(file)
  } catch (error) {
    throw new StoreRefusal(problem('store_missing', { file }), error)
  }
}
