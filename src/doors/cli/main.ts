import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'

// What was compiled once need not be again: half of the time and a sixth of the memory of a short command. In a folder
// of ours, for whoever can write there decides what runs.
enableCompileCache(join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'isnad'))
// As much again as is in use, then collect: else the heap grows to whatever the machine has. `bin/isnad` also keeps
// the space for young objects small.
setFlagsFromString('--heap-growing-percent=100')

const { run } = await import('./program.ts')
const { languageAsked, terminal } = await import('./terminal.ts')

// Whoever reads our answer may have read enough (`isnad … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const argv = process.argv.slice(2)
process.exitCode = await run(argv, terminal(process.stdout, process.stderr, languageAsked(argv, process.env)))
