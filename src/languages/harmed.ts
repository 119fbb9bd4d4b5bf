import type { Outcome } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import { hypothetical, opensWithAnd } from './harms.ts'
import { least } from './leasts.ts'
import { type Count, type Harm, type Meaning, none, one, type People, some, two } from './meanings.ts'
import { belonging } from './persons.ts'

/** Meanings of the words that are themselves the harmed (dead, wounded, prisoners), of tolls, and of nobody harmed. */

const unnamed = (count: Count, chart: Chart, end: number, start = end): People => ({
  count,
  status: costs(chart, start) ? 'combatant' : belonging(chart, end),
  demographic: null,
  others: false,
  bare: false,
  unnamed: true,
})

/** "It cost the army 12 dead": a force loses fighters. */
function costs(chart: Chart, from: number): boolean {
  for (let at = from - 1; at > from - 9 && chart.token(at); at--) {
    if (!chart.is(at, 'costs')) continue
    for (let whose = at + 1; whose < from; whose++) if (chart.is(whose, 'force', 'actor', 'actorShort')) return true
  }
  return false
}

/** "Victims" with a number are the dead; without one the word tells less. */
const outcomeOf = (value: unknown, { low, high }: Count): Outcome =>
  value === 'casualties' && (low !== null || high !== null) ? 'killed' : (value as Outcome)

/** "The release of 5 prisoners" takes nobody prisoner; "direct hits" wound nobody. */
function isOver(chart: Chart, harmed: Edge): boolean {
  if (chart.is(harmed.start, 'hit')) return true
  return harmed.value === 'captured' && [1, 2, 3, 4].some((n) => chart.is(harmed.start - n, 'freed'))
}

/** "No news of dead": nobody knows, which is neither none nor some. */
function isUnknown(chart: Chart, at: number): boolean {
  const news = [1, 2, 3, 4, 5, 6].find((n) => chart.is(at - n, 'news'))
  return news !== undefined && [1, 2, 3].some((n) => chart.is(at - news - n, 'not', 'no'))
}

/** A noun that is itself the harmed: "12 dead", "two dead", "dead and wounded". */
export const harmedCounted: Meaning<Harm> = ({ found, end }, chart) => {
  const { quantity, harmed } = found
  if (!quantity || !harmed || isOver(chart, harmed) || chart.is(quantity.start, 'all') || harmed.form?.and)
    return undefined
  const count = quantity.value as Count
  if (harmed.form?.tail && count.low !== null) return undefined
  const people = unnamed(count, chart, end, quantity.start)
  // "32 of the wounded": a part of those known already.
  const part = found.of !== undefined && harmed.form?.the === true && count.low !== null
  return { outcome: outcomeOf(harmed.value, count), people, ...(part && { part }) }
}

export const harmedAtLeast: Meaning<Harm> = (match, chart) => {
  const harm = harmedCounted(match, chart)
  return harm && { ...harm, people: { ...harm.people, count: least(harm.people.count) } }
}

/** "The body of a civilian": the harmed, and who they are. */
export const harmedPerson: Meaning<Harm> = ({ found }, chart) => {
  const { people } = found
  const harmed = found.harmed ?? found.remains
  if (
    !harmed?.form ||
    !people ||
    hypothetical(chart, found.fell ?? harmed) ||
    harmed.form.by ||
    harmed.form.the ||
    harmed.form.tail ||
    isOver(chart, harmed)
  )
    return undefined
  const whom = people.value as People
  if (chart.is(harmed.start, 'harmNoun')) return undefined
  if (found.remains)
    return whom.bare || whom.others || whom.count.low === null ? undefined : { outcome: 'killed', people: whom }
  if (whom.bare || whom.others || (harmed.number !== 'many' && (whom.count.low ?? 0) > 2)) return undefined
  if (!found.fell && !harms(harmed) && !isJoinedToOthers(chart, harmed.start)) return undefined
  const counted = chart.is(people.start, 'quantity')
  if (harmed.number === 'many' && !counted && whom.count.low === null && isDefiniteNoun(chart, people.start))
    return undefined
  const count = harmed.number === 'many' ? whom.count : harmed.number === 'two' ? two : one
  return { outcome: outcomeOf(harmed.value, one), people: { ...whom, count } }
}

