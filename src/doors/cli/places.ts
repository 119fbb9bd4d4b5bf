import { basename } from 'node:path'
import { inHome } from './home.ts'
import { addPlaces } from './known-places.ts'
import { Problems } from './problems.ts'
import { EXIT } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** Imports places, for reports read from now on. */
export async function importCommand(
  file: string,
  options: { readonly home: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const problems = new Problems(terminal, options.json)
  const places = await inHome(options.home, 'write', (store) =>
    addPlaces(store, file, basename(file), (problem) => problems.tell(problem)),
  )
  problems.close()
  if (options.json) await terminal.print(JSON.stringify({ places, problems: problems.count }))
  else terminal.note(terminal.say('places_done', { places }))
  return problems.count > 0 ? EXIT.problems : EXIT.well
}
