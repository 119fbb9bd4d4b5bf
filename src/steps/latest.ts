import type { Told } from '../model/claim.ts'
import type { Count } from './counts.ts'
import { dayNumber } from './joining/days.ts'

/** One number that one origin gave for one outcome and group, and the claim that gives it. */
export interface Word {
  readonly told: Told
  readonly count: Count
}

/** A number by which an origin stands, under the first claim that gave it. */
export type Standing = Word

export interface Latest {
  readonly standing: readonly Standing[]
  readonly repeats: readonly Told[]
  readonly replaced: readonly Told[]
}

/** All claims in which an origin gives one number. */
interface Said {
  readonly count: Count
  readonly words: readonly Word[]
  /** Day number of the first report that has it; unknown comes first, so that a dated word may replace it. */
  readonly first: number
}

const least = (count: Count): number => count.low ?? 0
const most = (count: Count): number => count.high ?? Number.POSITIVE_INFINITY
const size = (count: Count): number => count.low ?? count.high ?? 0

const holds = (outer: Count, inner: Count): boolean => least(outer) <= least(inner) && most(inner) <= most(outer)

const firstOf = (words: readonly Word[]): number =>
  Math.min(...words.map(({ told }) => dayNumber(told.report.published) ?? Number.NEGATIVE_INFINITY))

const inOrder = (a: Word, b: Word): number =>
  (a.told.report.published ?? '').localeCompare(b.told.report.published ?? '') ||
  (a.told.report.id < b.told.report.id ? -1 : a.told.report.id > b.told.report.id ? 1 : 0) ||
  a.told.claim.start - b.told.claim.start ||
  (a.told.claim.id < b.told.claim.id ? -1 : 1)

function said(words: readonly Word[]): Said[] {
  const byNumber = new Map<string, Word[]>()
  for (const word of words) {
    const key = `${word.count.low}/${word.count.high}`
    byNumber.set(key, [...(byNumber.get(key) ?? []), word])
  }
  return [...byNumber.values()]
    .map((same) => ({ count: same[0]!.count, words: same.sort(inOrder), first: firstOf(same) }))
    .sort((a, b) => a.first - b.first || size(a.count) - size(b.count) || most(a.count) - most(b.count))
}

/** The later of one report's two words is the larger: the toll rose as it was written. */
const risesInAReport = (earlier: Said, later: Said): boolean =>
  size(later.count) > size(earlier.count) &&
  earlier.words.some((a) =>
    later.words.some((b) => a.told.report.id === b.told.report.id && a.told.claim.start < b.told.claim.start),
  )

/**
 * Whether a word takes the place of an earlier one. A later day's does where it is larger, or a correction downward;
 * less than half, or one person, is more likely a part than a correction, and then both stand.
 */
function replaces(later: Said, earlier: Said): boolean {
  if (risesInAReport(earlier, later)) return true
  if (later.first <= earlier.first) return false
  const [now, then] = [size(later.count), size(earlier.count)]
  return now > then || (now >= 2 && now >= then / 2)
}

/**
 * What one origin stands by, of all that it said: numbers repeated count once; of a loose number and one inside it the
 * closer stands ("at least 12", then 12); a number that it later replaced no longer counts. `words` hold numbers only,
 * no vague words. Two numbers of one day in two reports both stand, since nobody knows which came first.
 */
export function latestOf(words: readonly Word[]): Latest {
  let standing: Said[] = []
  const repeats: Told[] = []
  const replaced: Told[] = []
  const setAside = (gone: Said, by: Said) =>
    (gone.count.low === by.count.low ? repeats : replaced).push(...gone.words.map(({ told }) => told))
  for (const next of said(words)) {
    const closer = standing.find((old) => holds(next.count, old.count))
    if (closer) {
      setAside(next, closer)
      continue
    }
    standing = standing.filter((old) => {
      const goes = holds(old.count, next.count) || replaces(next, old)
      if (goes) setAside(old, next)
      return !goes
    })
    standing.push(next)
  }
  for (const { words: same } of standing) repeats.push(...same.slice(1).map(({ told }) => told))
  return { standing: standing.map(({ words: same }) => same[0]!), repeats, replaced }
}
