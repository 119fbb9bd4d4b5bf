import type { Outcome } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import { type Count, type Harm, type Meaning, type People, two } from './meanings.ts'
import { belonging } from './persons.ts'

/** Meanings of the words that say that people were harmed: a word of harm and whom it befell. */

const people = (edge: Edge | undefined): People | undefined => edge?.value as People | undefined

/** Harm first, then whom: "the killing of 12 civilians", "were wounded 5". */
export const harmOf: Meaning<Harm> = ({ found }, chart) => {
  const harm = found.harmNoun ?? found.harmVerb ?? found.harmBoth ?? found.takesLives
  const whom = people(found.people)
  if (!harm || !found.people || !whom || hypothetical(chart, harm) || !isWordOfHarm(harm)) return undefined
  const { start } = found.people
  const far = start - harm.end
  const counted = isCounted(chart, start)
  const byGroup = far > 0 && isSubject(chart, harm.end, start)
  if (whom.bare && (byGroup ? whom.count.low === null : far > (harm.class === 'harmNoun' ? 0 : 1))) return undefined
  if (whom.status === 'combatant' && chart.is(harm.start, 'besieges')) return undefined
  if (harm.class === 'harmVerb' && !counted && !byGroup && far > 2 && !chart.is(harm.end, 'when')) return undefined
  for (let at = harm.end; at < start; at++) if (chart.is(at, 'agent', 'among')) return undefined
  if (far > 0 && chart.is(harm.end, 'thing')) return undefined // "a boat sank"
  if (far > 0 && !counted && chart.longest(start, 'person')?.form?.to) return undefined
  for (let at = harm.end; at < start && !byGroup; at++)
    if (chart.at(at).length === 0 && joined(chart.tokens[at]!)) return undefined
  if (far > 0 && !counted && !byGroup) {
    if (harm.class === 'harmNoun' || definite(chart.tokens[start]!)) return undefined
    for (let at = harm.end; at < start; at++) if (chart.at(at).length === 0) return undefined
  }
  if (isInstrument(chart, start) || (!harm.form?.tail && !whom.others && opensWithAnd(chart, start))) return undefined
  if (harm.form?.tail && !whom.others && !joined(chart.tokens[found.people.start]!)) return undefined
  // "The recovery of 4 children, wounded": brought out alive.
  const hurt = harm.class === 'harmNoun' ? chart.longest(found.people.end, 'harmed') : null
  const alive = hurt?.value === 'injured' && hurt.form?.lead === '' && harm.value === 'killed'
  return { outcome: alive ? 'injured' : (harm.value as Outcome), people: whom }
}

/** A body of people as the subject of the verb, and at most a day after it: "the organisation executed yesterday the sheikh". */
function isSubject(chart: Chart, from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const edge = chart.longest(at, ...(at === from ? GROUPS : [...GROUPS, 'nation', 'when', 'adjective', 'of']))
    if (!edge || (at > from && edge.form?.and)) return at > from && to - at === 1 && chart.at(at).length === 0
    at = edge.end
  }
  return at === to
}
const GROUPS = ['actor', 'actorShort', 'force']

/** "Hit by several fragments": what is counted is no people. */
function isInstrument(chart: Chart, at: number): boolean {
  const vague = chart.longest(at, 'vague')
  if (vague) return vague.form?.by === true
  return chart.is(at, 'number') && chart.tokens[at]!.forms.some((f) => f.by)
}

/** "Killings and three …": what is joined to the word of harm is another thing. */
export function opensWithAnd(chart: Chart, at: number): boolean {
  const token = chart.tokens[at]!
  const words = chart.at(at).filter((e) => e.form !== null)
  if (words.length > 0) return words.every((e) => e.form?.and)
  const number = chart.longest<number>(at, 'number')
  return number !== null && number.value !== 1 && token.kind === 'word' && joined(token)
}

const isCounted = (chart: Chart, at: number): boolean => chart.is(at, 'quantity', 'oneOf')

/** A verb takes neither article nor preposition; a noun with the article governs nobody. */
function isWordOfHarm({ class: cls, form }: Edge): boolean {
  if (!form) return true
  if (cls === 'harmVerb') return !form.by && !form.to && !form.the
  return cls !== 'harmNoun' || !form.lead.endsWith('ال')
}

