import type { IncidentQuery } from '../../src/doors/http/api.ts'

/** What the list of incidents is asked for, as the address holds it: `?event=shelling&sort=killed`. */
export interface Filters {
  readonly from?: string
  readonly to?: string
  readonly place?: string
  readonly event?: string
  readonly outcome?: string
  readonly origin?: string
  readonly contested?: string
  readonly q?: string
  readonly sort?: IncidentQuery['sort']
  readonly page?: number
}
export type FilterName = Exclude<keyof Filters, 'sort' | 'page'>

export const FILTER_NAMES = [
  'from',
  'to',
  'place',
  'event',
  'outcome',
  'origin',
  'contested',
  'q',
] as const satisfies readonly FilterName[]

export const SORTS = ['newest', 'oldest', 'killed', 'origins'] as const satisfies readonly IncidentQuery['sort'][]

/** Reads the address; what is empty or usual is left out, so that one list has one address. */
export function filtersOf(search: Record<string, unknown>): Filters {
  const filters: Record<string, unknown> = {}
  for (const name of FILTER_NAMES) {
    const value = typeof search[name] === 'string' ? search[name].trim() : ''
    if (value) filters[name] = value
  }
  const sort = SORTS.find((name) => name === search.sort)
  if (sort && sort !== SORTS[0]) filters.sort = sort
  const page = pageOf(search)
  if (page > 1) filters.page = page
  return filters
}

export function pageOf(search: Record<string, unknown>): number {
  const page = Number(search.page)
  return Number.isInteger(page) && page > 1 ? page : 1
}
