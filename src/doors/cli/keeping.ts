import type { Capture } from '../../model/report.ts'
import { incidentsOf } from '../../pipeline.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'
import type { Captured, Said } from '../../sources/captured.ts'
import { open, sizeOf } from '../../sources/open.ts'
import { batches } from '../../store/batches.ts'
import type { Store } from '../../store/store.ts'
import { knownPlaces } from './known-places.ts'
import type { Problems } from './problems.ts'
import { Progress } from './progress.ts'
import { readingOf } from './reading.ts'
import type { Terminal } from './terminal.ts'

/** What came of an ingestion. */
export interface Kept {
  readonly kept: number
  readonly known: number
  readonly claims: number
  /** Incidents in all, after; null where the work was stopped before they were made anew. */
  readonly incidents: number | null
  readonly interrupted: boolean
}

/** What came of it in one line. */
export const keptText = ({ kept, known, claims, incidents }: Kept, { say }: Terminal): string =>
  say('ingest_done', { kept, known, claims, incidents: incidents ?? '—' })

export interface Keeping {
  readonly said: Said
  /** Read again what is kept already, as the rules are now. */
  readonly again: boolean
  /** Aborted when the user wants to stop: the batch at hand is finished and kept. */
  readonly stop: AbortSignal
}

/**
 * Reads reports and keeps them, batch by batch, each durable before the next; then makes the incidents anew. What is
 * kept already is passed over unread. Stopped or broken off anywhere and repeated, nothing is lost and nothing twice.
 */
export async function keep(
  store: Store,
  paths: readonly string[],
  { said, again, stop }: Keeping,
  terminal: Terminal,
  problems: Problems,
): Promise<Kept> {
  const progress = new Progress(terminal, terminal.watched ? await sizeOf(paths) : null)
  const done = { kept: 0, known: 0, claims: 0 }
  const batching = { store, again, places: await knownPlaces(store), problems, done }
  for await (const batch of batches(open(paths, said, progress.taken), weigh)) {
    for (const found of batch) if ('problem' in found) problems.tell(found.problem)
    await keepBatch(
      batch.filter((found) => 'capture' in found),
      batching,
    )
    progress.show(done.kept + done.known)
    if (stop.aborted) break
  }
  progress.close()
  if (stop.aborted) return { ...done, incidents: null, interrupted: true }
  return { ...done, incidents: await upToDate(store, again, terminal), interrupted: false }
}

type Found = Extract<Captured, { capture: Capture }>
type Done = { kept: number; known: number; claims: number }

interface Batching {
  readonly store: Store
  readonly again: boolean
  readonly places: Gazetteer
  readonly problems: Problems
  readonly done: Done
}

async function keepBatch(found: readonly Found[], { store, again, places, problems, done }: Batching): Promise<void> {
  const known = await store.known(found.map(({ capture }) => capture.report.id))
  const brought = found
    .filter(({ capture }) => again || !known.has(capture.report.id))
    .map(({ capture, notes }) => {
      const reading = readingOf(capture.report, notes, { places })
      for (const problem of reading.problems) problems.tell(problem)
      return { capture, reading }
    })
  const fresh = brought.filter(({ capture }) => !known.has(capture.report.id))
  for (const { reading } of brought) if (known.has(reading.id)) await store.reread(reading)
  for (const arrival of fresh.length > 0 ? await store.keepBatch(fresh) : []) {
    done[arrival.state]++
    done.claims += arrival.claims
    for (const problem of arrival.problems) problems.tell(problem)
  }
  done.known += found.length - fresh.length
}

/** Ledger entries looked back at for what changed since the incidents were made. */
const BACK = 100

/** Makes the incidents anew where anything that they are made of came after them, or when told; returns how many there are. */
async function upToDate(store: Store, again: boolean, terminal: Terminal): Promise<number> {
  const head = await store.ledger.head()
  const last = await store.ledger.list(Math.max(0, (head?.seq ?? 0) - BACK), BACK)
  const newest = last.findLast(({ what }) => ['arrival', 'reading', 'review', 'incidents'].includes(what))
  if (head === null || (!again && newest?.what === 'incidents')) return (await store.counts()).incidents
  if (terminal.watched) terminal.flash(terminal.say('joining'))
  const { incidents } = await store.rebuildIncidents(incidentsOf)
  if (terminal.watched) terminal.flash('')
  return incidents
}

const weigh = (found: Captured): number => ('capture' in found ? found.capture.bytes.length : 100)
