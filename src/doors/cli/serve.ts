import { names } from '../../pipeline.ts'
import { NOTHING_SAID } from '../../sources/captured.ts'
import { serve } from '../http/serve.ts'
import { inHome } from './home.ts'
import { interruptible } from './interrupt.ts'
import { keep, keptText } from './keeping.ts'
import { wholeOf } from './options.ts'
import { Problems } from './problems.ts'
import { EXIT, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

interface Options {
  readonly home: string
  readonly host: string
  readonly port: string
  /** Paths of reports that are kept before serving begins. */
  readonly read?: readonly string[]
}

const HOSTS = ['127.0.0.1', '::1', 'localhost'] as const

/** Serves the review application on this machine until it is told to stop. */
export async function serveCommand(options: Options, terminal: Terminal): Promise<number> {
  const host = HOSTS.find((one) => one === options.host)
  if (host === undefined) throw new Stop('not_loopback')
  const port = wholeOf('--port', options.port, 0, 65_535)
  const { signal, release } = interruptible()
  const code = await inHome(options.home, 'write', async (store) => {
    const problems = new Problems(terminal)
    if (options.read !== undefined) {
      const done = await keep(
        store,
        options.read,
        { said: NOTHING_SAID, again: false, stop: signal },
        terminal,
        problems,
      )
      problems.close()
      terminal.note(keptText(done, terminal))
      if (done.interrupted) return EXIT.interrupted
    }
    const served = await serve({ store, host, port, names: names() })
    const got = Number(new URL(served.url).port)
    if (port !== 0 && got !== port) terminal.note(terminal.say('port_taken', { wanted: port, port: got }))
    await terminal.print(terminal.say('serving', { url: served.url }))
    terminal.note(terminal.say('serving_stop'))
    await aborted(signal)
    await served.close()
    return EXIT.well
  })
  release()
  return code
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