export const harmedTogether: Meaning<Harm> = ({ found, end }, chart) => {
  const { quantity, harmed, second } = found
  if (!quantity || second?.value === harmed?.value) return undefined
  // "A number of dead, and the wounding of others": two counts.
  if (second && chart.is(second.start, 'harmNoun') && chart.is(end, 'people')) return undefined
  return { outcome: 'casualties', people: unnamed(quantity.value as Count, chart, end) }
}

/**
 * The harmed without a number, as news: "dead fell". Not those already spoken of ("the dead", "their dead", "the dead of
 * the war"), nor people merely called prisoners or displaced.
 */
export const harmedAlone: Meaning<Harm> = ({ found, end }, chart) => {
  const { harmed, fell } = found
  if (harmed && isNoneToo(chart, harmed.start))
    return { outcome: outcomeOf(harmed.value, none), people: unnamed(none, chart, end) }
  if (!harmed?.form || hypothetical(chart, fell ?? harmed) || isOver(chart, harmed)) return undefined
  if (harmed.form.by || harmed.form.tail || harmed.form.the || harmed.number === 'construct') return undefined
  // "A dead man in a raid" is news as a headline, at the head of its line.
  if (fell?.form?.tail || (!fell && chart.is(harmed.start, 'slain'))) return undefined
  const opens = !chart.token(harmed.start - 1) || (harms(harmed) && isJoinedToOthers(chart, harmed.start))
  if (!fell && (harmed.form.to || (harmed.number === 'one' && !opens))) return undefined
  if (!fell && !harms(harmed) && !isJoinedToOthers(chart, harmed.start)) return undefined
  if (isUnknown(chart, (fell ?? harmed).start)) return undefined
  // "Civilians, victims of the raid": said of those just told; "bodies of three dead": those are counted.
  if (!fell && !joined(chart.tokens[harmed.start]!) && chart.is(harmed.start - 1, 'harmed', 'person')) return undefined
  const after = chart.longest(end, 'quantity')
  if (after && chart.is(after.end, 'harmed') && !joined(chart.tokens[end]!)) return undefined
  if (isDefiniteNoun(chart, end) || (chart.is(harmed.start, 'harmNoun') && chart.is(end, 'people'))) return undefined
  const count = harmed.number === 'two' ? two : harmed.number === 'one' ? one : some
  return { outcome: outcomeOf(harmed.value, some), people: unnamed(count, chart, end) }
}

/** "No dead or wounded": what is said of the first of two joined is said of the second. */
function isNoneToo(chart: Chart, at: number): boolean {
  const first = joined(chart.tokens[at]!) ? at - 1 : chart.is(at - 1, 'and') ? at - 2 : -1
  if (first < 0 || !chart.is(first, 'harmed', 'lossNoun') || chart.longest(first, 'harmed')?.form?.the) return false
  for (let n = first - 1; n >= Math.max(0, first - 6); n--) {
    if (chart.is(n, 'not')) return true
    if (chart.is(n, 'comma', 'but', 'news', 'number', 'vague', 'tollNoun', 'harmed', 'that')) return false
  }
  return false
}

/** Whether the word tells a harm by itself: "dead" and "wounded" do, "displaced" may only say who lives in a tent. */
const harms = ({ value }: Edge): boolean => value === 'killed' || value === 'injured' || value === 'casualties'

/** "Dead and wounded"; not "between dead and wounded". */
function isJoinedToOthers(chart: Chart, at: number): boolean {
  const and = chart.is(at - 1, 'and') ? at - 1 : at
  return joined(chart.tokens[and]!) && chart.is(and - 1, 'harmed') && !chart.is(and - 2, 'between')
}

