import type { Outcome } from '../../model/figure.ts'
import type { Count } from '../counts.ts'
import type { Reason } from './reason.ts'

const MOST = 3

const least = ({ low, high }: Count): number => low ?? Math.min(high!, 1)
const most = ({ low, high }: Count): number => high ?? Math.max(low! * 2, low! + 2)

/** The larger the number, the less likely two events have it by chance. */
const rarity = (n: number): number => (n >= 10 ? 2 : n >= 3 ? 1.5 : n === 2 ? 0.75 : n === 1 ? 0.5 : 0.25)

function weigh(a: Count, b: Count): number {
  if (a.low !== null && a.low === b.low) return rarity(a.low) * (a.high === b.high ? 1 : 0.75)
  if (least(a) <= most(b) && least(b) <= most(a)) return 0.25
  const [lower, upper] = most(a) < least(b) ? [most(a), least(b)] : [most(b), least(a)]
  const ratio = (upper + 1) / (lower + 1)
  return ratio <= 1.5 ? 0 : ratio <= 2 ? -0.5 : ratio <= 3 ? -1.5 : -2.5
}

const numbered = (count: Count | undefined): count is Count =>
  count !== undefined && (count.low !== null || count.high !== null)

const said = ({ low, high }: Count): string =>
  low === high ? `${low}` : high === null ? `${low}+` : low === null ? `up to ${high}` : `${low} to ${high}`

const compared = (outcome: Outcome, x: Count, y: Count): string => {
  const [p, q] = [said(x), said(y)].sort()
  return p === q ? `${outcome} ${p} in both` : `${outcome} ${p} and ${q}`
}

/**
 * How the counts of two claims agree, outcome by outcome; null where they share no numbered outcome. Sources contradict
 * each other about one event, so a difference speaks against joining only as it grows out of proportion.
 */
export function figureAgreement(
  a: ReadonlyMap<Outcome, Count>,
  b: ReadonlyMap<Outcome, Count>,
  oneReport: boolean,
): Reason | null {
  const shared: { outcome: Outcome; x: Count; y: Count }[] = []
  let weight = 0
  let equal = false
  for (const [outcome, x] of a) {
    const y = b.get(outcome)
    if (!numbered(x) || !numbered(y)) continue
    const weighed = weigh(x, y)
    weight += weighed
    equal ||= weighed >= rarity(3) * 0.75
    shared.push({ outcome, x, y })
  }
  if (shared.length === 0) return null
  // One author who gives one large number twice is telling of one event.
  if (oneReport && equal && weight > 0) weight += 1
  const note = () =>
    shared
      .map(({ outcome, x, y }) => compared(outcome, x, y))
      .sort()
      .join('; ')
  return { about: 'figures', weight: Math.max(-MOST, Math.min(MOST, weight)), note }
}
