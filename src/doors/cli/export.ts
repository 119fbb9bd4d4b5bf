import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { exportLine } from '../../exports/json.ts'
import type { Store } from '../../store/store.ts'
import { inHome } from './home.ts'
import { type FilterOptions, filterOf, oneOf } from './options.ts'
import { EXIT, stopAt } from './stop.ts'
import type { Terminal } from './terminal.ts'

export const FORMATS = ['json'] as const

type Options = FilterOptions & { readonly home: string; readonly out?: string }

/** Writes the incidents that the filter lets through, one a line, and logs that they were taken out. */
export async function exportCommand(format: string, options: Options, terminal: Terminal): Promise<number> {
  const filter = filterOf(options)
  const asked = oneOf('FORMAT', format, FORMATS)
  const { incidents, sha256 } = await inHome(options.home, 'write', async (store) => {
    const hash = createHash('sha256')
    const to = options.out === undefined ? null : createWriteStream(options.out)
    if (to !== null) await once(to, 'open').catch((error) => stopAt(options.out as string, error))
    let count = 0
    for await (const line of lines(store, filter)) {
      hash.update(`${line}\n`)
      if (to === null) await terminal.print(line)
      else if (!to.write(`${line}\n`)) await once(to, 'drain')
      count++
    }
    if (to !== null) await new Promise<void>((resolve, reject) => to.on('error', reject).end(resolve))
    const digest = hash.digest('hex')
    await store.exports.add({ format: asked, filter, incidents: count, sha256: digest })
    return { incidents: count, sha256: digest }
  })
  terminal.note(terminal.say('export_done', { incidents, sha256 }))
  return EXIT.well
}

async function* lines(store: Store, filter: ReturnType<typeof filterOf>): AsyncIterable<string> {
  for await (const incident of store.incidents.all(filter, 'oldest')) {
    const opened = await store.incidents.get(incident.id)
    if (opened !== null) yield exportLine(opened.incident, opened.claims)
  }
}