/** A definite noun, or "this": what stands before it is known too. */
const isDefiniteNoun = (chart: Chart, at: number): boolean => {
  const token = chart.token(at)
  if (
    token?.kind !== 'word' ||
    joined(token) ||
    chart.is(at, 'when', 'function', 'that', 'cause', 'among', 'mostOf', 'theirRanks')
  )
    return false
  if (chart.at(at).some((e) => e.form !== null && e.form.tail !== '' && e.class !== 'adjective')) return true
  return chart.is(at, 'this') || (definite(token) && !token.forms.some((f) => f.to || f.by))
}

/** A toll: "the number of dead rose to 12". */
export const tolled: Meaning<Harm> = ({ found, end }, chart) => {
  const { harmed, quantity, toll, tollNoun, last } = found
  if (!harmed || !quantity || (toll && between(chart, harmed.end, toll.start))) return undefined
  if (chart.is(end, 'thing')) return undefined // "to four times as many"
  if (last?.form?.and || (toll?.value === 'more' && (quantity.value as Count).vague === 'some')) return undefined
  if (last?.class === 'harmed' && last.value !== harmed.value && harmed.value !== 'casualties') return undefined
  if (toll && !tollNoun && toll.start - harmed.end > 8) return undefined
  let count = quantity.value as Count
  if (toll?.value === 'more' && chart.is(toll.start - 1, 'didNot', 'not')) count = { ...count, low: null }
  else if (toll?.value === 'more' && count.low !== null) count = { ...count, low: count.low + 1, high: null }
  return { outcome: outcomeOf(harmed.value, count), people: unnamed(count, chart, end) }
}

/** A toll told far from the word that it rose. */
export const tolledFar: Meaning<Harm> = (match, chart) => {
  const { harmed, toll } = match.found
  return harmed && toll && toll.start - harmed.end > 12 ? tolled(match, chart) : undefined
}

/** "The number of dead reached in three days 50 persons". */
export const tolledFirst: Meaning<Harm> = ({ found, ...rest }, chart) => {
  const { harmed, quantity, toll } = found
  if (!harmed || !quantity || !toll || quantity.start === harmed.end || between(chart, harmed.end, quantity.start))
    return undefined
  for (let at = harmed.end; at < quantity.start; at++) if (chart.is(at, 'toll', 'harmNoun')) return undefined
  return tolled({ ...rest, found: { ...found, toll: { ...toll, start: harmed.end } } }, chart)
}

/** "Four children, victims of a raid": counted, and then told to be the harmed. */
export const peopleAs: Meaning<Harm> = ({ found }, chart) => {
  const { people, harmed } = found
  const whom = people?.value as People | undefined
  if (!people || !whom || !harmed?.form || harmed.form.lead !== '' || harmed.form.tail || !harms(harmed))
    return undefined
  if (whom.count.low === null || whom.bare || whom.others || !chart.is(people.start, 'quantity')) return undefined
  return chart.is(harmed.start, 'harmNoun') ? undefined : { outcome: outcomeOf(harmed.value, whom.count), people: whom }
}

/** "Among the dead are three children": a part of those told before. */
export const amongHarmed: Meaning<Harm> = ({ found }, chart) => {
  const { harmed, people } = found
  const whom = people?.value as People | undefined
  if (!harmed?.form || !people || !whom || (whom.bare && !chart.is(people.start, 'graveCase'))) return undefined
  const apart = people.start > harmed.end
  if (apart ? !definite(chart.tokens[harmed.end]!) || harmed.form.the : !harmed.form.the) return undefined
  if (apart && !chart.is(people.start, 'quantity')) return undefined
  if (whom.others || isOver(chart, harmed)) return undefined
  if (!chart.is(people.start, 'quantity') && definite(chart.tokens[people.start]!)) return undefined
  return { outcome: outcomeOf(harmed.value, one), people: whom, part: true }
}

