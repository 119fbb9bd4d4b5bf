import type { Store } from './store.ts'
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

/**
 * Opens the store in `home`, and makes or migrates it first where it must.
 * @throws StoreRefusal `store_missing`, `store_newer`, `store_not_ours`, `home_unwritable`, `store_busy`
 */
export async function openStore(options: OpenOptions): Promise<Store> {
  throw new Error(`not yet open: ${options.home}`)
}
