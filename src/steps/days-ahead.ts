import type { Event, Scope } from '../model/claim.ts'
import type { Frame } from './attribution.ts'
import { isDay, restated, type Within } from './discourse.ts'
import type { Counted } from './figures.ts'
import type { DayPhrase } from './parts.ts'
import type { Phrase } from './phrases.ts'
import type { PlacePhrase } from './place-phrases.ts'

interface Told extends Phrase {
  readonly sentence: number
  readonly figures: readonly Counted[]
  readonly event: Event
  readonly scope: Scope
  readonly frame: Frame | null
  readonly where: readonly PlacePhrase[]
  readonly when: DayPhrase | null
}

/** How many of the claims that come after a headline are asked for its day. */
const NEXT = 4

/**
 * The day that a claim takes from claims after it. A count takes the day with which it is told again. A headline or a first
 * sentence tells in short what the next tell with its day, of the same place; where nobody speaks, or no place is named, of the same event.
 */
export function daysAhead(told: readonly Told[], within: Within): (claim: Told, at: number) => DayPhrase | null {
  const tolls = dayedTolls(told)
  return (claim, at) => {
    if (claim.scope === 'cumulative') return null
    const same = sameAs(claim, within)
    const again = claim.figures.flatMap((f) => tolls.get(restated(f)) ?? []).find((n) => n.start > claim.end && same(n))
    if (again || claim.sentence > 2) return again?.when ?? null
    return told.slice(at + 1, at + 1 + NEXT).find((n) => hasOwnDay(n) && same(n))?.when ?? null
  }
}

const hasOwnDay = ({ when, start, end }: Told): boolean =>
  when !== null && isDay(when) && start <= when.start && when.start < end

function sameAs(claim: Told, within: Within): (next: Told) => boolean {
  const known = namedPlaces(claim)
  const near = (p: string) => known.some((q) => p === q || within(p, q) || within(q, p))
  return (next) => {
    const there = namedPlaces(next)
    const apart = claim.frame !== null && known.length > 0 && there.length > 0
    return there.some((p) => known.includes(p)) || (next.event === claim.event && (!apart || there.some(near)))
  }
}

const namedPlaces = ({ where }: Told): readonly string[] =>
  where.flatMap((p) => (p.reference || p.known === null ? [] : p.known))

/** Counts of three and more, by how they are told again, with the claims that give them a day. */
function dayedTolls(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const tolls = new Map<string, Told[]>()
  for (const claim of told) {
    if (!claim.when || !isDay(claim.when)) continue
    for (const f of claim.figures) {
      const same = tolls.get(restated(f))
      if (same) same.push(claim)
      else if ((f.count.low ?? 0) > 2) tolls.set(restated(f), [claim])
    }
  }
  return tolls
}
