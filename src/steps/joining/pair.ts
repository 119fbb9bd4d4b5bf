import { dayAgreement } from './day.ts'
import { eventAgreement, meansAgreement } from './event.ts'
import { figureAgreement } from './figures.ts'
import { placeAgreement } from './place.ts'
import type { Reason } from './reason.ts'
import type { Telling } from './telling.ts'

/** Two claims that together weigh this much tell of one event. */
export const ENOUGH = 5.5

export interface Pair {
  readonly score: number
  readonly agreements: readonly Reason[]
}

/** Two parties blamed for one event are the rule, so a contradiction weighs little. */
function perpetratorAgreement(a: string | null, b: string | null): Reason | null {
  if (a === null || b === null) return null
  return a === b
    ? { about: 'perpetrator', weight: 0.5, note: () => `same party blamed: ${a}` }
    : { about: 'perpetrator', weight: -0.25, note: () => `different parties blamed: ${[a, b].sort().join(', ')}` }
}

const next: Reason = { about: 'telling', weight: 0.5, note: () => 'told one after the other in one report' }

/** What speaks for two claims telling of one event, and its sum; null where something forbids it. Symmetrical. */
export function pairOf(a: Telling, b: Telling): Pair | null {
  const event = eventAgreement(a.told.claim.event, b.told.claim.event)
  if (event === null) return null
  const oneReport = a.told.report.id === b.told.report.id
  const day = dayAgreement(a, b, oneReport)
  if (day === null) return null
  const place = placeAgreement(a.spots, b.spots, oneReport)
  if (place === null) return null
  const agreements = [
    event,
    place === 'unsaid' ? null : place,
    day,
    figureAgreement(a.counts, b.counts, oneReport),
    perpetratorAgreement(a.perpetrator, b.perpetrator),
    meansAgreement(a.told.claim.means, b.told.claim.means),
    oneReport && Math.abs(a.position - b.position) === 1 ? next : null,
  ].filter((agreement) => agreement !== null)
  return { score: agreements.reduce((sum, { weight }) => sum + weight, 0), agreements }
}
