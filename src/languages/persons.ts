import type { Demographic, Status } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import { entities, unnamed } from './entities.ts'
import { type Count, type Meaning, one, type People, some, two } from './meanings.ts'

/** Meanings of the words that say whom a figure counts. */

const COUNTS = { one, two, many: some } as const

function traits(edge: Edge): { status: Status; demographic: Demographic | null } {
  if (edge.class !== 'person') return { status: ofBody(edge), demographic: null }
  const [status, demographic] = (edge.value as string).split('-')
  return {
    status: status as Status,
    demographic: demographic && demographic !== 'family' ? (demographic as Demographic) : null,
  }
}

/** Those of a rescue team, a hospital, a newspaper do not fight; those of a force do. */
function ofBody({ class: cls, value }: Edge): Status {
  if (cls !== 'actor' && cls !== 'actorShort') return 'combatant'
  const id = (value as string).split('|')[0]!.split('=').at(-1)!
  const kind = entities.get(id)?.kind
  return kind !== undefined && PEACEFUL.has(kind) ? 'civilian' : kind === 'political' ? 'unknown' : 'combatant'
}

const PEACEFUL: ReadonlySet<string> = new Set([
  'rescue',
  'medical',
  'monitor',
  'un',
  'media',
  'news_agency',
  'state_media',
])

const people = (count: Count, edge: Edge | null, rest: Partial<People> = {}): People => ({
  count,
  ...(edge ? traits(edge) : { status: 'unknown', demographic: null }),
  others: false,
  bare: false,
  ...rest,
})

/**
 * What people of no stated status belong to: a force or civilians named after "of", or right after. Where letters have
 * capitals a noun does not govern the next without "of".
 */
export function belonging(chart: Chart, from: number): Status {
  if (chart.is(from, 'theirRanks')) return lastSide(chart, from)
  const beside = chart.tokens[from]?.letter === null
  const next = beside ? chart.longest(from, 'force', 'actor', 'actorShort', 'person') : null
  const nobody = next?.class === 'actorShort' && unnamed.has(next.value as string) // "a man unknown"
  if (next && !nobody && !next.form?.and && !chart.is(from, 'of')) return traits(next).status
  for (let at = from; at < from + 3; at++) {
    if (chart.token(at)?.kind !== 'word' || chart.is(at, 'mostOf', 'among', 'agent')) break
    const of = chart.longest(at, 'of', 'between')
    if (!of) {
      if (chart.is(at, 'function', 'cause', 'locative')) break
      continue
    }
    for (let whose = of.end; whose < of.end + 2; whose++) {
      const whom = chart.longest<string>(whose, 'person', 'force', 'actor', 'actorShort')
      if (whom && isFamily(whom)) return 'unknown' // "of one family" says not who they are
      if (whom) return traits(whom).status === 'unknown' ? belonging(chart, whom.end) : traits(whom).status
    }
  }
  return 'unknown'
}

/** "In their ranks": of those named last. */
function lastSide(chart: Chart, before: number): Status {
  for (let at = before - 1; at > before - 60 && chart.token(at); at--) {
    const side = chart.longest(at, 'force', 'actor', 'actorShort', 'person')
    if (side) return traits(side).status
  }
  return 'unknown'
}

const isFamily = (whom: Edge<string>): boolean => whom.class === 'person' && whom.value.endsWith('family')

const settled = (chart: Chart, end: number, p: People): People =>
  p.status === 'unknown' && !p.others ? { ...p, status: belonging(chart, end) } : p

export const counted: Meaning<People> = ({ found, end }, chart) => {
  const { quantity, person } = found
  if (!quantity || !person || person.form?.and) return undefined
  for (let at = quantity.end; at < person.start; at++) if (chart.is(at, 'thing', 'function', 'case')) return undefined
  return settled(chart, end, people(quantity.value as Count, person))
}

/** A count of a noun that no list knows ("15 tailors"): people, where the word of harm is only ever said of people. */
export const countedUnknown: Meaning<People> = ({ found, end }, chart) => {
  const noun = chart.token(end)
  const count = found.quantity?.value as Count | undefined
  const vague = chart.longest(end - 1, 'vague') // one word long: "several", "some"
  if (!count || (count.vague === 'some' && count.low === null && vague)) return undefined
  if (chart.is(found.quantity!.start, 'opens')) return undefined
  if (noun?.kind !== 'word' || noun.text.length < 4 || joined(noun)) return undefined
  if (chart.at(end).some((e) => e.class !== 'nation' && e.class !== 'person')) return undefined
  return people(count, null)
}

