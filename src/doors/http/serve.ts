import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import type { Store } from '../../store/store.ts'
import { app } from './app.ts'
import type { Names } from './schemas/names.ts'

/** Where the review application is looked for unless told otherwise. */
const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url))
const PORT = 4780
/** How many ports after the wanted one are tried when it is taken. */
const TRIES = 100

export interface ServeOptions {
  readonly store: Store
  /** An address of this machine's own; anything else is an error, for there is no login. */
  readonly host?: '127.0.0.1' | '::1' | 'localhost'
  /** Wanted port, or the next free one after it; 0 lets the system choose. 4780 unless told. */
  readonly port?: number
  /** Folder of the built review application: `web/dist` of this checkout unless told. */
  readonly web?: string
  /** Arabic names by English ones, of the actors and places that screens may have to name. */
  readonly names?: Names
}

export interface Served {
  /** Where it answers: `http://127.0.0.1:4780/`. */
  readonly url: string
  /** Stops taking requests and ends those that are open. The store stays open: it belongs to the caller. */
  close(): Promise<void>
}

/**
 * Serves the API and the review application on the loopback address. Resolves once it answers.
 * @throws Error where `host` is not loopback, or no port of those tried is free
 */
export async function serve({ store, host = '127.0.0.1', port = PORT, ...rest }: ServeOptions): Promise<Served> {
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) throw new Error(`not a loopback address: ${host}`)
  const { fetch } = app({ store, web: rest.web ?? WEB, names: rest.names ?? { ar: {} }, version: version() })
  const server = createAdaptorServer({ fetch })
  const bound = await new Promise<AddressInfo>((resolve, reject) => {
    let tries = 0
    server.on('error', (error: NodeJS.ErrnoException) => {
      const next = port + ++tries
      if (error.code === 'EADDRINUSE' && tries < TRIES && next < 65_536) server.listen(next, host)
      else reject(error)
    })
    server.on('listening', () => resolve(server.address() as AddressInfo))
    server.listen(port, host)
  })
  return {
    url: `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

const version = (): string =>
  JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version as string
