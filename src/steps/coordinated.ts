import { opensWithAnd } from '../languages/harms.ts'
import type { Count, People } from '../languages/meanings.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'

/**
 * "11 fighters of the group and 10 civilians": people joined to those just counted, under the same word of harm; also
 * "with seven of his men", and, after a comma, one or two more told at the end of the clause. `inside`: before the verb
 * that they share, at `limit`.
 */
export function coordinated(chart: Chart, from: number, limit: number, count: Count, inside = false): Edge<People>[] {
  const out: Edge<People>[] = []
  if (count.high === 0) return out
  let at = from
  for (let skipped = 0; at < limit && skipped <= FAR; ) {
    if (chart.is(at, 'harmNoun', 'harmVerb', 'say', 'that', 'leadsTo', 'among', 'are')) break
    const aside = chart.tokens[at]!.text === '(' ? closing(chart, at, limit) : null
    if (aside !== null) {
      at = aside
      continue
    }
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

/** Past what stands in brackets. */
function closing(chart: Chart, at: number, limit: number): number | null {
  for (let end = at + 1; end < limit && end < at + 10; end++) if (chart.tokens[end]!.text === ')') return end + 1
  return null
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
  if (!joined(token)) return null
  if (token.forms.length === 1) return chart.longest<People>(at + 1, 'people')
  return opensWithAnd(chart, at) ? chart.longest<People>(at, 'people') : null // "father" opens with the letter of "and"
}

const adds = (chart: Chart, from: number, people: Edge<People>, skipped: number): boolean =>
  (!people.value.bare || isElsewhere(chart, from, people, skipped)) &&
  !(skipped === 0 && sharesCount(chart, from, people)) &&
  !(
    skipped > 0 &&
    definite(chart.tokens[people.start]!) &&
    !chart.is(people.start, 'quantity') &&
    !isNamed(chart, people)
  ) &&
  (skipped === 0 || people.value.count.low !== null)

/** "The photographer A B": one by name is somebody else than those before. */
const isNamed = (chart: Chart, { end, value }: Edge<People>): boolean =>
  value.count.low === 1 && chart.is(end, 'givenName', 'givenNameToo')

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