export const countedOf: Meaning<People> = ({ found, end }, chart) => {
  const whom = found.person ?? found.force ?? found.actor ?? found.actorShort
  if (found.of && chart.is(found.of.start, 'agent')) return undefined
  return found.quantity && settled(chart, end, people(found.quantity.value as Count, whom ?? null))
}

/** "A number of the forces": not of "several forces", which counts bodies. */
export const someOf: Meaning<People> = ({ found }) => {
  const { vague } = found
  const whom = found.force ?? found.actor ?? found.actorShort
  if (!vague || !whom || (vague.end - vague.start === 1 && !whom.form?.the)) return undefined
  return people({ ...some, vague: vague.value as Count['vague'] }, whom)
}

/** "A Palestinian" right after the word of harm: elsewhere the word only says of what nation. */
export const national: Meaning<People> = ({ found, start }, chart) => {
  const { national: word } = found
  if (!word?.number || word.number === 'construct' || definite(chart.tokens[start]!)) return undefined
  if (!chart.is(start - 1, 'harmNoun', 'harmVerb', 'harmBoth')) return undefined
  return people(COUNTS[word.number], null)
}

/** "Five Palestinians". */
export const countedNational: Meaning<People> = ({ found }) =>
  found.quantity && people(found.quantity.value as Count, null)

/** "Three of the wounded" who died, "one of the wounded". */
export const countedOfHarmed: Meaning<People> = ({ found }) => {
  const { quantity, harmed } = found
  return harmed?.form?.the ? people((quantity?.value as Count | undefined) ?? one, null) : undefined
}

/** "Some of them gravely", "one of them in a critical state": a part of those wounded. */
export const gravely: Meaning<People> = ({ found }) => people(found.oneOfThem ? one : some, null, { bare: true })

/** "…, 36 of them in the city", "three of them children": a part of those counted before. */
export const partOfThem: Meaning<People> = ({ found, start }, chart) => {
  const count = found.quantity?.value as Count | undefined
  const { whom } = found
  if (count && whom?.number === 'many' && !definite(chart.tokens[whom.start]!)) return people(count, whom)
  const told = chart.is(start - 1, 'harmNoun', 'harmVerb', 'harmToo', 'harmBoth', 'of', 'leadsTo', 'toll')
  return count && !told ? people(count, null, { bare: true }) : undefined
}

/** "A family of five": as many as its members. */
export const familyOf: Meaning<People> = ({ found }) => {
  const { family, quantity, person } = found
  if (!family || !quantity || !(family.value as string).endsWith('family') || family.number !== 'one') return undefined
  return people(quantity.value as Count, person && traits(person).status !== 'unknown' ? person : family)
}

/** "A cell of five persons". */
export const bandOf: Meaning<People> = ({ found, end }, chart) => {
  const { quantity, person } = found
  if (!quantity || !person || (person.value as string).endsWith('family')) return undefined
  return settled(chart, end, people(quantity.value as Count, person))
}

/** "Three critical cases" among the wounded. */
export const graveCases: Meaning<People> = ({ found }) => {
  const { quantity, graveCase } = found
  if (!graveCase) return undefined
  return people((quantity?.value as Count | undefined) ?? COUNTS[graveCase.value as keyof typeof COUNTS], null, {
    bare: true,
  })
}

export const countedAfter: Meaning<People> = ({ found }, chart) => {
  const { person, number } = found
  if (!person || person.number === 'one' || person.number === 'construct') return undefined
  if (found.two) return people(two, person)
  if (!number || !definite(chart.tokens[number.start]!)) return undefined
  const n = number.value as number
  return people({ ...one, low: n, high: n }, person)
}

export const oneOfThem: Meaning<People> = ({ found, end }, chart) => {
  const { oneOf } = found
  const number = oneOf && chart.longest(oneOf.start, 'number') // "eleven" begins with the word for "one of"
  if (number && number.end > oneOf.end) return undefined
  return settled(chart, end, people(one, found.person ?? found.force ?? found.actor ?? null))
}

export const nounAlone: Meaning<People> = ({ found, end }, chart) => {
  const { person } = found
  // "Military" of a point or a road is spelled like "his soldier".
  if (person?.form?.tail && person.number === 'one' && chart.is(person.start, 'adjective')) return undefined
  if (!person?.number || (person.number === 'two' && chart.is(person.start, 'actor'))) return undefined
  const collective = (person.value as string).endsWith('family') && person.number !== 'many' && person.number !== 'two'
  const pair = person.number === 'construct' && (person.form?.tail !== '' || governs(chart, person))
  const number = person.number === 'construct' ? (pair ? 'two' : 'one') : person.number
  return settled(chart, end, people(collective ? some : COUNTS[number], person))
}

