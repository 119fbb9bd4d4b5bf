import type { Candidates } from './candidates.ts'
import { ENOUGH, type Pair, pairOf } from './pair.ts'
import type { Telling } from './telling.ts'

/** All pairs between two groups must weigh this much on average: no chain from town to town or from day to day. */
const ENOUGH_ON_AVERAGE = 4

interface Edge {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Which claims tell of one event, and the pair that each joined by. Indexes into the tellings. */
export interface Clusters {
  readonly groups: readonly (readonly number[])[]
  /** The best pair inside its group, for each telling that has company. */
  readonly joined: ReadonlyMap<number, { readonly with: number; readonly pair: Pair }>
}

function edgesOf(tellings: readonly Telling[], candidates: Candidates): Edge[] {
  const edges: Edge[] = []
  for (const [b, telling] of tellings.entries())
    for (const a of candidates.near(telling)) {
      if (a >= b) continue
      const score = pairOf(tellings[a]!, telling)?.score ?? Number.NEGATIVE_INFINITY
      if (score >= ENOUGH) edges.push({ a, b, score })
    }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
}

/**
 * Joins from the strongest pair down. Two groups become one when their claims agree on average over all pairs and
 * nothing forbids any pair. Tellings come sorted by what they say, so the outcome does not depend on arrival.
 */
export function clustersOf(tellings: readonly Telling[], candidates: Candidates): Clusters {
  const groupOf = tellings.map((_, i) => i)
  const members = new Map(tellings.map((_, i) => [i, [i]]))
  // What was summed between two groups, until one of them grows without it.
  const sums = tellings.map(() => new Map<number, number>())
  const sumBetween = (p: number, q: number): number => {
    const known = sums[p]!.get(q)
    if (known !== undefined) return known
    let sum = 0
    for (const i of members.get(p)!)
      for (const j of members.get(q)!) {
        if (sum === Number.NEGATIVE_INFINITY) break
        sum += pairOf(tellings[i]!, tellings[j]!)?.score ?? Number.NEGATIVE_INFINITY
      }
    sums[p]!.set(q, sum)
    sums[q]!.set(p, sum)
    return sum
  }
  const unite = (p: number, q: number): void => {
    for (const r of new Set([...sums[p]!.keys(), ...sums[q]!.keys()])) {
      const [fromP, fromQ] = [sums[p]!.get(r), sums[q]!.get(r)]
      sums[r]!.delete(p)
      sums[r]!.delete(q)
      sums[p]!.delete(r)
      const sum = fromP === Number.NEGATIVE_INFINITY ? fromP : (fromP ?? Number.NaN) + (fromQ ?? Number.NaN)
      const settled = fromQ === Number.NEGATIVE_INFINITY ? fromQ : sum
      if (r === p || r === q || Number.isNaN(settled)) continue
      sums[p]!.set(r, settled)
      sums[r]!.set(p, settled)
    }
    sums[q]!.clear()
    for (const i of members.get(q)!) groupOf[i] = p
    members.set(
      p,
      [...members.get(p)!, ...members.get(q)!].sort((x, y) => x - y),
    )
    members.delete(q)
  }
  const edges = edgesOf(tellings, candidates)
  for (const { a, b } of edges) {
    const [p, q] = [groupOf[a]!, groupOf[b]!]
    if (p === q) continue
    const pairs = members.get(p)!.length * members.get(q)!.length
    if (sumBetween(p, q) / pairs >= ENOUGH_ON_AVERAGE) unite(Math.min(p, q), Math.max(p, q))
  }
  const joined = new Map<number, { with: number; pair: Pair }>()
  for (const { a, b } of edges) {
    if (groupOf[a] !== groupOf[b]) continue
    const pair = joined.has(a) && joined.has(b) ? null : pairOf(tellings[a]!, tellings[b]!)
    if (pair && !joined.has(a)) joined.set(a, { with: b, pair })
    if (pair && !joined.has(b)) joined.set(b, { with: a, pair })
  }
  return { groups: [...members.values()], joined }
}
