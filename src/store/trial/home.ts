import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { openStore } from '../open.ts'
import type { Store } from '../store.ts'
import { trialWords } from './words.ts'

/** A directory of its own for one test, gone after it. */
export async function trialHome(t: TestContext): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'isnad-store-'))
  t.after(() => rm(home, { recursive: true, force: true }))
  return home
}

/** A store in such a directory, or in the one given; closed after the test. */
export async function trialStore(t: TestContext, home?: string, readOnly = false): Promise<Store> {
  const where = home ?? (await trialHome(t))
  const store = await openStore({ home: where, words: trialWords, who: 'a test', readOnly })
  t.after(() => store.close())
  return store
}
