import { readFileSync } from 'node:fs'
import { words } from '../../pipeline.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'

/** The program as the ledger names it: `isnad 0.1.0`. */
export const who = (): string => {
  const manifest = new URL('../../../package.json', import.meta.url)
  return `isnad ${JSON.parse(readFileSync(manifest, 'utf8')).version}`
}

/** Opens what is kept in `home` for as long as `work` takes. */
export async function inHome<T>(home: string, how: 'read' | 'write', work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ home, readOnly: how === 'read', words, who: who() })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
