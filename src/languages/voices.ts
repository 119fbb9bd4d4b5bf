import type { Outcome } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import { type Count, type Harm, type Meaning, one, type People, some } from './meanings.ts'
import { counted, countedOf } from './persons.ts'

/**
 * Meanings for languages in which the order of words tells who harmed and who was harmed: a verb harms those after it
 * ("killed 12 civilians"), a participle befell those before it ("12 civilians were killed", "12 killed").
 */

const people = (edge: Edge | undefined): People | undefined => edge?.value as People | undefined

const isCounted = ({ count }: People): boolean => count.low !== null || count.high !== null || count.vague !== null

/** What only may happen, or was kept from happening, has harmed nobody. */
const isAverted = (chart: Chart, at: number): boolean =>
  [1, 2, 3].some((n) => {
    const word = chart.longest(at - n, 'averted')
    return word !== null && word.end >= at - 1 && !chart.is(at - n, 'suspect')
  })

/** "Killed 12 civilians": not after "were", nor after those whom the participle befell ("20 killed, 5 wounded"). */
export const active: Meaning<Harm> = ({ found, start, end }, chart) => {
  const verb = found.harmVerb ?? found.takesLives
  const whom = people(found.people)
  if (!verb || !whom || isAverted(chart, start)) return undefined
  if (verb.class === 'harmVerb') {
    if (chart.is(start, 'befalls') || chart.is(start - 1, 'be') || chart.is(start - 2, 'be')) return undefined
    if (whom.bare && whom.count.low === null && whom.count.vague === null) return undefined
    const next = chart.is(end, 'suffered') || (chart.is(end, 'be') && chart.is(end + 1, 'suffered'))
    if (next && !chart.is(end, 'comma')) return undefined
    if (chart.is(start, 'suffered') && isBefallen(chart, start)) return undefined
  }
  if (!isCounted(whom) && definite(chart.tokens[found.people!.start]!)) return undefined
  return { outcome: verb.value as Outcome, people: whom }
}

/** Whether people counted by a bare number, to whom a participle must belong, end where it starts. */
function isBefallen(chart: Chart, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--)
    if (chart.at(from).some((e) => e.class === 'people' && e.end === at && (e.value as People).bare)) return true
  return false
}

/** "A teacher and two pupils were killed", "three soldiers, a guard and a child were killed". */
export const passiveTogether: Meaning<Harm> = (match, chart) => {
  const harm = passive(match, chart)
  const also = [match.found.second, match.found.third].filter((e) => e !== undefined) as Edge<People>[]
  return harm && !also.some(({ value }) => value.bare) ? { ...harm, also } : undefined
}

/** "12 civilians were killed", "12 wounded", "five died". Not "the people who were killed", nor "rebels killed 5". */
export const passive: Meaning<Harm> = ({ found, end }, chart) => {
  const { people: edge } = found
  const verb = found.suffered ?? found.befalls
  const whom = people(edge)
  if (!edge || !whom || !verb || isAverted(chart, verb.start)) return undefined
  const first = chart.tokens[edge.start]!
  if (!isCounted(whom) && definite(first)) return undefined
  let told = verb.class === 'befalls' || verb.start === edge.end
  for (let at = edge.end; at < verb.start; at++) {
    if (!found.second && !found.mostOf && !found.among && chart.is(at, 'and') && chart.is(at + 1, 'people'))
      return undefined
    if (chart.is(at, 'relative', 'not', 'none', 'leave', 'among') && !chart.is(at, 'be')) return undefined
    if (chart.is(at, 'be')) told = true
  }
  if (!told) return undefined
  if (verb.start === edge.end && verb.class === 'suffered' && chart.is(verb.start, 'harmVerb') && !whom.bare) {
    const own = chart.longest<People>(end, 'people')
    if (own && !own.value.others && !chart.is(own.end, 'suffered', 'be')) return undefined
  }
  return { outcome: verb.value as Outcome, people: whom }
}

/** "A child", "an elderly woman", "a Syrian soldier": one. Not "a police station", where another noun follows. */
export const single: Meaning<People> = (match, chart) => {
  const { article, person } = match.found
  if (!article || !person || person.number !== 'one') return undefined
  for (let at = article.end; at < person.start; at++)
    if (chart.is(at, ...NOT_WITHIN) && !chart.is(at, 'aged')) return undefined
  if (isCompound(chart, match.end)) return undefined
  return counted(
    { ...match, found: { ...match.found, quantity: { ...article, end: person.start, value: one } } },
    chart,
  )
}

