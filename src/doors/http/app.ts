import { type Context, Hono } from 'hono'
import type { Store } from '../../store/store.ts'
import { files } from './files.ts'
import { loopbackOnly, secured } from './headers.ts'
import { incidentRoutes } from './incidents.ts'
import { openapi } from './openapi.ts'
import { refuse } from './refuse.ts'
import { reportRoutes } from './reports.ts'
import type { Route } from './route.ts'
import type { Names } from './schemas/names.ts'
import { searchRoutes } from './search.ts'

export interface AppOptions {
  readonly store: Store
  /** The folder of the built review application. */
  readonly web: string
  readonly names: Names
  readonly version: string
}

export const routes: readonly Route[] = [...incidentRoutes, ...reportRoutes, ...searchRoutes]

/** The API and the review application. Reads only; answers nobody but this machine. */
export function app({ store, web, names, version }: AppOptions): Hono {
  const app = new Hono()
  app.use(secured, loopbackOnly)
  app.on(['POST', 'PUT', 'PATCH', 'DELETE'], '*', (c) => c.json(...refuse('method_refused', { method: c.req.method })))
  const document = openapi(routes, version)
  app.get('/api/openapi.json', (c) => c.json(document))
  for (const route of routes) app.get(route.path.replace('{id}', ':id'), answer(route, { store, names }))
  app.get('/api/reports/:id/capture', capture(store))
  app.all('/api/*', (c) => c.json(...refuse('path_unknown', { path: c.req.path })))
  app.get('*', files(web))
  app.onError((error, c) => {
    console.error(error)
    return c.json(...refuse('fault'))
  })
  return app
}

const answer =
  (route: Route, { store, names }: Pick<AppOptions, 'store' | 'names'>) =>
  async (c: Context) => {
    const query = route.query.safeParse(c.req.query())
    if (!query.success) return c.json(...refuse('query_invalid', wrong(query.error.issues[0])))
    const id = c.req.param('id') ?? ''
    const found = await route.run({ store, names, id, query: query.data })
    return found === null ? c.json(...refuse(route.unknown ?? 'path_unknown', { id })) : c.json(found)
  }

const wrong = (issue: { path: PropertyKey[]; code?: string | undefined } | undefined) => ({
  parameter: String(issue?.path[0] ?? ''),
  reason: issue?.code ?? '',
})

/** Bytes from outside are never given a type that a browser would run or draw. */
const capture = (store: Store) => async (c: Context) => {
  const id = c.req.param('id') ?? ''
  const bytes = await store.reports.bytes(id)
  if (!bytes) return c.json(...refuse('capture_unknown', { id }))
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Disposition': `attachment; filename="${id.replaceAll(/[^\w-]/g, '_')}.txt"`,
    'Cache-Control': 'no-store',
  })
}
