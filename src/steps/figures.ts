import { type Count, type Harm, one, type People } from '../languages/meanings.ts'
import type { Demographic, Outcome, Status } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { joined } from '../text/tokens.ts'
import { coordinated } from './coordinated.ts'
import type { Listed } from './listed.ts'
import type { Mentions } from './mentions.ts'
import { apposed, eachNamed, namesOf } from './one-by-one.ts'
import type { Sentence } from './sentences.ts'

/** A figure as tokens `[start, end)`, before it belongs to a claim. */
export interface Counted {
  readonly start: number
  readonly end: number
  readonly outcome: Outcome
  readonly count: Count
  status: Status
  readonly demographic: Demographic | null
  /** Said of others than those counted before. */
  readonly others: boolean
  /** Counted by a noun that tells only what befell them. */
  readonly unnamed: boolean
  /** Counted without a noun. */
  readonly bare: boolean
  /** The whole that it is a part of. */
  readonly whole: Counted | null
  readonly rule: string
  /** What counts it. */
  readonly edge: Edge
  /** What tells the harm, where that is not the same. */
  readonly under: Edge | null
}

/** The figures of a sentence, in the order of its words; none overlaps another but a part its whole. */
export function figures({ chart }: Mentions, sentence: Sentence, before: Counted | null): Counted[] {
  const out: Counted[] = []
  let last: Counted | null = null
  const keep = (
    edge: Edge,
    harm: Harm,
    whole: Counted | null,
    under: Edge | null,
    start = edge.start,
    end = edge.end,
  ): Counted => {
    const { people } = harm
    const figure: Counted = {
      start,
      end: Math.max(end, edge.end),
      outcome: harm.outcome,
      count: people.count,
      status: inherited(people, last ?? (people.others ? before : null)),
      demographic: people.demographic,
      others: people.others,
      unnamed: people.unnamed === true,
      bare: people.bare,
      whole,
      rule: edge.rule!,
      edge,
      under,
    }
    out.push(figure)
    if (!whole) last = figure
    return figure
  }
  const name = (one: Listed, outcome: Outcome, status: Status, whole: Counted | null, under: Edge) =>
    keep({ ...under, ...one, class: 'name' }, { outcome, people: named(one, status) }, whole, under, one.start)
  const each = eachNamed(chart, sentence.start, sentence.end)
  let at = sentence.start
  while (at < sentence.end) {
    if (each[0]?.start === at) {
      const { harm, names, end } = each.shift()!
      for (const one of names) name(one, harm.value as Outcome, 'unknown', null, { ...harm, rule: ONE_BY_ONE })
      at = end
      continue
    }
    const edge = best(chart, at)
    if (!edge) {
      at++
      continue
    }
    const whole = wholeOf(chart, edge, out)
    keep(edge, edge.value, whole, null)
    for (const more of edge.value.also ?? [])
      keep({ ...more, rule: edge.rule }, { outcome: edge.value.outcome, people: more.value }, null, edge)
    let end = edge.end
    const parted = chart.is(edge.start, 'meets') && !chart.is(edge.start, 'people') ? edge.start + 1 : edge.start
    const first = chart.longest<People>(parted, 'people')
    const apart = first && first.end < edge.end && !edge.value.also
    const inside = apart ? coordinated(chart, first.end, edge.end, first.value.count, true) : []
    const after = coordinated(chart, edge.end, sentence.end, edge.value.people.count)
    for (const more of [...inside, ...after]) {
      keep(more, { outcome: edge.value.outcome, people: more.value }, null, edge, edge.start, end)
      end = Math.max(end, more.end)
    }
    at = end
  }
  const wholes = out.filter((f) => !f.whole)
  let begun = 0
  for (let i = sentence.start; i < sentence.end; i++) {
    while (begun < wholes.length && wholes[begun]!.start < i) begun++
    const part = chart.longest<People>(i, 'someOfThem')
    // "He killed four of them": told by that figure itself.
    const told =
      part !== null &&
      wholes.slice(Math.max(0, begun - 4), begun + 1).some((f) => f.start === i || (f.start < i && f.end === part.end))
    const said = told ? null : part
    const whole = wholes[begun - 1]
    const names = whole && namesOf(chart, i, whole, sentence.end)
    if (names) {
      for (const one of names) name(one, whole.outcome, whole.status, whole, whole.edge)
      i = names.at(-1)!.end - 1
      continue
    }
    const among = said ?? chart.longest(i, 'among') ?? (whole ? apposed(chart, i, whole, sentence.end) : null)
    if (!among) continue
    i = among.end - 1
    const first = said ?? peopleAfter(chart, among.end)
    if (!whole || !first || whole.count.high === 0) continue
    if (first.value.others && first.value.count.low === 1) continue
    const within = whole.end > first.end
    const limit = within ? whole.end : sentence.end
    for (const people of [first, ...coordinated(chart, first.end, limit, first.value.count, within)])
      keep(people, { outcome: whole.outcome, people: ofWhole(people.value, whole) }, whole, whole.edge, among.start)
  }
  shareStatus(chart, out)
  for (const { whole, demographic } of out) if (whole && demographic) whole.status = withFamilies(whole)
  return out.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** "12 dead and 35 wounded of the special forces": of counts joined side by side without a noun, what one tells all tell. */
function shareStatus(chart: Chart, figures: readonly Counted[]): void {
  const wholes = figures.filter((f) => !f.whole)
  for (let i = 1; i < wholes.length; i++) {
    const [a, b] = [wholes[i - 1]!, wholes[i]!]
    const { tokens } = chart
    const gap = chart.is(a.end, 'of') ? 3 : 1
    const beside = b.start >= a.end && b.start - a.end <= gap && (joined(tokens[a.end]!) || joined(tokens[b.start]!))
    if (!beside || b.others) continue
    if (b.unnamed && b.status === 'unknown') b.status = a.status
    else if (a.unnamed && a.status === 'unknown') a.status = b.status
  }
}

const ONE_BY_ONE = 'people told by name, one by one'

/** Somebody told by name: who they are, the word beside the name tells. */
function named({ person, age }: Listed, status: Status): People {
  if (age !== null && age < 18)
    return { count: one, status: 'civilian', demographic: 'children', others: false, bare: false }
  const [own, demographic] = ((person?.value as string | undefined) ?? 'unknown').split('-')
  const known = status === 'unknown' ? (own as Status) : status
  return { count: one, status: known, demographic: (demographic as Demographic) ?? null, others: false, bare: false }
}

/** "15 dead, among them women and children": where no noun says who they are, no fighters. */
function withFamilies({ status, unnamed, others, bare }: Counted): Status {
  return status === 'unknown' && (unnamed || others || bare) ? 'civilian' : status
}

/** Others share the status of those before them; so does a bare number after combatants. */
function inherited(people: People, last: Counted | null): Status {
  if (people.status !== 'unknown' || !last) return people.status
  // A child is a civilian by itself, and says nothing of the others.
  if (people.others) return last.demographic === null ? last.status : 'unknown'
  return people.bare && last.status === 'combatant' ? 'combatant' : 'unknown'
}

/** "Four of them": who they are, the whole tells. */
const ofWhole = (part: People, whole: Counted): People =>
  part.status === 'unknown' && part.demographic === null && part.bare ? { ...part, status: whole.status } : part

/** What a count is a part of: "among them 70 prisoners", "32 of the wounded". */
function wholeOf(chart: Chart, edge: Edge<Harm>, before: readonly Counted[]): Counted | null {
  const among = chart.is(edge.start - 1, 'among') && chart.is(edge.start, 'quantity')
  if (among) return before.findLast((f) => !f.whole) ?? null
  return edge.value.part ? (before.findLast((f) => !f.whole && f.outcome === edge.value.outcome) ?? null) : null
}

function best(chart: Chart, at: number): Edge<Harm> | null {
  return chart.longest<Harm>(at, 'harm')
}

/** "among them 5 children": the people said right after. */
function peopleAfter(chart: Chart, at: number): Edge<People> | null {
  return chart.longest<People>(at, 'people')
}