/** "A mother and her children": the word alone is another word, or begins a name. */
export const parentWith: Meaning<People> = ({ found, end }, chart) => {
  const { parent } = found
  const next = chart.token(end)
  if (!parent?.form || parent.form.tail || !next || !joined(next)) return undefined
  return chart.is(end, 'person') ? people(one, { ...parent, class: 'person' }) : undefined
}

/** Whether a noun governs the one after it: no article between them, and the next is what such nouns belong to. */
const governs = (chart: Chart, person: Edge): boolean =>
  chart.at(person.end).some((e) => e.class === 'force' && e.form?.lead === '')

export const otherPeople: Meaning<People> = ({ found }, chart) => {
  const { quantity, others } = found
  if (!others) return undefined
  const number = others.value as keyof typeof COUNTS
  // "The last pockets": a singular before a noun is an adjective of that noun.
  if (!quantity && number === 'one' && !isFree(chart, others.end)) return undefined
  return people(quantity ? (quantity.value as Count) : COUNTS[number], null, { others: true })
}

/** "Seven of them": they are those last named, whoever they are. */
export const countedOfThem: Meaning<People> = ({ found, start }, chart) => {
  if (!found.quantity) return undefined
  for (let at = start - 1; at > start - 60 && chart.token(at); at--) {
    const whom = chart.longest(at, 'person', 'force')
    if (whom && (whom.class === 'force' || whom.number !== 'one'))
      return people(found.quantity.value as Count, whom, { demographic: null })
  }
  return people(found.quantity.value as Count, null)
}

/** "A number of them": they are those last named. */
export const someOfThose: Meaning<People> = (match, chart) => {
  const whom = countedOfThem({ ...match, found: { ...match.found, quantity: match.found.tollNoun! } }, chart)
  return whom && { ...whom, count: some }
}

/** "Several", "all" say nothing without the noun that they count; "many", "others" may stand alone. */
const needsNoun = (chart: Chart, vague: Edge): boolean => !vague.form?.the && !chart.is(vague.start, 'others')

/** Whether what stands here is no noun that a word before it could belong to. */
function isFree(chart: Chart, at: number): boolean {
  const next = chart.token(at)
  return (
    next?.kind !== 'word' ||
    chart.is(at, 'function', 'stop', 'among', 'not', 'leadsTo', 'harmVerb', 'verb', 'say', 'when', 'cause') ||
    next.forms.some((f) => f.and || f.by || f.to)
  )
}

/** A number counts people without naming them only where what follows is no other thing that it could count. */
export const numberAlone: Meaning<People> = ({ found, end }, chart) => {
  const count = found.quantity?.value as Count | undefined
  if (!count || !isFree(chart, end) || chart.is(found.quantity!.start, 'opens') || chart.is(end, 'thing'))
    return undefined
  const vague = found.quantity && chart.longest(found.quantity.start, 'vague')
  if (vague && vague.end - vague.start > 1 && chart.is(end, 'harmVerb')) return undefined // "the number of those who died"
  if (count.vague === 'some' && vague && vague.end - vague.start === 1 && vague.end === end && needsNoun(chart, vague))
    return undefined
  return settled(chart, end, people(count, null, { bare: true }))
}

/** A name that is also a small word, or a place's, is nobody's name unless a title or another name stands beside it. */
export const named: Meaning<People> = ({ found, end }, chart) => {
  const { rank, title, more } = found
  const first = found.givenName ?? found.givenNameToo
  if (!first || chart.is(first.start, 'that', 'function', 'stop', 'place', 'person', 'force', 'nation'))
    return undefined
  if (!rank && !title && !more && !surname(chart, end)) return undefined
  if (found.givenNameToo && !rank && !title && !more) return undefined
  const known = title && chart.longest(title.start, 'person')
  return people(one, known || apposition(chart, end), rank ? { status: 'combatant' } : {})
}

/** "…, one of the commanders of the group": who somebody named is. */
function apposition(chart: Chart, from: number): Edge | null {
  let at = from
  while (
    at < from + 4 &&
    chart.token(at)?.kind === 'word' &&
    chart.at(at).every((e) => e.class.startsWith('givenName'))
  )
    at++
  if (!chart.is(at, 'comma')) return null
  const one = chart.longest(at + 1, 'oneOf')
  const who = chart.longest(one ? one.end : at + 1, 'person')
  return who && (one || who.number === 'one') && !who.form?.and ? who : null
}

/** A definite word that no list knows, after a given name: the rest of a person's name. */
const surname = (chart: Chart, at: number): boolean =>
  chart.token(at)?.kind === 'word' && definite(chart.tokens[at]!) && chart.at(at).length === 0
