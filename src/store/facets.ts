import type { Event } from '../model/claim.ts'
import type { Outcome } from '../model/figure.ts'
import type { Origin } from '../model/origin.ts'
import { type IncidentFilter, through } from './filter.ts'
import type { Opened } from './opened.ts'

/**
 * What the incidents can be filtered by, most first. Each list is counted with all conditions but its own, so that it
 * shows what one could choose instead.
 */
export interface Facets {
  readonly events: readonly { readonly value: Event; readonly count: number }[]
  readonly outcomes: readonly { readonly value: Outcome; readonly count: number }[]
  readonly origins: readonly (Pick<Origin, 'id' | 'name' | 'kind'> & { readonly count: number })[]
  readonly admin1: readonly { readonly value: string; readonly country: string | null; readonly count: number }[]
  readonly countries: readonly { readonly value: string; readonly count: number }[]
  /** Earliest and latest day of all, null where no incident has one. */
  readonly from: string | null
  readonly to: string | null
}

export async function facets(opened: Opened, filter: IncidentFilter = {}): Promise<Facets> {
  const without = async (...own: (keyof IncidentFilter)[]) =>
    through(
      opened,
      Object.fromEntries(Object.entries(filter).filter(([k]) => !own.includes(k as keyof IncidentFilter))),
    )
  const events = await (await without('event'))
    .select((eb) => ['event as value', eb.fn.countAll<number>().as('count')] as const)
    .groupBy('event')
    .orderBy('count', 'desc')
    .orderBy('value')
    .execute()
  const outcomes = await (await without('outcome'))
    .innerJoin('incident_outcomes', 'incident_outcomes.incident', 'incidents.id')
    .select((eb) => ['outcome as value', eb.fn.countAll<number>().as('count')] as const)
    .groupBy('outcome')
    .orderBy('count', 'desc')
    .orderBy('value')
    .execute()
  const origins = await (await without('origin'))
    .innerJoin('incident_origins', 'incident_origins.incident', 'incidents.id')
    .select((eb) => ['origin as id', 'name', 'kind', eb.fn.countAll<number>().as('count')] as const)
    .groupBy(['origin', 'name', 'kind'])
    .orderBy('count', 'desc')
    .orderBy('name')
    .execute()
  const admin1 = await (await without('admin1', 'country'))
    .where('admin1', 'is not', null)
    .select((eb) => ['admin1 as value', 'country', eb.fn.countAll<number>().as('count')] as const)
    .groupBy(['admin1', 'country'])
    .orderBy('count', 'desc')
    .orderBy('value')
    .execute()
  const countries = await (await without('admin1', 'country'))
    .where('country', 'is not', null)
    .select((eb) => ['country as value', eb.fn.countAll<number>().as('count')] as const)
    .groupBy('country')
    .orderBy('count', 'desc')
    .orderBy('value')
    .execute()
  const days = await (await without('from', 'to'))
    .select((eb) => [eb.fn.min('from').as('from'), eb.fn.max('to').as('to')] as const)
    .executeTakeFirstOrThrow()
  return structuredClone({ events, outcomes, origins, admin1, countries, ...days }) as Facets
}
