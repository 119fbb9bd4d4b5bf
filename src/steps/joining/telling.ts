import type { Told } from '../../model/claim.ts'
import type { Outcome } from '../../model/figure.ts'
import { type Count, countsOf } from '../counts.ts'
import { plain } from '../plain.ts'
import { type Days, dayNumber, daysOf } from './days.ts'
import { type Spot, spotsOf } from './spot.ts'

/** A claim made ready for comparing: what the criteria of joining look at, each computed once. */
export interface Telling {
  readonly told: Told
  /** What the claim says, whatever its id: the order of everything, so that ids decide nothing. */
  readonly key: string
  /** Id of the report whose text this one is: its own, or the one it copies. */
  readonly root: string
  /** Which of its report's claims it is, from 0, in the order of the text. */
  readonly position: number
  readonly spots: readonly Spot[]
  readonly days: Days | null
  readonly published: number | null
  /** Everyone harmed, by outcome, as this claim counts them. */
  readonly counts: ReadonlyMap<Outcome, Count>
  readonly perpetrator: string | null
}

/** Everything that comparing two claims looks at, as text, but for where it was told. */
const sayingOf = ({ claim }: Told): string =>
  JSON.stringify([
    claim.event,
    claim.modality,
    claim.scope,
    claim.means,
    claim.when && [claim.when.from, claim.when.to],
    claim.where.map((place) => [place.place, plain(place.name), place.lat, place.lon, place.precision]),
    claim.figures.map(({ outcome, low, high, vague, status, demographic, partOf }) => [
      outcome,
      low,
      high,
      vague,
      status,
      demographic,
      partOf,
    ]),
    claim.by.map(({ entity, name, role }) => [entity ?? plain(name), role]),
    claim.perpetrator && (claim.perpetrator.entity ?? plain(claim.perpetrator.name)),
    plain(claim.exact),
  ])

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Tellings of all claims, each claim once, in an order that depends on what they say and not on how they came. */
export function tellingsOf(told: Iterable<Told>, roots: ReadonlyMap<string, string>): Telling[] {
  const byReport = new Map<string, Map<string, Told>>()
  for (const one of told) {
    const claims = byReport.get(one.report.id) ?? new Map<string, Told>()
    byReport.set(one.report.id, claims.set(one.claim.id, one))
  }
  const tellings: Telling[] = []
  for (const [report, claims] of byReport) {
    const inOrder = [...claims.values()].sort(
      ({ claim: a }, { claim: b }) => a.start - b.start || a.end - b.end || before(a.id, b.id),
    )
    for (const [position, one] of inOrder.entries()) {
      const { claim } = one
      tellings.push({
        told: one,
        key: `${sayingOf(one)}|${one.report.published ?? ''}|${String(position).padStart(5, '0')}`,
        root: roots.get(report) ?? report,
        position,
        spots: spotsOf(claim.where),
        days: daysOf(claim.when),
        published: dayNumber(one.report.published),
        counts: countsOf(claim.figures, 'all'),
        perpetrator: claim.perpetrator && (claim.perpetrator.entity ?? plain(claim.perpetrator.name)),
      })
    }
  }
  return tellings.sort((a, b) => before(a.key, b.key) || before(a.told.claim.id, b.told.claim.id))
}

/** Claims that copied texts repeat word for word, understood in the same way: one claim, told again. */
export const repetitionKey = (telling: Telling): string => `${telling.root}|${sayingOf(telling.told)}`

export const sameText = (a: Telling, b: Telling): boolean => a.root === b.root
