import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { problem } from '../model/problem.ts'
import { sha256 } from './canonical.ts'
import { StoreRefusal } from './refusal.ts'

/**
 * Bytes as they came, named by their SHA-256. Below this size they are kept in the database, in the very transaction
 * that keeps the report; from it on in a file, `captures/ab/cdef…`, complete and synced before the transaction that
 * names it begins. A crash between the two leaves a file that nothing names, and that the next attempt takes up.
 */
export const SMALL = 64 * 1024

/** Where the file of a capture stands: `id` is `sha256:` and 64 hex digits. */
export function captureFile(home: string, id: string): string {
  const hex = hexOf(id)
  return join(home, 'captures', hex.slice(0, 2), hex.slice(2))
}

/** Id of captured bytes. */
export const captureId = (bytes: Uint8Array): string => `sha256:${sha256(bytes)}`

function hexOf(id: string): string {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(id)?.[1]
  if (!hex) throw new Error(`not the id of a capture: ${id}`)
  return hex
}

/**
 * Writes the file of a capture whole and synced, or finds it there whole; one that is there and damaged is mended.
 * @throws StoreRefusal `store_full`, `home_unwritable`
 */
export async function writeCapture(home: string, id: string, bytes: Uint8Array): Promise<void> {
  try {
    await write(home, id, bytes)
  } catch (error) {
    const code = REFUSALS[(error as NodeJS.ErrnoException).code ?? '']
    throw code ? new StoreRefusal(problem(code, { file: captureFile(home, id), home }), error) : error
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: 'store_full',
  EDQUOT: 'store_full',
  EACCES: 'home_unwritable',
  EPERM: 'home_unwritable',
  EROFS: 'home_unwritable',
  ENOTDIR: 'home_unwritable',
}

async function write(home: string, id: string, bytes: Uint8Array): Promise<void> {
  const file = captureFile(home, id)
  const there = await readIfThere(file)
  if (there && captureId(there) === id) return
  const folder = join(file, '..')
  const waiting = join(home, 'captures', 'tmp')
  const made = await mkdir(folder, { recursive: true })
  await mkdir(waiting, { recursive: true })
  const temporary = join(waiting, randomUUID())
  const handle = await open(temporary, 'wx')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(temporary, file)
  await syncFolder(folder)
  if (made) for (const above of [join(folder, '..'), home]) await syncFolder(above)
}

/** The bytes of a capture's file, or null where there is none. */
export const readCapture = (home: string, id: string): Promise<Uint8Array | null> => readIfThere(captureFile(home, id))

/** Takes away what an interrupted writer left half written more than an hour ago. */
export async function clearWaiting(home: string): Promise<void> {
  const waiting = join(home, 'captures', 'tmp')
  for (const name of await readdir(waiting).catch(ifMissing([]))) {
    const file = join(waiting, name)
    const found = await stat(file).catch(ifMissing(null))
    if (found && Date.now() - found.mtimeMs > 3_600_000) await unlink(file).catch(ifMissing(undefined))
  }
}

async function readIfThere(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch(ifMissing(null))
}

const ifMissing =
  <T>(instead: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === 'ENOENT') return instead
    throw error
  }

/** A name in a folder is durable once the folder is synced. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // there a folder cannot be opened, and a rename is durable by itself
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
