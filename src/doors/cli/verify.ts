import { inHome } from './home.ts'
import { Problems } from './problems.ts'
import { EXIT, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

interface Options {
  readonly home: string
  readonly head?: string
  readonly json?: true
}

/** Recomputes every hash and the ledger's chain; names what does not match, and then fails. */
export async function verifyCommand(options: Options, terminal: Terminal): Promise<number> {
  const noted = options.head === undefined ? {} : { head: headOf(options.head) }
  const found = await inHome(options.home, 'read', (store) => store.verify(noted))
  const code = found.problems.length > 0 ? EXIT.failed : EXIT.well
  if (options.json) {
    await terminal.print(JSON.stringify(found))
    return code
  }
  const problems = new Problems(terminal)
  for (const problem of found.problems) problems.tell(problem)
  problems.close()
  const { captures, reports, claims, entries, head } = found
  await terminal.print(terminal.say('verify_counts', { captures, reports, claims, entries }))
  if (head !== null) await terminal.print(terminal.say('verify_head', { ...head }))
  await terminal.print(terminal.say(code === EXIT.well ? 'verify_whole' : 'verify_damaged'))
  return code
}

/** `12:9f3c…`: an entry's number and hash, as `verify` told to note them. */
function headOf(noted: string): { seq: number; hash: string } {
  const m = /^(\d+)[:, ]+([0-9a-f]{64})$/.exec(noted.trim())
  if (m === null) throw new Stop('head_unreadable', { value: noted })
  return { seq: Number(m[1]), hash: m[2] as string }
}
