import type { Report } from '../model/report.ts'
import { BANDS, likeness, ROWS, shinglesOf, signatureOf } from './shingles.ts'

/** Two texts that share this part of their shingles are one text: a wire copy, a repost, an updated version. */
const SAME = 0.6

const earlier = (a: Report, b: Report): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * For each report's id, the id of the report whose text it repeats: the earliest published of those that are nearly
 * the same (the smallest id where days tie); its own id where it repeats nobody. Candidates are found by MinHash
 * bands and each is then verified on all its shingles, so that no two texts are tied by a hash alone.
 */
export function rootsOf(reports: Iterable<Report>): Map<string, string> {
  const all = [...new Map([...reports].map((report) => [report.id, report])).values()].sort(earlier)
  const shingles = all.map((report) => shinglesOf(report.text))
  const above = all.map((_, i) => i)
  const top = (i: number): number => {
    let at = i
    while (above[at] !== at) at = above[at] = above[above[at]!]!
    return at
  }
  const buckets = new Map<string, number[]>()
  for (let i = 0; i < all.length; i++) {
    const signature = signatureOf(shingles[i]!)
    const seen = new Set<number>()
    for (let band = 0; band < BANDS; band++) {
      const key = `${band}:${signature.subarray(band * ROWS, band * ROWS + ROWS).join(',')}`
      const bucket = buckets.get(key)
      if (!bucket) {
        buckets.set(key, [i])
        continue
      }
      for (const j of bucket) {
        if (seen.has(j) || top(i) === top(j)) continue
        seen.add(j)
        if (likeness(shingles[i]!, shingles[j]!) < SAME) continue
        // The list is in order of publication: the smaller index is the earlier.
        const [first, later] = [top(i), top(j)].sort((a, b) => a - b) as [number, number]
        above[later] = first
      }
      bucket.push(i)
    }
  }
  return new Map(all.map((report, i) => [report.id, all[top(i)]!.id]))
}