/** "To kill", "to avoid the death of": nobody has been harmed. "It led to the death of" has harmed. */
export const hypothetical = (chart: Chart, harm: Edge): boolean => {
  for (let n = 1; n <= 5; n++) {
    const averted = chart.longest(harm.start - n, 'averted')
    if (averted && (n <= 2 || averted.end >= harm.start - 1)) return true
  }
  // "The court ruled on the execution of 5": sentenced, and alive.
  const sentence = harm.form?.by && [1, 2, 3, 4].find((n) => chart.is(harm.start - n, 'sentenced'))
  if (sentence && ![1, 2, 3].some((n) => chart.is(harm.start - sentence - n, 'agent'))) return true
  if (!harm.form?.to || !chart.is(harm.start, 'deed')) return false
  for (let at = harm.start - 1; at >= harm.start - 8; at--) {
    if (chart.tokens[at]?.kind !== 'word') return true
    if (chart.is(at, 'led', 'leadsTo')) return false
  }
  return true
}

/** A word that tells a harm only where people counted or unknown follow it at once: elsewhere it is another word. */
export const harmIfCounted: Meaning<Harm> = ({ found }, chart) => {
  const { harmToo } = found
  const whom = people(found.people)
  if (!harmToo?.form || !found.people || !whom || harmToo.form.the || harmToo.form.tail) return undefined
  const start = found.people.start
  if (start > harmToo.end && !isSubject(chart, harmToo.end, start)) return undefined
  if (whom.bare && whom.count.low === null) return undefined
  const known = definite(chart.tokens[start]!) || chart.longest(start, 'person')?.form?.tail
  if (known || (!isCounted(chart, start) && whom.count.vague !== null)) return undefined
  if (harmToo.value === 'missing' && isOwned(chart, found.people.end)) return undefined // "lost his sight"
  return { outcome: harmToo.value as Outcome, people: whom }
}

/** A noun that a pronoun belongs to. */
const isOwned = (chart: Chart, at: number): boolean =>
  chart.token(at)?.kind === 'word' && chart.at(at).length === 0 && chart.tokens[at]!.forms.some((f) => f.tail !== '')

/** "Gunmen of a group killed three soldiers": an uncounted subject of the verb, then those whom it harmed. */
export const harmBy: Meaning<Harm> = ({ found }, chart) => {
  const harm = found.harmNoun ?? found.harmVerb
  const { doers, victims } = found
  const by = people(doers)
  const whom = people(victims)
  if (!harm?.form || !doers || !victims || !by || !whom || !isWordOfHarm(harm) || hypothetical(chart, harm))
    return undefined
  if (
    !chart.is(harm.start, 'harmVerb') ||
    by.status !== 'combatant' ||
    isCounted(chart, doers.start) ||
    harm.form.tail ||
    harm.form.by ||
    whom.bare
  )
    return undefined
  for (let at = doers.end; at < victims.start; at++) {
    const edge = chart.longest(at, 'of', 'when')
    if (edge) at = edge.end - 1
    else if (joined(chart.tokens[at]!) || chart.is(at, 'function', 'clause', 'cause', 'agent')) return undefined
  }
  const beside = victims.start === doers.end || chart.longest(victims.start - 1, 'when') !== null
  if (!isCounted(chart, victims.start) && !beside) return undefined
  if (chart.is(victims.start - 1, 'of', 'function') || joined(chart.tokens[victims.start]!)) return undefined
  if (!isCounted(chart, victims.start) && definite(chart.tokens[doers.start]!)) return undefined
  const known = definite(chart.tokens[victims.start]!) || chart.is(victims.end, 'actor', 'actorShort', 'force')
  return isCounted(chart, victims.start) || known || chart.longest(doers.start, 'person')?.number === 'many'
    ? { outcome: harm.value as Outcome, people: whom }
    : undefined
}

/** A verb parted from the death it tells: "met a soldier his death", "reaped the raid the souls of 25 men". */
export const metDeath: Meaning<Harm> = ({ found }, chart) => {
  const whom = people(found.people)
  for (let at = found.people?.end ?? 0; at < (found.hisDeath?.start ?? 0); at++)
    if (chart.is(at, 'harmVerb', 'harmNoun', 'harmBoth', 'say', 'that', 'leadsTo', 'meets')) return undefined
  return whom && !(whom.bare && whom.count.low === null) ? { outcome: 'killed', people: whom } : undefined
}

