import type { Count, Harm, People } from '../languages/meanings.ts'
import type { Demographic, Outcome, Status } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'
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
  let at = sentence.start
  while (at < sentence.end) {
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

/** "They are a man, his wife and two children": who those just counted are, told one by one. */
function apposed(chart: Chart, at: number, whole: Counted, limit: number): Edge | null {
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
  const listed = [first, ...coordinated(chart, first.end, Math.min(limit, first.end + 12), first.value.count)]
  const sum = listed.reduce((all, { value }) => all + (value.count.low ?? Infinity), 0)
  return sum <= whole.count.low! ? { ...first, class: 'among', end: at + 1, start: at + 1 } : null
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

/**
 * "11 fighters of the group and 10 civilians": people joined to those just counted, under the same word of harm; also
 * "with seven of his men", and, after a comma, one or two more told at the end of the clause. `inside`: before the verb
 * that they share, at `limit`.
 */
function coordinated(chart: Chart, from: number, limit: number, count: Count, inside = false): Edge<People>[] {
  const out: Edge<People>[] = []
  if (count.high === 0) return out
  let at = from
  for (let skipped = 0; at < limit && skipped <= FAR; ) {
    if (chart.is(at, 'harmNoun', 'harmVerb', 'say', 'that', 'leadsTo', 'among', 'are')) break
    if (chart.tokens[at]!.kind === 'sign' && !chart.is(at, 'comma')) break
    const people = joinedPeople(chart, at)
    const far = skipped > NEAR && !(chart.is(at - 1, 'comma') && people && !chart.is(people.start, 'quantity'))
    const told = people && chart.longest(people.start, 'harm')
    if (people && !far && !(told && !(inside && told.end === limit)) && adds(chart, from, people, skipped)) {
      out.push(people.value.bare ? { ...people, value: { ...people.value, others: true } } : people)
      at = people.end
      skipped = 0
    } else {
      at += 1
      skipped++
    }
  }
  return out
}

const NEAR = 5
const FAR = 12

/** The people that an "and" at a token joins, or a "with" whose people are counted. */
function joinedPeople(chart: Chart, at: number): Edge<People> | null {
  const token = chart.tokens[at]!
  const along = chart.longest(at, 'alongWith')
  if (along) {
    const people = chart.longest<People>(along.end, 'people')
    return people && chart.is(people.start, 'quantity') ? people : null
  }
  return joined(token) ? chart.longest<People>(token.forms.length === 1 ? at + 1 : at, 'people') : null
}

const adds = (chart: Chart, from: number, people: Edge<People>, skipped: number): boolean =>
  (!people.value.bare || isElsewhere(chart, from, people, skipped)) &&
  !(skipped === 0 && sharesCount(chart, from, people)) &&
  !(skipped > 0 && definite(chart.tokens[people.start]!) && !chart.is(people.start, 'quantity')) &&
  (skipped === 0 || people.value.count.low !== null)

/** "Ten were killed in the town and five in the village": the second number counts such as the first, told with a place too. */
const isElsewhere = (chart: Chart, from: number, { value, end }: Edge<People>, skipped: number): boolean =>
  (value.count.low ?? 0) > 1 && skipped > 1 && chart.is(from, 'locative') && chart.is(end, 'locative')

/** "Hundreds of the policemen and the soldiers", "25 journalists and writers" (one in form): one count of both. */
function sharesCount(chart: Chart, from: number, next: Edge<People>): boolean {
  if (chart.is(next.start, 'quantity')) return false
  const first = [1, 2, 3, 4, 5]
    .flatMap((n) => chart.at(from - n))
    .find((e) => e.class === 'people' && e.end === from && chart.is(e.start, 'quantity')) as Edge<People> | undefined
  if (!first) return false
  const formOfCounted = chart.longest(next.start, 'person')?.number === 'construct'
  const noun = chart.tokens[next.start]!
  if (next.value.count.low === 2 && first.value.count.low === null && definite(noun)) return true
  if (next.value.count.low !== null) return formOfCounted && (first.value.count.low ?? 0) > 10
  return noun.forms.some((f) => f.the && f.lead !== '') || chart.is(next.end, 'force', 'actor', 'actorShort')
}

/** "among them 5 children": the people said right after. */
function peopleAfter(chart: Chart, at: number): Edge<People> | null {
  return chart.longest<People>(at, 'people')
}
