import type { Outcome } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import { type Count, type Harm, type Meaning, none, one, type People, some, two } from './meanings.ts'
import { belonging, least } from './persons.ts'

/** Meanings of the words that say that people were harmed, and how many. */

const unnamed = (count: Count, chart: Chart, end: number): People => ({
  count,
  status: belonging(chart, end),
  demographic: null,
  others: false,
  bare: false,
})

/** Harm first, then whom: "the killing of 12 civilians", "were wounded 5". */
export const harmOf: Meaning<Harm> = ({ found }, chart) => {
  const harm = found.harmNoun ?? found.harmVerb ?? found.harmBoth ?? found.takesLives
  if (!harm || !found.people || hypothetical(chart, harm)) return undefined
  const whom = found.people.value as People
  const far = found.people.start - harm.end
  const counted = chart.is(found.people.start, 'quantity', 'oneOf')
  if (whom.bare && far > 1) return undefined
  if (far > 0 && !counted && (harm.class === 'harmNoun' || definite(chart.tokens[found.people.start]!)))
    return undefined
  const victims =
    harm.class === 'harmVerb' && !counted && whom.status === 'combatant' ? victimsAfter(chart, found.people.end) : null
  return { outcome: harm.value as Outcome, people: victims ?? whom }
}

/** "To kill", "to avoid the death of": nobody has been harmed. */
const hypothetical = (chart: Chart, harm: Edge): boolean =>
  (harm.class === 'harmNoun' && harm.form?.to === true) || [1, 2].some((n) => chart.is(harm.start - n, 'averted'))

/** "Gunmen of a group killed three soldiers": those counted after the subject of the verb. */
function victimsAfter(chart: Chart, from: number): People | null {
  for (let at = from; at < from + 6 && at < chart.tokens.length; at++) {
    if (
      chart.tokens[at]!.kind === 'sign' ||
      joined(chart.tokens[at]!) ||
      chart.is(at, 'function', 'harmVerb', 'harmNoun')
    ) {
      if (!chart.is(at, 'of')) return null
      continue
    }
    const people = chart.longest<People>(at, 'people')
    if (people && chart.is(at, 'quantity') && !people.value.bare) return people.value
  }
  return null
}

/** Leaving is displacement where civilians are counted, not where one man goes out of a hall. */
export const left: Meaning<Harm> = ({ found }) => {
  const whom = found.people?.value as People | undefined
  if (
    !whom ||
    whom.bare ||
    whom.others ||
    whom.status === 'combatant' ||
    (whom.count.low === 1 && whom.count.high === 1)
  )
    return undefined
  if (whom.count.vague === 'some' || whom.status === 'unknown') return undefined
  return { outcome: 'displaced', people: whom }
}

/** Whom first, then the verb: "12 civilians were killed". Not where the verb has victims of its own: "gunmen killed 3". */
export const harmAfter: Meaning<Harm> = ({ found, end }, chart) => {
  const { people, harmVerb } = found
  if (!people || !harmVerb || ownVictims(chart, end) || harmVerb.form?.and) return undefined
  const whom = people.value as People
  if (whom.bare && whom.count.vague === null) return undefined
  return { outcome: harmVerb.value as Outcome, people: whom }
}

function ownVictims(chart: Chart, at: number): boolean {
  const next = chart.longest<People>(at, 'people')
  return next !== null && !next.value.others && !next.value.bare
}

/** A noun that is itself the harmed: "12 dead", "two dead", "dead and wounded". */
export const harmedCounted: Meaning<Harm> = ({ found, end }, chart) => {
  const { quantity, harmed } = found
  return (
    quantity &&
    harmed && { outcome: outcomeOf(harmed.value, true), people: unnamed(quantity.value as Count, chart, end) }
  )
}

export const harmedAtLeast: Meaning<Harm> = (match, chart) => {
  const harm = harmedCounted(match, chart)
  return harm && { ...harm, people: { ...harm.people, count: least(harm.people.count) } }
}

/** "The body of a civilian": the harmed, and who they are. */
export const harmedPerson: Meaning<Harm> = ({ found }) => {
  const { harmed, people } = found
  if (!harmed?.form || !people || harmed.form.by || harmed.form.the || harmed.form.tail) return undefined
  const whom = people.value as People
  if (whom.bare || whom.others || (whom.count.low ?? 0) > 2) return undefined
  const count = harmed.number === 'many' ? whom.count : harmed.number === 'two' ? two : one
  return { outcome: outcomeOf(harmed.value, true), people: { ...whom, count } }
}

export const harmedTogether: Meaning<Harm> = ({ found, end }, chart) =>
  found.quantity && { outcome: 'casualties', people: unnamed(found.quantity.value as Count, chart, end) }

export const harmedAlone: Meaning<Harm> = ({ found, end }, chart) => {
  const { harmed } = found
  if (!harmed?.form || hypothetical(chart, found.fell ?? harmed)) return undefined
  if (harmed.form.by || harmed.form.tail || (harmed.form.the && !found.fell)) return undefined
  const count = harmed.number === 'two' ? two : harmed.number === 'one' ? one : some
  if (harmed.number === 'one' && !found.fell) return undefined
  return { outcome: outcomeOf(harmed.value, false), people: unnamed(count, chart, end) }
}

/** "Victims" with a number are the dead; without one the word tells less. */
const outcomeOf = (value: unknown, numbered: boolean): Outcome =>
  value === 'casualties' && numbered ? 'killed' : (value as Outcome)

/** A toll: "the number of dead rose to 12". */
export const tolled: Meaning<Harm> = ({ found, end }, chart) => {
  const { harmed, quantity, toll } = found
  if (!harmed || !quantity || (toll && between(chart, harmed.end, toll.start))) return undefined
  let count = quantity.value as Count
  if (toll?.value === 'more' && count.low !== null) count = { ...count, low: count.low + 1, high: null }
  return { outcome: outcomeOf(harmed.value, true), people: unnamed(count, chart, end) }
}

/** Whether other people harmed are told of between: a toll is then not of these. */
function between(chart: Chart, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (chart.is(at, 'harmed', 'quantity', 'say')) return true
  return false
}

export const nobody: Meaning<Harm> = ({ found, end }, chart) => {
  const harm = found.harmed ?? found.lossNoun ?? found.harmNoun
  return harm && { outcome: harm.value as Outcome, people: { ...unnamed(none, chart, end), status: 'unknown' } }
}

export const losses: Meaning<Harm> = ({ found, end }, chart) =>
  found.lossNoun && { outcome: found.lossNoun.value as Outcome, people: unnamed(some, chart, end) }
