import type { Chart, Edge } from './chart.ts'

/** What a rule's pattern took, by the name that the pattern gives each part (its class, unless `name:class`). */
export interface Match {
  readonly start: number
  readonly end: number
  readonly found: Readonly<Record<string, Edge>>
}

interface Part {
  readonly names: readonly { readonly name: string; readonly class: string }[]
  readonly optional: boolean
  /** Words that may stand between, where the part is a gap. */
  readonly gap: number
  readonly signs: boolean
}

/** A compiled pattern; `first` are the classes that a match can begin with. */
export interface Pattern {
  readonly parts: readonly Part[]
  readonly first: ReadonlySet<string>
}

/**
 * Compiles the notation of rules: `a b` one after the other, `a|b` either, `a?` may be missing, `~3` up to three
 * words between, a day told in several, and an aside between commas, counting as one (`~~3` any signs and barriers too), `name:a` to call a part by a name of its own.
 */
export function compile(reads: string): Pattern {
  const parts = reads
    .trim()
    .split(/\s+/)
    .map((spec): Part => {
      const gap = /^(~~?)(\d+)$/.exec(spec)
      if (gap) return { names: [], optional: false, gap: Number(gap[2]), signs: gap[1] === '~~' }
      const names = spec
        .replace(/\?$/, '')
        .split('|')
        .map((n) => {
          const [name, cls] = n.split(':')
          return { name: name!, class: cls ?? name! }
        })
      return { names, optional: spec.endsWith('?'), gap: 0, signs: false }
    })
  const first = new Set<string>()
  for (const part of parts) {
    for (const n of part.names) first.add(n.class)
    if (!part.optional && part.gap === 0) break
  }
  return { parts, first }
}

/**
 * The longest-first match of a pattern from a token on, inside `[at, limit)`. A gap never steps over a token for
 * which `barrier` holds (a word that opens another statement).
 */
export function matchAt(
  pattern: Pattern,
  chart: Chart,
  at: number,
  limit: number,
  barrier: (token: number) => boolean,
): Match | null {
  const { parts } = pattern
  const names: string[] = []
  const edges: Edge[] = []
  /** Where the parts from `part` on end, or -1; what they took stays on the two lists. */
  const go = (part: number, pos: number): number => {
    const spec = parts[part]
    if (spec === undefined) return pos > at ? pos : -1
    if (spec.gap > 0) {
      let next = pos
      for (let skip = 0; skip <= spec.gap; skip++) {
        const end = go(part + 1, next)
        if (end >= 0) return end
        const over = chart.tokens[next]
        if (next >= limit || !over) return -1
        const past = over.kind === 'sign' ? aside(chart, next, limit, barrier) : next
        if (past > next) {
          next = past
          continue
        }
        if (!spec.signs && ((over.kind === 'sign' && !BRACKETS.has(over.text)) || barrier(next))) return -1
        next = chart.longest(next, 'when')?.end ?? next + 1
      }
      return -1
    }
    if (pos < limit) {
      for (const edge of candidates(chart, pos, spec)) {
        if (edge.end > limit) continue
        names.push(spec.names.find((n) => n.class === edge.class)!.name)
        edges.push(edge)
        const end = go(part + 1, edge.end)
        if (end >= 0) return end
        names.pop()
        edges.pop()
      }
    }
    return spec.optional ? go(part + 1, pos) : -1
  }
  const end = go(0, at)
  if (end < 0) return null
  const found: Record<string, Edge> = {}
  for (let i = 0; i < names.length; i++) found[names[i]!] = edges[i]!
  return { start: at, end, found }
}

/** Past a few words set between commas ("on 25 July,"), which open no other statement; the same place where there are none. */
function aside(chart: Chart, at: number, limit: number, barrier: (token: number) => boolean): number {
  if (!chart.is(at, 'comma')) return at
  for (let past = at + 1; past < limit && past <= at + ASIDE; past++) {
    if (chart.is(past, 'comma')) return past > at + 1 ? past + 1 : at
    if (barrier(past) || chart.tokens[past]!.kind === 'sign') return at
  }
  return at
}

const ASIDE = 8

const BRACKETS = new Set(['(', ')', '[', ']', '-'])

const NONE: readonly Edge[] = []

/** The edges that a part takes at a token, the longest first. Most tokens have none: nothing is made for those. */
function candidates(chart: Chart, pos: number, { names }: Part): readonly Edge[] {
  let fits: Edge[] | null = null
  for (const edge of chart.at(pos)) {
    for (const name of names)
      if (name.class === edge.class) {
        if (fits) fits.push(edge)
        else fits = [edge]
        break
      }
  }
  if (!fits) return NONE
  return fits.length > 1 ? fits.sort((a, b) => b.end - a.end) : fits
}
