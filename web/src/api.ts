import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type {
  Facets,
  IncidentList,
  IncidentPage,
  Names,
  Refusal,
  ReportPage,
  SearchAnswer,
} from '../../src/doors/http/api.ts'
import type { Filters } from './filters.ts'

/** The API refused; `code` is one of its published codes, or `network` where nothing answered at all. */
export class Refused extends Error {
  readonly code: string
  constructor(code: string, cause?: unknown) {
    super(code, { cause })
    this.name = 'Refused'
    this.code = code
  }
}

async function get<T>(path: string, query: Record<string, string | number | undefined> = {}): Promise<T> {
  const asked = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  const search = asked.length > 0 ? `?${new URLSearchParams(asked)}` : ''
  const response = await fetch(`/api/${path}${search}`).catch((cause: unknown) => {
    throw new Refused('network', cause)
  })
  const body: unknown = await response.json()
  if (!response.ok) throw new Refused((body as Refusal).error.code)
  return body as T
}

export const incidentsQuery = (filters: Filters) =>
  queryOptions({
    queryKey: ['incidents', filters],
    queryFn: () => get<IncidentList>('incidents', { ...filters }),
    placeholderData: keepPreviousData,
  })

export const incidentQuery = (id: string) =>
  queryOptions({
    queryKey: ['incident', id],
    queryFn: () => get<IncidentPage>(`incidents/${encodeURIComponent(id)}`),
  })

export const reportQuery = (id: string) =>
  queryOptions({ queryKey: ['report', id], queryFn: () => get<ReportPage>(`reports/${encodeURIComponent(id)}`) })

export const searchQuery = (q: string, page: number) =>
  queryOptions({
    queryKey: ['search', q, page],
    queryFn: () => get<SearchAnswer>('search', { q, page }),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  })

export const facetsQuery = queryOptions({ queryKey: ['facets'], queryFn: () => get<Facets>('facets') })

export const namesQuery = queryOptions({
  queryKey: ['names'],
  queryFn: () => get<Names>('names'),
  staleTime: Number.POSITIVE_INFINITY,
})
