import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { type Spoken, say, spokenFor } from '../../languages/messages.ts'
import type { Problem } from '../../model/problem.ts'

/** Where a command's words go: answers to `out`, everything about how it went to `err`. */
export interface Terminal {
  readonly language: Spoken
  /** Letters in a line. */
  readonly columns: number
  /** Somebody watches `err`: progress is shown. */
  readonly watched: boolean
  /** Writes a line of the answer; resolves once there is room for the next. */
  print(line: string): Promise<void>
  /** Writes a line about how it went. */
  note(line: string): void
  /** Shows a line in place of the one shown before; an empty one clears it. */
  flash(line: string): void
  say(key: string, fields?: Problem['fields']): string
}

type Out = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Letters in a line where nobody says how many there are: in a file, in a pipe. */
const USUAL = 120

/** What a terminal obeys instead of showing it, and no JSON holds: a report's text may. */
const OBEYED = /(?![\t\n])[\p{Cc}--[\x7F-\x9F]]/gv
/** The same with those that JSON may hold, where the answer goes to a terminal and to no file. */
const OBEYED_AT_ONCE = /(?![\t\n])\p{Cc}/gu

const shown = (line: string, { isTTY }: Out): string =>
  line.replaceAll('\r\n', '\n').replace(isTTY ? OBEYED_AT_ONCE : OBEYED, '\uFFFD')

export function terminal(out: Out, err: Out, language: Spoken): Terminal {
  let flashed = false
  const clear = () => {
    if (flashed) err.write('\r\u001b[2K')
    flashed = false
  }
  return {
    language,
    columns: out.columns ?? USUAL,
    watched: err.isTTY === true,
    async print(line) {
      clear()
      if (!out.write(`${shown(line, out)}\n`)) await once(out, 'drain')
    },
    note(line) {
      clear()
      err.write(`${shown(line, err)}\n`)
    },
    flash(line) {
      clear()
      err.write(line)
      flashed = line !== ''
    },
    say: (key, fields) => say(language, key, fields),
  }
}

/** The language asked for by `--lang`, else by the environment as POSIX reads it. */
export function languageAsked(argv: readonly string[], env: NodeJS.ProcessEnv): Spoken {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const asked = at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1])
  return spokenFor(asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG))
}
