import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router'
import { facetsQuery, incidentQuery, incidentsQuery, namesQuery, reportQuery, searchQuery } from './api.ts'
import { filtersOf, pageOf } from './filters.ts'
import { Failure, NotFound } from './parts/failure.tsx'
import { Frame } from './parts/frame.tsx'
import { Loading } from './parts/loading.tsx'
import { IncidentScreen } from './screens/incident.tsx'
import { IncidentsScreen } from './screens/incidents.tsx'
import { MethodScreen } from './screens/method.tsx'
import { ReportScreen } from './screens/report.tsx'
import { SearchScreen } from './screens/search.tsx'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const root = createRootRouteWithContext<{ client: QueryClient }>()({
  component: Frame,
  notFoundComponent: NotFound,
  loader: ({ context }) => context.client.ensureQueryData(namesQuery),
})

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: filtersOf,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { client }, deps }) => {
    await Promise.all([client.ensureQueryData(incidentsQuery(deps)), client.ensureQueryData(facetsQuery)])
  },
  component: IncidentsScreen,
})

const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  loader: ({ context, params }) => context.client.ensureQueryData(incidentQuery(params.id)),
  component: IncidentScreen,
})

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$id',
  validateSearch: (search): { claim?: string } => (text(search.claim) ? { claim: text(search.claim) } : {}),
  loader: ({ context, params }) => context.client.ensureQueryData(reportQuery(params.id)),
  component: ReportScreen,
})

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: (search): { q?: string; page?: number } => ({
    ...(text(search.q).trim() && { q: text(search.q).trim() }),
    ...(pageOf(search) > 1 && { page: pageOf(search) }),
  }),
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { q, page = 1 } }) => {
    if (q) await context.client.ensureQueryData(searchQuery(q, page))
  },
  component: SearchScreen,
})

const method = createRoute({ getParentRoute: () => root, path: '/method', component: MethodScreen })

/** Every address of the review application. What an address needs is fetched before its screen is drawn. */
export const routerOf = (client: QueryClient) =>
  createRouter({
    routeTree: root.addChildren([incidents, incident, report, search, method]),
    context: { client },
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const kept = Object.entries(search).filter(([, value]) => value !== undefined)
      return kept.length > 0 ? `?${new URLSearchParams(kept.map(([key, value]) => [key, String(value)]))}` : ''
    },
    pathParamsAllowedCharacters: [':'],
    scrollRestoration: true,
    defaultPendingComponent: Loading,
    defaultErrorComponent: Failure,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof routerOf>
  }
}
