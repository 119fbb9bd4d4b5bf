import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  sql,
  type TransactionSettings,
} from 'kysely'
import { problem } from '../model/problem.ts'
import { StoreRefusal } from './refusal.ts'
import type { Database, Writing } from './tables.ts'

/** How long a writer waits for another, in milliseconds. */
const PATIENCE = 60_000
/** Prepared statements kept at hand. */
const AT_HAND = 256

const REFUSALS: Readonly<Record<number, string>> = {
  5: 'store_busy',
  8: 'home_unwritable',
  11: 'store_damaged',
  13: 'store_full',
  14: 'home_unwritable',
  26: 'store_not_ours',
}

/** Runs `work`; what SQLite refuses for reasons outside the program becomes a coded refusal. */
function refusing<T>(file: string, readOnly: boolean, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const number = (error as { errcode?: number }).errcode
    const code = number === undefined ? undefined : REFUSALS[number & 0xff]
    if (code === undefined) throw error
    const fields = { file, home: dirname(file), said: (error as Error).message }
    throw new StoreRefusal(problem(readOnly && (number! & 0xff) === 8 ? 'store_read_only' : code, fields), error)
  }
}

/** Opens a file for Kysely: WAL, every commit synced, foreign keys held, writers waiting for each other. */
export function sqlite(file: string, readOnly: boolean): SqliteDialect {
  const db = refusing(file, readOnly, () => {
    try {
      return connected(file, readOnly)
    } catch (error) {
      if (!readOnly || !cannotShare(file, error)) throw error
      return connected(new URL(`${pathToFileURL(file)}?immutable=1`), readOnly)
    }
  })
  const atHand = new Map<string, SqliteStatement>()
  const prepare = (text: string): SqliteStatement => {
    const statement = atHand.get(text) ?? refusing(file, readOnly, () => prepared(db.prepare(text)))
    atHand.delete(text)
    atHand.set(text, statement)
    if (atHand.size > AT_HAND) atHand.delete(atHand.keys().next().value!)
    return statement
  }
  const prepared = (statement: StatementSync): SqliteStatement => ({
    reader: statement.columns().length > 0,
    all: (values) => refusing(file, readOnly, () => statement.all(...(values as SQLInputValue[]))),
    run: (values) => refusing(file, readOnly, () => statement.run(...(values as SQLInputValue[]))),
    iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
  })
  return new WalDialect({ database: { prepare, close: () => db.close() } }, () => db.isTransaction)
}

function connected(file: string | URL, readOnly: boolean): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly, timeout: PATIENCE, allowExtension: false })
  try {
    if (!readOnly) db.exec('pragma journal_mode = wal; pragma synchronous = full')
    db.exec('pragma foreign_keys = on; pragma recursive_triggers = on; pragma cache_size = -32000')
    db.exec('select count(*) from sqlite_schema')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * A reader beside a writer keeps a small file next to the database, which cannot be made on a medium that cannot be
 * written. Nobody writes there either, so it may be read without, unless a writer left something half taken over.
 */
function cannotShare(file: string, error: unknown): boolean {
  const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff
  const left = statSync(`${file}-wal`, { throwIfNoEntry: false })
  return (code === 8 || code === 14) && !left?.size
}

type Config = ConstructorParameters<typeof SqliteDialect>[0]

class WalDialect extends SqliteDialect {
  readonly #config: Config
  readonly #busy: () => boolean
  constructor(config: Config, busy: () => boolean) {
    super(config)
    this.#config = config
    this.#busy = busy
  }
  override createDriver(): Driver {
    return new WalDriver(this.#config, this.#busy)
  }
}

class WalDriver extends SqliteDriver {
  readonly #busy: () => boolean
  constructor(config: Config, busy: () => boolean) {
    super(config)
    this.#busy = busy
  }
  /** A writer takes the lock at once: taking it at its first write could fail where it cannot wait. */
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'))
  }
  /** A full disk or a damaged page makes SQLite roll back by itself: the error that did it is the one to tell. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#busy()) await super.rollbackTransaction(connection)
  }
}

/** Makes a table append-only: what is in it can be neither changed nor taken out. */
export async function seal(db: Writing, table: string): Promise<void> {
  for (const deed of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`${table}_no_${deed}`)} before ${sql.raw(deed)} on ${sql.id(table)}
      begin select raise(abort, ${sql.lit(`${table}: append-only`)}); end`.execute(db)
  }
}

/** Makes the ledger accept only an entry that follows its last one. */
export async function chain(db: Writing): Promise<void> {
  await sql`create trigger ledger_follows before insert on ledger
    when new.seq <> coalesce((select max(seq) from ledger), 0) + 1
      or new.previous <> coalesce((select hash from ledger order by seq desc limit 1), ${sql.lit('0'.repeat(64))})
    begin select raise(abort, 'ledger: does not follow its last entry'); end`.execute(db)
}

/** SQLite's own check of pages, indexes, constraints and references; at most 100 findings. */
export async function damage(db: Database): Promise<string[]> {
  const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
  const dangling = await sql<{ table: string; rowid: number; parent: string }>`pragma foreign_key_check`.execute(db)
  return [
    ...found.rows.map((r) => r.integrity_check).filter((said) => said !== 'ok'),
    ...dangling.rows.map((r) => `${r.table} row ${r.rowid} refers to no row of ${r.parent}`),
  ].slice(0, 100)
}
