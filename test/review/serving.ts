import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../src/doors/http/serve.ts'
import { incidentsOf, words } from '../../src/pipeline.ts'
import { openStore } from '../../src/store/open.ts'
import type { Brought } from '../../src/store/ready.ts'
import type { Store } from '../../src/store/store.ts'
import { reports } from './reports.ts'

const root = join(import.meta.dirname, '../..')

/** Arabic names of those whom the invented reports name. */
const NAMES = {
  ar: {
    Salqin: 'سلقين',
    Idlib: 'إدلب',
    Talbiseh: 'تلبيسة',
    Homs: 'حمص',
    Hays: 'حيس',
    Hodeidah: 'الحديدة',
    'North Monitor': 'مرصد الشمال',
    'Syria Civil Defence': 'الدفاع المدني السوري',
    'Syrian Air Force': 'القوات الجوية السورية',
    'Syrian army': 'الجيش السوري',
  },
}

export interface Serving {
  readonly url: string
  readonly store: Store
  stop(): Promise<void>
}

export interface ServingOptions {
  /** What the store is filled with; the invented reports unless told. */
  readonly brought?: readonly Brought[]
  /** Whether to build the review application and serve it; else only the API answers. */
  readonly screens?: boolean
}

/** A real store in a folder of its own, filled and served on a free port. */
export async function serving({ brought = reports(), screens = false }: ServingOptions = {}): Promise<Serving> {
  const home = await mkdtemp(join(tmpdir(), 'isnad-review-'))
  const web = join(home, 'web')
  if (screens) build(web)
  const store = await openStore({ home, words, who: 'test' })
  if (brought.length > 0) await store.keepBatch(brought)
  await store.rebuildIncidents(incidentsOf)
  const { url, close } = await serve({ store, port: 0, names: NAMES, web })
  return {
    ...{ url, store },
    stop: async () => {
      await close()
      await store.close()
      await rm(home, { recursive: true })
    },
  }
}

/** Builds the review application as the code stands, into a folder that no other test writes to. */
function build(folder: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  execFileSync(process.execPath, [vite, 'build', join(root, 'web'), '--outDir', folder, '--emptyOutDir'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
