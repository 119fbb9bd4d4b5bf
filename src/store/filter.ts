import type { SelectQueryBuilder } from 'kysely'
import type { Event } from '../model/claim.ts'
import type { Outcome } from '../model/figure.ts'
import type { Opened } from './opened.ts'
import { type Any, anyOf } from './page.ts'
import { numbersHolding, soughtIn } from './search.ts'
import type { Tables } from './tables.ts'
import { holdsText } from './text.ts'

/** Every condition given must hold. Several values of one condition are alternatives. */
export interface IncidentFilter {
  /** ISO dates, both ends included; lets through what overlaps them. An incident without a day is in no span of days. */
  readonly from?: string
  readonly to?: string
  /** Part of the place's name, province or country. */
  readonly place?: string
  readonly admin1?: Any<string>
  /** ISO 3166 alpha-2. */
  readonly country?: Any<string>
  readonly event?: Any<Event>
  /** A range of this outcome is in it. */
  readonly outcome?: Any<Outcome>
  /** Id of an origin: `entity:…`, `name:…`. */
  readonly origin?: Any<string>
  readonly contested?: boolean
  readonly unverified?: boolean
  /** Words that the incident's claims hold, all of them. */
  readonly text?: string
}

/** Incidents that the filter lets through. */
export async function through(opened: Opened, filter: IncidentFilter): Promise<Query> {
  const wanted = filter.text === undefined ? [] : await soughtIn(opened, filter.text)
  const among = (q: Query, column: 'event' | 'admin1' | 'country', values: readonly string[]) =>
    values.length === 0 ? q : q.where(`incidents.${column}`, 'in', values)
  let q: Query = opened.db.selectFrom('incidents')
  q = among(q, 'event', anyOf(filter.event))
  q = among(q, 'admin1', anyOf(filter.admin1))
  q = among(q, 'country', anyOf(filter.country))
  if (filter.from !== undefined) q = q.where('incidents.to', '>=', filter.from)
  if (filter.to !== undefined) q = q.where('incidents.from', '<=', filter.to)
  if (filter.contested !== undefined) q = q.where('contested', '=', filter.contested ? 1 : 0)
  if (filter.unverified !== undefined) q = q.where('unverified', '=', filter.unverified ? 1 : 0)
  const origins = anyOf(filter.origin)
  if (origins.length > 0)
    q = q.where('incidents.id', 'in', (eb) =>
      eb.selectFrom('incident_origins').select('incident').where('origin', 'in', origins),
    )
  const outcomes = anyOf(filter.outcome)
  if (outcomes.length > 0)
    q = q.where('incidents.id', 'in', (eb) =>
      eb.selectFrom('incident_outcomes').select('incident').where('outcome', 'in', outcomes),
    )
  const place = filter.place
  if (place !== undefined)
    q = q.where((eb) =>
      eb.or([
        ...(['place', 'admin1', 'country'] as const).map((c) => holdsText(eb.ref(`incidents.${c}`), place)),
        eb(
          'incidents.id',
          'in',
          eb
            .selectFrom('incident_claims')
            .innerJoin('whereabouts', 'whereabouts.claim', 'incident_claims.claim')
            .select('incident')
            .where((w) => w.or([holdsText(w.ref('whereabouts.name'), place), holdsText(w.ref('words'), place)])),
        ),
      ]),
    )
  if (wanted.length > 0) q = q.where('number', 'in', numbersHolding('incident_words', wanted))
  return q
}

type Query = SelectQueryBuilder<Tables, 'incidents', object>
