import type { Outcome } from '../model/figure.ts'
import type { Chart } from '../text/chart.ts'
import { type Count, type Harm, type Meaning, none, one, type People, some, two } from './meanings.ts'
import { belonging } from './persons.ts'

/** Meanings of the words that say that people were harmed, and how many. */

const unnamed = (count: Count, chart: Chart, end: number): People => ({
  count,
  status: belonging(chart, end),
  demographic: null,
  others: false,
  bare: true,
})

/** Harm first, then whom: "the killing of 12 civilians", "were wounded 5". */
export const harmOf: Meaning<Harm> = ({ found }) => {
  const harm = found.harmNoun ?? found.harmVerb ?? found.harmBoth ?? found.takesLives
  if (!harm || !found.people) return undefined
  const far = found.people.start - harm.end
  if ((found.people.value as People).bare && far > 1) return undefined
  return { outcome: harm.value as Outcome, people: found.people.value as People }
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

export const harmedTogether: Meaning<Harm> = ({ found, end }, chart) =>
  found.quantity && { outcome: 'casualties', people: unnamed(found.quantity.value as Count, chart, end) }

export const harmedAlone: Meaning<Harm> = ({ found, end }, chart) => {
  const { harmed } = found
  if (!harmed?.form) return undefined
  if (harmed.form.by || (harmed.form.the && !found.fell)) return undefined
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
  if (!harmed || !quantity) return undefined
  let count = quantity.value as Count
  if (toll?.value === 'more' && count.low !== null) count = { ...count, low: count.low + 1, high: null }
  return { outcome: outcomeOf(harmed.value, true), people: unnamed(count, chart, end) }
}

export const nobody: Meaning<Harm> = ({ found, end }, chart) => {
  const harm = found.harmed ?? found.lossNoun ?? found.harmNoun
  return harm && { outcome: harm.value as Outcome, people: { ...unnamed(none, chart, end), status: 'unknown' } }
}

export const losses: Meaning<Harm> = ({ found, end }, chart) =>
  found.lossNoun && { outcome: found.lossNoun.value as Outcome, people: unnamed(some, chart, end) }