/** "Estimated the number of dead at 3,800": the number carries the preposition. */
export const estimated: Meaning<Harm> = (match, chart) => {
  const { quantity } = match.found
  const by = quantity && chart.tokens[quantity.start]!.forms.some((f) => f.by) && chart.is(quantity.start, 'number')
  return by ? tolled(match, chart) : undefined
}

/** "Seven of the men fell dead". */
export const fellHarmed: Meaning<Harm> = ({ found, start, end }, chart) => {
  const { people, harmed, fellDown } = found
  const whom = people?.value as People | undefined
  if (fellDown?.form?.and) return undefined
  for (let at = start; at < end; at++) if (chart.is(at, 'relative')) return undefined
  if (
    !whom ||
    !harmed?.form ||
    harmed.form.the ||
    harmed.form.tail ||
    harmed.form.by ||
    (whom.bare && whom.count.low === null)
  )
    return undefined
  return { outcome: outcomeOf(harmed.value, whom.count), people: whom }
}

/** "The dead are 21 of the party", "the victims, 157 persons": the known harmed, told by number. */
export const harmedAre: Meaning<Harm> = ({ found }, chart) => {
  const { harmed, people, tollNoun } = found
  const whom = people?.value as People | undefined
  if (!harmed?.form || !people || !whom || whom.count.low === null || whom.others) return undefined
  if (chart.tokens[people.start]!.kind === 'word' && definite(chart.tokens[people.start]!)) return undefined
  if (
    isOver(chart, harmed) ||
    (!harmed.form.the && !tollNoun) ||
    harmed.form.to ||
    harmed.form.by ||
    harmed.number === 'one'
  )
    return undefined
  const more = chart.is(people.end, 'people') && opensWithAnd(chart, people.end)
  if (!found.are && !chart.is(people.start, 'quantity') && whom.count.low !== 2 && !more) return undefined
  return { outcome: outcomeOf(harmed.value, whom.count), people: whom }
}

/** Whether other people harmed are told of between: a toll is then not of these. */
function between(chart: Chart, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    // "From 5 to 12"; "in three days".
    const number = chart.longest(at, 'number')
    const before = number && (chart.is(at - 1, 'of') || [0, 1].some((n) => chart.is(number.end + n, 'thing')))
    if (!before && chart.is(at, 'harmed', 'number', 'say')) return true
  }
  return false
}

/** "No one was harmed". Not "received none but 700 bodies", nor the known dead. */
export const nobody: Meaning<Harm> = ({ found, start, end }, chart) => {
  const harm = found.harmed ?? found.lossNoun ?? found.harmNoun ?? found.harmToo
  if (!harm || harm.form?.the || harm.form?.tail || chart.is(harm.start, 'hit') || chart.is(harm.start - 1, 'of'))
    return undefined
  // "The Battalion of the Martyrs of …": a name.
  if (chart.is(harm.start - 1, 'force')) return undefined
  const any = [-1, 1, 2, 3, 4].some((n) => chart.is(harm.start + n, 'none', 'oneOf'))
  if (found.harmed?.number === 'one' && !any && !chart.is(harm.start - 1, 'fell')) return undefined
  if (!found.harmed && !found.lossNoun && !any && !chart.is(harm.start, 'harmed')) return undefined
  for (let at = start; at < harm.start; at++)
    if (chart.is(at, 'number', 'vague', 'but', 'news', 'tollNoun')) return undefined
  return { outcome: harm.value as Outcome, people: unnamed(none, chart, end) }
}

/** "No one was hurt". */
export const noOne: Meaning<Harm> = ({ found, end }, chart) =>
  found.anyoneHurt && { outcome: found.anyoneHurt.value as Outcome, people: unnamed(none, chart, end) }

export const losses: Meaning<Harm> = ({ found, end }, chart) =>
  found.lossNoun && !isUnknown(chart, found.lossNoun.start)
    ? { outcome: found.lossNoun.value as Outcome, people: unnamed(some, chart, end) }
    : undefined
