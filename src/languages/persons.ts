import type { Demographic, Status } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import { type Count, type Meaning, one, type People, some, two } from './meanings.ts'

/** Meanings of the words that say whom a figure counts. */

const COUNTS = { one, two, many: some } as const

function traits(edge: Edge): { status: Status; demographic: Demographic | null } {
  if (edge.class !== 'person') return { status: 'combatant', demographic: null }
  const [status, demographic] = (edge.value as string).split('-')
  return {
    status: status as Status,
    demographic: demographic && demographic !== 'family' ? (demographic as Demographic) : null,
  }
}

const people = (count: Count, edge: Edge | null, rest: Partial<People> = {}): People => ({
  count,
  ...(edge ? traits(edge) : { status: 'unknown', demographic: null }),
  others: false,
  bare: false,
  ...rest,
})

/** People of no stated status who are said to be of a force, or among civilians, just after: "three people of the police". */
export function belonging(chart: Chart, from: number): Status {
  for (let at = from; at < from + 3 && at < chart.tokens.length; at++) {
    if (chart.tokens[at]!.kind === 'sign') break
    const of = chart.longest(at, 'of', 'between')
    if (!of) continue
    for (let next = of.end; next < of.end + 2; next++) {
      const whom = chart.longest(next, 'person', 'force', 'actor', 'actorShort')
      if (whom) return traits(whom).status
    }
  }
  return 'unknown'
}

const settled = (chart: Chart, end: number, p: People): People =>
  p.status === 'unknown' && !p.others ? { ...p, status: belonging(chart, end) } : p

export const counted: Meaning<People> = ({ found, end }, chart) => {
  const { quantity, person } = found
  if (!quantity || !person) return undefined
  return settled(chart, end, people(quantity.value as Count, person))
}

/** A count of a noun that no list knows ("15 tailors"): people, where the word of harm is only ever said of people. */
export const countedUnknown: Meaning<People> = ({ found, end }, chart) => {
  const noun = chart.tokens[end]
  if (!found.quantity || noun?.kind !== 'word' || noun.text.length < 4 || joined(noun)) return undefined
  if (chart.at(end).some((e) => e.class !== 'nation' && e.class !== 'person')) return undefined
  return people(found.quantity.value as Count, null)
}

export const countedOf: Meaning<People> = ({ found }) => {
  const whom = found.person ?? found.force ?? found.actor ?? found.actorShort
  return found.quantity && people(found.quantity.value as Count, whom ?? null)
}

export const countedAfter: Meaning<People> = ({ found }, chart) => {
  const { person, number } = found
  if (!person || person.number === 'one' || person.number === 'construct') return undefined
  if (found.two) return people(two, person)
  if (!number || !definite(chart.tokens[number.start]!)) return undefined
  const n = number.value as number
  return people({ ...one, low: n, high: n }, person)
}

export const oneOfThem: Meaning<People> = ({ found }) => people(one, found.person ?? found.force ?? found.actor ?? null)

export const nounAlone: Meaning<People> = ({ found, end }, chart) => {
  const { person } = found
  if (!person?.number) return undefined
  const collective = (person.value as string).endsWith('family') && person.number !== 'many' && person.number !== 'two'
  const number = person.number === 'construct' ? (governs(chart, person) ? 'two' : 'one') : person.number
  return settled(chart, end, people(collective ? some : COUNTS[number], person))
}

/** Whether a noun governs the one after it: no article between them, and the next is what such nouns belong to. */
const governs = (chart: Chart, person: Edge): boolean =>
  chart.at(person.end).some((e) => e.class === 'force' && e.form?.lead === '')

export const otherPeople: Meaning<People> = ({ found }) => {
  const { quantity, others } = found
  if (!others) return undefined
  const number = others.value as keyof typeof COUNTS
  return people(quantity ? (quantity.value as Count) : COUNTS[number], null, { others: true })
}

/** A number counts people without naming them only where what follows is no other thing that it could count. */
export const numberAlone: Meaning<People> = ({ found, end }, chart) => {
  const next = chart.tokens[end]
  const free =
    next?.kind !== 'word' ||
    chart.is(end, 'function', 'stop', 'among', 'leadsTo', 'harmVerb', 'say', 'when', 'cause') ||
    next.forms.some((f) => f.and || f.by || f.to)
  if (!free || !found.quantity) return undefined
  return settled(chart, end, people(found.quantity.value as Count, null, { bare: true }))
}

export const named: Meaning<People> = ({ found }) => people(one, null, { status: found.rank ? 'combatant' : 'unknown' })
