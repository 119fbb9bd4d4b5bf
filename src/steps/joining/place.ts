import { distanceKm } from '../../places/distance.ts'
import type { Reason } from './reason.ts'
import { isFixed, isWide, reach, type Spot } from './spot.ts'

/** Never: the two lie apart. */
const APART = Number.NEGATIVE_INFINITY
/** A province or district in common says little; without figures that agree it does not join. */
const WIDE = -1

/** Two names, and nothing to say that they are near each other. */
const NOTHING_IN_COMMON = -3
/** One author does not call one place by two names. */
const TOLD_APART = -3

interface Judged {
  readonly weight: number
  readonly note: () => string
  /** Two places side by side, neither in the other. */
  readonly beside?: boolean
}

const between = (a: Spot, b: Spot): string => (a.name < b.name ? `${a.name} and ${b.name}` : `${b.name} and ${a.name}`)

const isProvince = ({ precision }: Spot): boolean => precision === 'province' || precision === 'country'

const sameName = (spot: Spot): Judged => {
  if (isProvince(spot)) return { weight: WIDE, note: () => `only the province in common: ${spot.name}` }
  if (spot.precision === 'district') return { weight: 0.5, note: () => `same district: ${spot.name}` }
  // A name that no gazetteer knows may be the name of two villages.
  const weight = spot.precision === 'city' || spot.precision === null ? 3 : 4
  return { weight, note: () => `same place: ${spot.name}` }
}

const elsewhere = (a: Spot, b: Spot): boolean =>
  (a.country !== null && b.country !== null && a.country !== b.country) ||
  (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1)

/** Places known no closer than by their provinces: one of them is wide, or no gazetteer knows it. */
function wide(a: Spot, b: Spot, km: number | null = null): Judged {
  if (elsewhere(a, b)) return { weight: APART, note: () => `different provinces: ${between(a, b)}` }
  if (km !== null && !isProvince(a) && !isProvince(b)) {
    const weight = km <= 25 ? 0 : km <= 60 ? WIDE : APART
    return { weight, note: () => `${km.toFixed(0)} km between ${between(a, b)}` }
  }
  return a.admin1 !== null && a.admin1 === b.admin1
    ? { weight: WIDE, note: () => `only the province in common: ${between(a, b)}` }
    : { weight: NOTHING_IN_COMMON, note: () => `nothing known in common: ${between(a, b)}` }
}

function beside(a: Spot, b: Spot, km: number): Judged {
  const [small, large] = reach(a) < reach(b) ? [a, b] : [b, a]
  const note = () => `${km.toFixed(1)} km between ${between(a, b)}`
  if (reach(large) >= 2 * reach(small) && km <= reach(large))
    return { weight: 2.5, note: () => `${small.name} in ${large.name}` }
  const weight = km <= 1.5 ? 3.5 : km <= 5 ? 2 : km <= 10 ? 0 : km <= 30 ? -3 : APART
  return { weight, note, beside: true }
}

const inside = (inner: Spot, outer: Spot): boolean => inner.within?.key === outer.key && !isWide(outer)

/** "Eastern Aleppo" and "western Aleppo" are one entry of the gazetteer and two places. */
const isOtherSide = (a: Spot, b: Spot): boolean =>
  a.key === b.key && a.name !== b.name && a.precision === 'quarter' && b.precision === 'quarter'

function judge(a: Spot, b: Spot): Judged {
  const km = distanceKm(a, b)
  if (isOtherSide(a, b))
    return { weight: NOTHING_IN_COMMON, note: () => `two sides of one town: ${between(a, b)}`, beside: true }
  if (a.key === b.key && (km === null || km <= 2 * Math.max(reach(a), reach(b))))
    return elsewhere(a, b) ? wide(a, b) : sameName(a)
  if (inside(a, b)) return { weight: 2.5, note: () => `${a.name} in ${b.name}` }
  if (inside(b, a)) return { weight: 2.5, note: () => `${b.name} in ${a.name}` }
  if (isWide(a) || isWide(b)) return wide(a, b, km)
  if (km !== null) return beside(a, b, km)
  // An unresolved name stands for what it is said to lie in, and no nearer than that.
  const [outerA, outerB] = [isFixed(a) ? a : a.within, isFixed(b) ? b : b.within]
  if (outerA && outerB) {
    const outer = judge(outerA, outerB)
    const note = () => `unresolved: ${between(a, b)}; ${outer.note()}`
    return { weight: Math.min(outer.weight, 1.5), note, beside: true }
  }
  return wide(a, b)
}

/**
 * How the places of two claims agree: the best over the places that each names side by side. `oneReport`: told by one
 * author, who tells by different names that neighbouring places are not one. Nothing is said where one has no
 * place; null where they lie apart.
 */
export function placeAgreement(a: readonly Spot[], b: readonly Spot[], oneReport: boolean): Reason | 'unsaid' | null {
  let best: Judged | null = null
  for (const x of a)
    for (const y of b) {
      const judged = judge(x, y)
      const weight = oneReport && judged.beside ? Math.min(judged.weight, TOLD_APART) : judged.weight
      if (best === null || weight > best.weight) best = { weight, note: judged.note }
    }
  if (best === null) return 'unsaid'
  return best.weight === APART ? null : { about: 'place', ...best }
}
