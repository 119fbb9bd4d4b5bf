import { inHome } from './home.ts'
import { interruptible } from './interrupt.ts'
import { keep, keptText } from './keeping.ts'
import { type SaidOptions, saidOf } from './options.ts'
import { Problems } from './problems.ts'
import { EXIT } from './stop.ts'
import type { Terminal } from './terminal.ts'

type Options = SaidOptions & { readonly home: string; readonly json?: true; readonly again?: true }

/** Reads reports and keeps them; then says what came of it. */
export async function ingestCommand(paths: readonly string[], options: Options, terminal: Terminal): Promise<number> {
  const said = saidOf(options)
  const problems = new Problems(terminal, options.json)
  const { signal, release } = interruptible()
  const keeping = { said, again: options.again ?? false, stop: signal }
  const done = await inHome(options.home, 'write', (store) => keep(store, paths, keeping, terminal, problems))
  release()
  problems.close()
  if (options.json) await terminal.print(JSON.stringify({ ...done, problems: problems.count }))
  else terminal.note(keptText(done, terminal))
  if (done.interrupted) terminal.note(terminal.say('ingest_stopped'))
  if (done.interrupted) return EXIT.interrupted
  return problems.count > 0 ? EXIT.problems : EXIT.well
}
