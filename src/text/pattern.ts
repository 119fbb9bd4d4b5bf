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

/** A compiled pattern; `first` are the classes that a match can begin with, `needs` those of each part that must be there. */
export interface Pattern {
  readonly parts: readonly Part[]
  readonly first: ReadonlySet<string>
  readonly needs: readonly (readonly string[])[]
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
  const needed = parts.filter((part) => !part.optional && part.gap === 0)
  return { parts, first, needs: needed.map((part) => part.names.map((name) => name.class)) }
}

/** Reads patterns off a chart. A gap never steps over a token for which `barrier` holds (a word that opens another statement). */
export class Matcher {
  readonly #chart: Chart
  readonly #barrier: (token: number) => boolean
  #parts: readonly Part[] = []
  #at = 0
  #limit = 0
  /** What the parts so far took, and under which names. */
  readonly #edges: Edge[] = []
  readonly #names: string[] = []

  constructor(chart: Chart, barrier: (token: number) => boolean) {
    this.#chart = chart
    this.#barrier = barrier
  }

  /** The longest-first match of a pattern from a token on, inside `[at, limit)`. */
  match({ parts }: Pattern, at: number, limit: number): Match | null {
    this.#parts = parts
    this.#at = at
    this.#limit = limit
    this.#edges.length = 0
    this.#names.length = 0
    const end = this.#from(0, at)
    if (end < 0) return null
    const found: Record<string, Edge> = {}
    for (let i = 0; i < this.#names.length; i++) found[this.#names[i]!] = this.#edges[i]!
    return { start: at, end, found }
  }

  /** Where the parts from `part` on end, or -1. */
  #from(part: number, pos: number): number {
    const spec = this.#parts[part]
    if (spec === undefined) return pos > this.#at ? pos : -1
    if (spec.gap > 0) return this.#over(part, pos)
    if (pos < this.#limit && this.#mayTake(spec, pos)) {
      let only: Edge | null = null
      let several: Edge[] | null = null
      for (const edge of this.#chart.at(pos)) {
        if (edge.end > this.#limit || !takes(spec, edge)) continue
        if (only === null) only = edge
        else if (several === null) several = [only, edge]
        else several.push(edge)
      }
      if (several !== null) {
        for (const edge of several.sort(longestFirst)) {
          const end = this.#take(part, edge)
          if (end >= 0) return end
        }
      } else if (only !== null) {
        const end = this.#take(part, only)
        if (end >= 0) return end
      }
    }
    return spec.optional ? this.#from(part + 1, pos) : -1
  }

  #mayTake(spec: Part, pos: number): boolean {
    for (const one of this.#chart.at(pos)) if (takes(spec, one)) return true
    return false
  }

  #take(part: number, edge: Edge): number {
    for (const name of this.#parts[part]!.names)
      if (name.class === edge.class) {
        this.#names.push(name.name)
        break
      }
    this.#edges.push(edge)
    const end = this.#from(part + 1, edge.end)
    if (end >= 0) return end
    this.#names.pop()
    this.#edges.pop()
    return -1
  }

  /** Over a gap, as few words as may be. */
  #over(part: number, pos: number): number {
    const { gap, signs } = this.#parts[part]!
    const chart = this.#chart
    let next = pos
    for (let skip = 0; skip <= gap; skip++) {
      const end = this.#from(part + 1, next)
      if (end >= 0) return end
      const over = chart.tokens[next]
      if (next >= this.#limit || !over) return -1
      const past = over.kind === 'sign' ? aside(chart, next, this.#limit, this.#barrier) : next
      if (past > next) {
        next = past
        continue
      }
      if (!signs && ((over.kind === 'sign' && !BRACKETS.has(over.text)) || this.#barrier(next))) return -1
      next = chart.longest(next, 'when')?.end ?? next + 1
    }
    return -1
  }
}

function takes({ names }: Part, { class: own }: { readonly class: string }): boolean {
  for (const name of names) if (name.class === own) return true
  return false
}

const longestFirst = (a: Edge, b: Edge): number => b.end - a.end

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
