import type { Count, People } from '../languages/meanings.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import { coordinated } from './coordinated.ts'
import { type Listed, listed } from './listed.ts'

/** People counted, and where their count ends. */
interface Whole {
  readonly end: number
  readonly count: Count
}

/** "They are a man, his wife and two children": who those just counted are, told one by one. */
export function apposed(chart: Chart, at: number, whole: Whole, limit: number): Edge | null {
  if ((whole.count.low ?? 0) < 2 || at < whole.end || at - whole.end > 2) return null
  const are = chart.longest(at, 'are')
  if (are) {
    const end = chart.is(are.end, 'colon') ? are.end + 1 : are.end
    return chart.is(end, 'people') ? { ...are, end } : null
  }
  // "Five civilians: three children and two women", the same in brackets: no more than they are.
  const opens = chart.is(at, 'colon') || chart.tokens[at]!.text === '('
  const first = opens ? chart.longest<People>(at + 1, 'people') : null
  if (!first || first.value.bare || definite(chart.tokens[first.start]!)) return null
  const all = [first, ...coordinated(chart, first.end, Math.min(limit, first.end + 12), first.value.count)]
  const sum = all.reduce((so, { value }) => so + (value.count.low ?? Infinity), 0)
  return sum <= whole.count.low! ? { ...first, class: 'among', end: at + 1, start: at + 1 } : null
}

/** "Four persons: A B (41), his wife C …", "they are A, B and C": as many names as people. */
export function namesOf(chart: Chart, at: number, whole: Whole, limit: number): Listed[] | null {
  const { low, high } = whole.count
  if (low === null || low < 2 || low !== high || at < whole.end || at - whole.end > 3) return null
  const are = chart.longest(at, 'are')
  const from = are ? (chart.is(are.end, 'colon') ? are.end + 1 : are.end) : chart.is(at, 'colon') ? at + 1 : null
  if (from === null || chart.is(from, 'quantity')) return null
  return listed(chart, from, Math.min(limit, from + 80), low)
}

/** People named one by one under one word of harm, with the tokens that it all takes. */
export interface EachNamed {
  readonly harm: Edge
  readonly names: readonly Listed[]
  readonly start: number
  readonly end: number
}

/** "Each of A, B and C were wounded", "were killed each of A and B": one and one and one. */
export function eachNamed(chart: Chart, start: number, end: number): EachNamed[] {
  const out: EachNamed[] = []
  for (let at = start; at < end; at++) {
    const each = chart.longest(at, 'eachOf')
    const names = each && listed(chart, each.end, Math.min(end, each.end + 80), null)
    if (!each || !names) continue
    const last = names.at(-1)!.end
    const before = [1, 2].map((n) => chart.longest(at - n, 'harmVerb', 'harmNoun')).find((edge) => edge !== null)
    const after = reach(chart, last, end)
    const harm = before ?? (after?.number === 'many' || after?.number === 'two' ? after : null)
    if (harm) out.push({ harm, names, start: Math.min(harm.start, at), end: Math.max(harm.end, last) })
    at = last
  }
  return out
}

/** The verb of harm after a list of names, past the bracket or the comma that ends it. */
function reach(chart: Chart, from: number, limit: number): Edge | null {
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    const verb = chart.longest(at, 'harmVerb')
    if (verb) return verb
  }
  return null
}