/** "His driver", "her young son": one. */
export const theirOwn: Meaning<People> = (match, chart) => {
  const { person, possessive } = match.found
  if (!possessive || person?.number !== 'one' || isCompound(chart, match.end)) return undefined
  return counted(
    { ...match, found: { ...match.found, quantity: { ...possessive, end: person.start, value: one } } },
    chart,
  )
}

/** "Civilian Omar Saleh": one, by what they are and their name. */
export const describedByName: Meaning<People> = (match, chart) => {
  const { person } = match.found
  if (person?.number !== 'one') return undefined
  return counted({ ...match, found: { ...match.found, quantity: { ...person, end: person.start, value: one } } }, chart)
}

/** "Omar Saleh": a given name and another word with a capital. */
export const fullName: Meaning<People> = ({ found, end }, chart) => {
  const next = chart.tokens[end]
  if (!found.more && !(next?.letter === 'capital' && chart.at(end).length === 0)) return undefined
  return { count: one, status: found.rank ? 'combatant' : 'unknown', demographic: null, others: false, bare: false }
}

/** "Seven regime forces", "five of the brigade's men": not "over 20, Reuters", whose name is no force. */
export const countedForce: Meaning<People> = (match, chart) => {
  const whom = match.found.force ?? match.found.actor ?? match.found.actorShort
  if (!whom || (!match.found.of && !chart.is(whom.end - 1, 'force', 'person'))) return undefined
  if (chart.is(whom.end - 1, 'force') && !match.found.of && !MANY.test(chart.tokens[whom.end - 1]!.text))
    return undefined
  return countedOf(match, chart)
}
/** Not "two brigades", "three armed groups": bodies, of which nobody says how many people they are. */
const MANY = /^(?:forces|troops)$/

const NOT_WITHIN = ['function', 'thing', 'eventNoun', 'harmVerb', 'placeKindAfter', 'harmed']

/** Whether the person only says whose: "a rebel position", "the civilian airport". */
const isCompound = (chart: Chart, at: number): boolean =>
  chart.is(at, 'thing', 'force', 'placeKindAfter', 'eventNoun', 'person', 'actorHead') ||
  (chart.is(at, 'harmed') && !chart.is(at, 'suffered'))

/** "Civilians", "dozens of soldiers": a plural without a number counts some, where nothing says which. */
export const plural: Meaning<People> = (match, chart) => {
  const { person } = match.found
  if (person?.number !== 'many' || isCompound(chart, match.end)) return undefined
  return counted(
    {
      ...match,
      found: { ...match.found, quantity: { ...person, start: person.start, end: person.start, value: some } },
    },
    chart,
  )
}

/** "Another five", "another six civilians", "three more people": of those told before, where no status is said. */
export const further: Meaning<People> = (match, chart) => {
  const { quantity, person } = match.found
  if (!quantity) return undefined
  const count = quantity.value as Count
  const whom = person && counted(match, chart)
  if (person && !whom) return undefined
  const known = whom && (whom.status !== 'unknown' || whom.demographic !== null) ? whom : null
  return {
    count,
    status: known?.status ?? 'unknown',
    demographic: known?.demographic ?? null,
    others: known === null,
    bare: false,
  }
}

/** "Eight of them children", "of whom five were women" read from their number on. */
export const ofThem: Meaning<People> = (match, chart) => {
  const { quantity, person } = match.found
  if (!quantity || !person) return undefined
  return counted({ ...match, found: { ...match.found, quantity: { ...quantity, end: person.start } } }, chart)
}

/** "Mostly women and children": some, and of no one age or sex where two kinds are named. */
export const mostly: Meaning<People> = (match, chart) => {
  const { person, second } = match.found
  if (person?.number !== 'many') return undefined
  const whom = counted(
    { ...match, found: { ...match.found, quantity: { ...person, end: person.start, value: some } } },
    chart,
  )
  return whom && second ? { ...whom, demographic: null } : whom
}

/** "20-25": two numbers with nothing but a hyphen between. */
export const hyphened: Meaning<Count> = ({ found }, chart) => {
  const { low, high } = found
  if (!low || !high || chart.tokens[high.start]!.start !== chart.tokens[low.end - 1]!.end + 1) return undefined
  const [from, to] = [low.value as number, high.value as number]
  return to > from ? { low: from, high: to, approx: false, vague: null } : undefined
}

/** "A dozen": twelve or so. */
export const roundly: Meaning<Count> = ({ found }) => {
  const n = Number(found.roundNumber?.value)
  return Number.isInteger(n) ? { low: n, high: n, approx: true, vague: null } : undefined
}