/** Leaving is displacement where civilians are counted and a place is left, not where one man goes out of a hall. */
export const left: Meaning<Harm> = ({ found, end }, chart) => {
  const whom = people(found.people)
  if (!whom || whom.bare || whom.others || whom.status === 'combatant') return undefined
  const many = (whom.count.low ?? 0) >= 20 || (whom.count.vague !== null && whom.count.vague !== 'some')
  if (whom.status === 'unknown' && !(many && found.leave?.value === 'displaced')) return undefined
  if ((whom.count.low === 1 && whom.count.high === 1) || whom.count.vague === 'some') return undefined
  const left = found.leave?.value === 'goes' ? ['locative'] : ['locative', 'place', 'placeKind']
  const leaves = found.leave?.form?.tail || [0, 1, 2].some((n) => chart.is(end + n, ...left))
  return leaves ? { outcome: 'displaced', people: whom } : undefined
}

/** Whom first, then the verb: "12 civilians were killed". Not where the verb has victims of its own: "gunmen killed 3". */
export const harmAfter: Meaning<Harm> = ({ found, end }, chart) => {
  const edge = found.people
  const harmVerb = found.harmVerb ?? found.harmBoth
  const whom = people(edge)
  if (!edge || !whom || !harmVerb || !isWordOfHarm(harmVerb) || harmVerb.form?.and) return undefined
  if (ownVictims(chart, end) || isGoverned(chart, harmVerb.start) || chart.is(harmVerb.start - 1, 'not'))
    return undefined
  // 'The director said "the Front abducted"': the verb has a subject of its own after it.
  if (harmVerb.number !== 'many' && !harmVerb.form?.tail && chart.is(harmVerb.end, 'actor', 'actorShort'))
    return undefined
  if (harmVerb.class === 'harmBoth' && (whom.count.low ?? 2) < 2) return undefined
  const far = harmVerb.start - edge.end
  const alone = far === 0 && (whom.count.low ?? 0) > 1 && harmVerb.number === 'many' // "seven were killed"
  const armed = whom.status === 'combatant' && !isCounted(chart, edge.start) && definite(chart.tokens[edge.start]!)
  if (armed && harmVerb.number === 'many' && harmVerb.class === 'harmVerb') return undefined // they do it to others
  if (whom.bare && !alone && (whom.count.vague === null || far > 5)) return undefined
  if (harmVerb.form?.tail && !isCounted(chart, edge.start)) return undefined
  if (!agrees(chart, edge, harmVerb) || nearer(chart, edge, harmVerb.start)) return undefined
  if (edge.end < harmVerb.start - 1 && chart.is(harmVerb.start - 1, 'relativeMany')) return undefined
  const relative = isCounted(chart, edge.start) || whom.count.low !== null ? ['relative'] : ['relative', 'relativeMany']
  for (let at = edge.end; at < harmVerb.start; at++) if (chart.is(at, ...relative)) return undefined
  // Two in the verb alone: the noun of two and of many are spelled alike.
  const pair = harmVerb.number === 'two' && !isCounted(chart, edge.start) && whom.count.vague === 'some' && far === 0
  return { outcome: harmVerb.value as Outcome, people: pair ? { ...whom, count: two } : whom }
}

/** "12 civilians at least, were killed": counted, and the verb that of many. */
export const harmAfterComma: Meaning<Harm> = (match, chart) => {
  const { people: edge, harmVerb } = match.found
  const counted = edge && isCounted(chart, edge.start) && people(edge)?.count.high !== 1
  return counted && (harmVerb?.number === 'many' || harmVerb?.number === 'two') ? harmAfter(match, chart) : undefined
}

/** Many take the verb of many, one that of one, where they stand apart; beside each other a group may take either. */
function agrees(chart: Chart, edge: Edge, verb: Edge): boolean {
  const { low, high } = (edge.value as People).count
  if (hasJoined(chart, edge.end, verb.start)) return verb.number !== 'one'
  if (low === 1 && high === 1) return verb.number !== 'many'
  if (verb.number !== 'one' || (low !== null && low <= 2)) return true
  if (verb.value === 'displaced' && (edge.value as People).status === 'civilian') return true
  return verb.start - edge.end <= 1 && isCounted(chart, edge.start)
}

/** "One of the force and eight contractors were killed": more people joined before the verb. */
function hasJoined(chart: Chart, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chart.is(at, 'people') && opensWithAnd(chart, at)) return true
  return false
}

