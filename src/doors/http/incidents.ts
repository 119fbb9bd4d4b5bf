import type { IncidentFilter } from '../../store/filter.ts'
import type { IncidentSort, KeptIncident } from '../../store/incidents.ts'
import { isInvented, lineOf } from './reports.ts'
import { type Asked, route } from './route.ts'
import { Facets } from './schemas/facets.ts'
import { type IncidentLine, IncidentList, IncidentPage } from './schemas/incident.ts'
import { Names } from './schemas/names.ts'
import { IncidentQuery, NoQuery } from './schemas/query.ts'

const SORTS = {
  newest: 'newest',
  oldest: 'oldest',
  killed: 'killed_high',
  origins: 'origins',
} as const satisfies Record<IncidentQuery['sort'], IncidentSort>

/** An Arabic name that is known is looked for under its English one, which is what incidents carry. */
const english = (name: string, names: Names) =>
  Object.entries(names.ar).find(([, arabic]) => arabic === name.trim())?.[0] ?? name

function filterOf({ query, names }: Asked<IncidentQuery>): IncidentFilter {
  const { from, to, place, event, outcome, origin, contested, q } = query
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(place && { place: english(place, names) }),
    ...(event && { event }),
    ...(outcome && { outcome }),
    ...(origin && { origin }),
    ...(contested && { contested: contested === 'true' }),
    ...(q && { text: q }),
  }
}

const shared = (incident: KeptIncident) => {
  const { id, event, means, from, to, place, contested, unverified, perpetrators, origins, ranges } = incident
  return { id, event, means, from, to, place, contested, unverified, perpetrators, origins, ranges }
}

const line = (incident: KeptIncident): IncidentLine => ({
  ...shared(incident),
  claims: incident.claims.length,
  reports: incident.reports.length,
  invented: incident.reports.some((report) => isInvented(report.publisher)),
})

const list = route({
  path: '/api/incidents',
  summary: 'Incidents, filtered and sorted, a page at a time',
  query: IncidentQuery,
  answer: IncidentList,
  run: async (asked) => {
    const { page, size, sort } = asked.query
    const found = await asked.store.incidents.list(filterOf(asked), {
      sort: SORTS[sort],
      limit: size,
      offset: (page - 1) * size,
    })
    return { total: found.total, page, size, incidents: found.items.map(line) }
  },
})

const one = route({
  path: '/api/incidents/{id}',
  summary: 'One incident: its ranges, what each origin says, its claims with their words, and why they were joined',
  query: NoQuery,
  answer: IncidentPage,
  unknown: 'incident_unknown',
  run: async ({ store, id }) => {
    const opened = await store.incidents.get(id)
    if (!opened) return null
    return {
      ...shared(opened.incident),
      told: opened.claims.map(({ claim, report }) => ({ claim, report: lineOf(report) })),
      joinings: opened.incident.joinings,
      reviews: opened.reviews,
    }
  },
})

const facets = route({
  path: '/api/facets',
  summary: 'What there is to filter incidents by, with counts',
  query: NoQuery,
  answer: Facets,
  run: async ({ store }) => {
    const [counts, found] = await Promise.all([store.counts(), store.incidents.facets()])
    const { events, outcomes, origins, admin1: provinces, from, to } = found
    return { incidents: counts.incidents, reports: counts.reports, from, to, events, outcomes, origins, provinces }
  },
})

const names = route({
  path: '/api/names',
  summary: 'Neutral names of actors and places in Arabic, by their English ones',
  query: NoQuery,
  answer: Names,
  run: async (asked) => asked.names,
})

export const incidentRoutes = [list, one, facets, names]
