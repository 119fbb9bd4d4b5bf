import { run } from './program.ts'
import { languageAsked, terminal } from './terminal.ts'

// Whoever reads our answer may have read enough (`isnad … | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const argv = process.argv.slice(2)
process.exitCode = await run(argv, terminal(process.stdout, process.stderr, languageAsked(argv, process.env)))
