import { words } from '../../pipeline.ts'
import { openStore } from '../../store/open.ts'
import type { Store } from '../../store/store.ts'
import { version } from './version.ts'

/** Opens what is kept in `home` for as long as `work` takes. */
export async function inHome<T>(home: string, how: 'read' | 'write', work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ home, readOnly: how === 'read', words, who: version() })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
