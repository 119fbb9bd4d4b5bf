import type { Stretch } from './annotation.ts'

export const overlap = (a: Stretch | undefined, b: Stretch | undefined): boolean =>
  Boolean(a && b && a[0] < b[1] && b[0] < a[1])

const shared = (a: Stretch, b: Stretch): number => (a && b ? Math.min(a[1], b[1]) - Math.max(a[0], b[0]) : 0)

/**
 * Pairs each item of `gold` with at most one of `predicted`: longest overlaps first, then in order of the lists.
 * Only items that overlap and that `same` accepts. Returns pairs of indexes.
 */
export function pair<T extends { readonly span: Stretch }>(
  gold: readonly T[],
  predicted: readonly T[],
  same: (gold: T, predicted: T) => boolean,
): [number, number][] {
  const candidates: { length: number; i: number; j: number }[] = []
  for (const [i, g] of gold.entries())
    for (const [j, p] of predicted.entries())
      if (overlap(g.span, p.span) && same(g, p)) candidates.push({ length: shared(g.span, p.span), i, j })
  candidates.sort((a, b) => b.length - a.length || a.i - b.i || a.j - b.j)
  const takenGold = new Set<number>()
  const takenPredicted = new Set<number>()
  const pairs: [number, number][] = []
  for (const { i, j } of candidates) {
    if (takenGold.has(i) || takenPredicted.has(j)) continue
    takenGold.add(i)
    takenPredicted.add(j)
    pairs.push([i, j])
  }
  return pairs
}

/** Precision, recall and their harmonic mean, 0 to 1, rounded to four digits. */
export interface Prf {
  readonly p: number
  readonly r: number
  readonly f: number
}

export function prf(hits: number, predicted: number, gold: number): Prf {
  const p = predicted ? hits / predicted : 0
  const r = gold ? hits / gold : 0
  return { p: round4(p), r: round4(r), f: round4(p + r ? (2 * p * r) / (p + r) : 0) }
}

/** Four digits, halves to even. At four digits the only exact halves among doubles are odd multiples of 1/32. */
export function round4(x: number): number {
  const half = (x * 32) % 2
  if (Math.abs(half) !== 1) return Number(x.toFixed(4))
  const below = Math.floor(x * 10000)
  return (below % 2 ? below + 1 : below) / 10000
}