/** Whether others than these stand right before the verb, as its subject. */
function nearer(chart: Chart, edge: Edge, verb: number): boolean {
  for (let at = edge.end; at < verb; at++) {
    const other = chart.longest(at, 'people')
    if (!other) continue
    const end = chart.is(other.end, 'relativeMany') ? other.end + 1 : other.end
    const apart = at > edge.end && !definite(chart.tokens[at]!) && !joined(chart.tokens[at]!)
    if (end === verb && apart && !chart.is(at - 1, 'of', 'among')) return true
    at = other.end - 1
  }
  return false
}

/** After a preposition, a word spelled like a verb is a noun: "managed (from) the killing of". */
const isGoverned = (chart: Chart, at: number): boolean => chart.is(at, 'harmNoun') && chart.is(at - 1, 'of', 'locative')

function ownVictims(chart: Chart, at: number): boolean {
  if (chart.is(at, 'inIt', 'vague') && isCounted(chart, at + 1)) return true
  const doer = chart.longest(at, ...GROUPS)
  if ((doer && [0, 1].some((n) => isCounted(chart, doer.end + n))) || isOwned(chart, at)) return true
  const next = chart.longest<People>(at, 'people')
  return next !== null && !next.value.others && !next.value.bare
}

/** Whom, then what was done to them: "members of the group were (done) their capture". */
export const doneTo: Meaning<Harm> = ({ found }, chart) => {
  const whom = people(found.people)
  const harm = found.harmNoun ?? found.harmToo
  const known = found.people && definite(chart.tokens[found.people.start]!) && !isCounted(chart, found.people.start)
  return whom && !known && !whom.bare && harm?.form?.tail ? { outcome: harm.value as Outcome, people: whom } : undefined
}

/** "Arrests in the town that reached 20 people". */
export const reachedBy: Meaning<Harm> = ({ found }) => {
  const whom = people(found.people)
  return whom && found.campaign && !(whom.bare && whom.count.low === null)
    ? { outcome: found.campaign.value as Outcome, people: whom }
    : undefined
}

/** "A young man, slain". */
export const slain: Meaning<Harm> = ({ found }, chart) => {
  const whom = people(found.people)
  const known = found.people && nearer(chart, found.people, found.slain!.start)
  return whom && !whom.bare && !known && !found.slain?.form?.the ? { outcome: 'killed', people: whom } : undefined
}

/** "… a policeman, which led to his death": the noun of harm with a pronoun befell those last named. */
export const befell: Meaning<Harm> = ({ found }, chart) => {
  const harm = found.harmNoun
  const edge = found.people
  const whom = people(edge)
  if (!harm?.form?.tail || harm.form.by || !edge || !whom || whom.bare || whom.others) return undefined
  const known = definite(chart.tokens[edge.start]!) || chart.longest(edge.start, 'person')?.form?.tail
  if (known && !isCounted(chart, edge.start)) return undefined
  if (chart.is(edge.start - 1, 'harmNoun', 'harmVerb', 'fell') || chart.is(edge.end, 'this')) return undefined
  if (!isCounted(chart, edge.start) && whom.count.low === null) return undefined
  if (found.cause && harm.start - edge.end > 4) return undefined
  for (let at = edge.end; at < harm.start; at++) {
    const other = chart.is(at, 'people') && (isCounted(chart, at) || !definite(chart.tokens[at]!))
    if (other || chart.is(at, 'harmVerb', 'harmNoun')) return undefined
  }
  return { outcome: harm.value as Outcome, people: whom }
}

/** "73 cases of arrest": as many people as cases; without a number, some. */
export const casesOf: Meaning<Harm> = ({ found, end }, chart) => {
  const harm = found.harmNoun ?? found.harmed ?? found.harmToo
  const count = (found.quantity?.value as Count | undefined) ?? null
  if (!harm || !count) return undefined
  return {
    outcome: harm.value as Outcome,
    people: { count, status: belonging(chart, end), demographic: null, others: false, bare: false },
  }
}

/** "18 persons were hurt by suffocation". */
export const gassedAfter: Meaning<Harm> = ({ found, ...rest }, chart) => {
  const harm = harmAfter({ ...rest, found, end: found.harmVerb!.end }, chart)
  return harm?.outcome === 'injured' ? { ...harm, outcome: 'affected' } : undefined
}

/** "The injury of 30 persons by suffocation" is harm by gas. */
export const gassed: Meaning<Harm> = (match, chart) => {
  const harm = harmOf(match, chart)
  return harm?.outcome === 'injured' ? { ...harm, outcome: 'affected' } : undefined
}
