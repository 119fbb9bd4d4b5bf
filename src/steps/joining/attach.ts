import type { Claim, Event } from '../../model/claim.ts'
import type { Candidates } from './candidates.ts'
import { eventAgreement } from './event.ts'
import { ENOUGH, type Pair, pairOf } from './pair.ts'
import type { Telling } from './telling.ts'

/** The claim that another speaks of, and what says so. Indexes into the tellings. */
export interface Antecedent {
  readonly with: number
  readonly pair: Pair
}

/** In one report less is needed: a denial follows what it denies. */
const ENOUGH_IN_A_REPORT = 4
/** A total over a period belongs to an incident only where both name one place and their days meet. */
const sumsUp = (pair: Pair): boolean => weightOf(pair, 'place') > 0 && weightOf(pair, 'day') > 0 && pair.score >= ENOUGH

const weightOf = (pair: Pair, about: string): number =>
  pair.agreements.find((agreement) => agreement.about === about)?.weight ?? 0

/** What somebody else asserts, of no day and no place, may be of anything. */
const sameVoice = (a: Claim, b: Claim): boolean => {
  const [one, other] = [a.by[0], b.by[0]]
  return one === undefined || (one.entity ?? one.name) === (other?.entity ?? other?.name)
}

const alike = (a: Event, b: Event): boolean => (eventAgreement(a, b)?.weight ?? -1) > 0

/**
 * A claim that says neither where nor when speaks, if of anything, of the claim right before it; in any other case of
 * the one that it agrees with best, its own report first, the nearest before it where they tie. `settled` are the
 * tellings that have an incident already, by index.
 */
export function antecedentOf(
  telling: Telling,
  tellings: readonly Telling[],
  candidates: Candidates,
  settled: (index: number) => boolean,
): Antecedent | null {
  const { claim, report } = telling.told
  const here = (other: Telling) => other.told.report.id === report.id
  const adrift = telling.spots.length === 0 && telling.days === null
  const total = claim.scope === 'cumulative'
  const distance = (i: number): number => {
    const steps = telling.position - tellings[i]!.position
    return steps > 0 ? steps : 1000 - steps
  }
  const fits = (other: Telling, pair: Pair): boolean => {
    if (total) return telling.days !== null && other.days !== null && here(other) && sumsUp(pair)
    if (!here(other)) return telling.spots.length > 0 && pair.score >= ENOUGH
    if (claim.figures.length > 0 && claim.modality !== 'denied') return pair.score >= ENOUGH_IN_A_REPORT
    if (adrift)
      return (
        alike(claim.event, other.told.claim.event) &&
        telling.position - other.position === 1 &&
        (claim.modality !== 'asserted' || sameVoice(claim, other.told.claim))
      )
    return alike(claim.event, other.told.claim.event) && pair.score >= ENOUGH_IN_A_REPORT
  }
  let best: { index: number; pair: Pair; here: boolean } | null = null
  const better = (index: number, pair: Pair): boolean => {
    if (best === null) return true
    const mine = here(tellings[index]!)
    if (mine !== best.here) return mine
    return (pair.score - best.pair.score || distance(best.index) - distance(index) || best.index - index) > 0
  }
  for (const index of candidates.near(telling)) {
    const other = tellings[index]!
    if (other === telling || !settled(index)) continue
    const pair = pairOf(telling, other)
    if (pair && fits(other, pair) && better(index, pair)) best = { index, pair, here: here(other) }
  }
  return best && { with: best.index, pair: best.pair }
}
