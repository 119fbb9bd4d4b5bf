import type { Count } from './counts.ts'

/** A count with the origin that stands by it. */
export interface Stand {
  readonly origin: string
  readonly weak: boolean
  readonly count: Count
}

export interface Ends {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly open: boolean
}

const numbersOf = ({ count }: Stand): number[] => [count.low, count.high].filter((n) => n !== null)

/** The number that most origins give: those that can be named first, broken chains only where they tie; then the lower. */
function bestOf(stands: readonly Stand[]): number | null {
  const votes = new Map<number, { named: Set<string>; weak: Set<string> }>()
  for (const stand of stands)
    for (const n of numbersOf(stand)) {
      const vote = votes.get(n) ?? { named: new Set(), weak: new Set() }
      ;(stand.weak ? vote.weak : vote.named).add(stand.origin)
      votes.set(n, vote)
    }
  const ranked = [...votes].sort(([m, a], [n, b]) => b.named.size - a.named.size || b.weak.size - a.weak.size || m - n)
  return ranked[0]?.[0] ?? null
}

/**
 * The ends of a range: the smallest and the largest number that an origin stands by. "At least 15" leaves the high end
 * open unless somebody gives a closed number above it. All null where no origin gives a number.
 */
export function endsOf(stands: readonly Stand[]): Ends {
  const lows = stands.map(({ count }) => count.low).filter((n) => n !== null)
  const closed = stands.map(({ count }) => count.high).filter((n) => n !== null)
  const unclosed = stands
    .filter(({ count }) => count.high === null && count.low !== null)
    .map(({ count }) => count.low!)
  const numbers = stands.flatMap(numbersOf)
  return {
    low: lows.length > 0 ? Math.min(...lows) : null,
    best: bestOf(stands),
    high: numbers.length > 0 ? Math.max(...numbers) : null,
    open: unclosed.length > 0 && Math.max(...unclosed) >= Math.max(...closed, Number.NEGATIVE_INFINITY),
  }
}
