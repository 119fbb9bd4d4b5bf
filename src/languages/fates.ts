import type { Outcome } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import { hypothetical } from './harms.ts'
import { type Count, type Harm, type Meaning, one, type People, some, two } from './meanings.ts'

/** Meanings of the words that tell what became of people: among the missing, out of reach, driven from home. */

const people = (edge: Edge | undefined): People | undefined => edge?.value as People | undefined

const isCounted = (chart: Chart, at: number): boolean => chart.is(at, 'quantity', 'oneOf')

/** "Five persons are among the missing"; not those already spoken of. */
export const became: Meaning<Harm> = ({ found }, chart) => {
  const whom = people(found.people)
  if (!whom || !found.people || !found.fate || whom.bare) return undefined
  for (let at = found.people.end; at < found.fate.start; at++) if (chart.is(at, 'quantity', 'people')) return undefined
  if (!isCounted(chart, found.people.start) && (whom.count.low === null || definite(chart.tokens[found.people.start]!)))
    return undefined
  return { outcome: found.fate.value as Outcome, people: whom }
}

/** "Contact was lost with four soldiers". */
export const lost: Meaning<Harm> = ({ found }) => {
  const whom = people(found.people)
  return whom && !whom.bare && whom.count.low !== null ? { outcome: 'missing', people: whom } : undefined
}

/** "The shelling forced 500 families to flee". */
export const drivenOut: Meaning<Harm> = ({ found }, chart) => {
  const whom = people(found.people)
  if (!whom || (whom.bare && (whom.count.vague ?? 'some') === 'some') || whom.status === 'combatant') return undefined
  if (!isCounted(chart, found.people!.start)) return undefined
  return { outcome: 'displaced', people: whom }
}

/** "The death of three prisoners", "of a wounded man": killed, who were harmed before. */
export const ofHarmed: Meaning<Harm> = ({ found }, chart) => {
  const { quantity, harmed } = found
  const harm = found.harmNoun ?? found.harmVerb
  if (harm?.value !== 'killed' || !harmed?.form || harmed.form.tail || harmed.form.by || harmed.form.to)
    return undefined
  if (harmed.value === 'killed' || harmed.value === 'casualties' || hypothetical(chart, harm)) return undefined
  if (harm.form && (harm.form.the || harm.form.tail || (harm.class === 'harmVerb' && harm.form.by))) return undefined
  if (harmed.form.and) return undefined
  const gap = (quantity ?? harmed).start - harm.end
  if (gap > 0 && !chart.is(harm.end, 'when')) return undefined
  const known = !quantity && harmed.form.the && harmed.number !== 'one'
  if (known || (quantity && definite(chart.tokens[quantity.start]!) && harmed.form.the)) return undefined
  const count =
    (quantity?.value as Count | undefined) ?? (harmed.number === 'two' ? two : harmed.number === 'many' ? some : one)
  // "The toll rose to 17 after the death of three wounded": those are counted already.
  const part = chart.is(harm.start - 1, 'function') && !harm.form?.and
  return {
    outcome: 'killed',
    ...(part && { part }),
    people: { count, status: 'unknown', demographic: null, others: false, bare: false, unnamed: true },
  }
}

/** "Three journalists went missing in the country"; not "lost their houses". */
export const missing: Meaning<Harm> = ({ found, end }, chart) => {
  const whom = people(found.people)
  const { harmToo } = found
  if (!whom || whom.bare || harmToo?.value !== 'missing' || !harmToo.form || harmToo.form.lead !== '') return undefined
  if (harmToo.form.tail || !isCounted(chart, found.people!.start)) return undefined
  const next = chart.token(end)
  const ends = next?.kind !== 'word' || chart.is(end, 'locative', 'when', 'cause', 'function', 'stop')
  return ends ? { outcome: 'missing', people: whom } : undefined
}

/** "Some 300 civilians fell in the province". */
export const fell: Meaning<Harm> = ({ found, end }, chart) => {
  const whom = people(found.people)
  const { fellDown } = found
  if (!whom || whom.bare || !fellDown?.form || fellDown.form.lead !== '' || !isCounted(chart, found.people!.start))
    return undefined
  if (whom.count.high === 1 || chart.is(end, 'harmed', 'person') || chart.is(end, 'fate')) return undefined
  return chart.is(end, 'locative', 'when', 'cause') ? { outcome: 'killed', people: whom } : undefined
}

/** "The group lost 15 of its fighters". */
export const lostFighters: Meaning<Harm> = ({ found }, chart) => {
  const whom = people(found.people)
  const { loses } = found
  if (!whom || whom.bare || whom.status !== 'combatant' || !loses?.form || loses.form.by || loses.form.tail)
    return undefined
  if (!isCounted(chart, found.people!.start) && definite(chart.tokens[found.people!.start]!)) return undefined
  return whom.count.low === 1 && !isCounted(chart, found.people!.start)
    ? undefined
    : { outcome: 'killed', people: whom }
}

/** "The leg of a child was amputated". */
export const maimed: Meaning<Harm> = ({ found }) => {
  const whom = people(found.people)
  return whom && !whom.bare && !whom.others ? { outcome: 'injured', people: whom } : undefined
}

/** "20 civilians, dead and wounded together". */
export const deadOrHurt: Meaning<Harm> = ({ found }) => {
  const whom = people(found.people)
  return whom && { outcome: 'casualties', people: whom }
}

/** One person called by a name that no list needs to know. */
export const called: Meaning<People> = ({ found }, chart) => {
  const { called: word } = found
  if (!word || chart.tokens[word.end]?.kind === 'break') return undefined
  return { count: one, status: 'unknown', demographic: null, others: false, bare: false }
}

const nameless = (count: Count): People => ({
  count,
  status: 'unknown',
  demographic: null,
  others: false,
  bare: false,
  unnamed: true,
})

/** "The destiny of 61 prisoners is unknown". */
export const lostCounted: Meaning<Harm> = ({ found }) =>
  found.quantity && { outcome: 'missing', people: nameless(found.quantity.value as Count) }

/** "The evacuation of nineteen cases". */
export const cases: Meaning<Harm> = ({ found }, chart) => {
  const { harmNoun, quantity } = found
  if (!harmNoun?.form || !quantity || harmNoun.form.the || harmNoun.form.tail || hypothetical(chart, harmNoun))
    return undefined
  return { outcome: harmNoun.value as Outcome, people: nameless(quantity.value as Count) }
}

/** "A girl has perished": the verb, of a woman or a child, also means "ruled", "spent". */
export const perished: Meaning<Harm> = ({ found, end }, chart) => {
  const whom = people(found.people)
  const { harmToo } = found
  if (!whom || harmToo?.value !== 'killed' || !harmToo.form || harmToo.form.lead !== '' || harmToo.form.tail)
    return undefined
  if (whom.count.low !== 1 || (whom.demographic !== 'women' && whom.demographic !== 'children')) return undefined
  const next = chart.token(end)
  return next === undefined || chart.is(end, 'locative', 'when', 'cause', 'agent', 'comma')
    ? { outcome: 'killed', people: whom }
    : undefined
}

/** "20 persons under the rubble": trapped, unless they fight, or are brought out. */
export const trapped: Meaning<Harm> = ({ found }, chart) => {
  const whom = people(found.people)
  const noun = found.people && chart.longest(found.people.start, 'person')
  if (noun?.form?.to || noun?.form?.tail) return undefined
  if (!whom || !found.stuck || whom.bare || whom.status === 'combatant' || chart.is(found.stuck.start - 1, 'of'))
    return undefined
  return { outcome: 'affected', people: whom }
}

/** What parts gunmen from those whom they harmed: a description, not another statement. */
function describes(chart: Chart, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (chart.is(at, 'cause', 'harmNoun', 'leadsTo', 'among', 'alongWith', 'agent', 'comma')) return false
    if (joined(chart.tokens[at]!) && !chart.is(at, 'adjective')) return false
  }
  return !chart.is(to - 1, 'of', 'function', 'locative', 'eventVerb', 'eventNoun') && !joined(chart.tokens[to]!)
}

/** "Masked gunmen abducted a doctor": one or more who do not fight, uncounted. */
export const byGunmen: Meaning<Harm> = ({ found }, chart) => {
  const { harmVerb, gunmen } = found
  const whom = people(found.people)
  if (!whom || whom.bare || whom.others || whom.status === 'combatant') return undefined
  return acts(harmVerb, chart) &&
    describes(chart, gunmen!.end, found.people!.start) &&
    !chart.is(found.people!.start - 1, 'verb')
    ? { outcome: harmVerb!.value as Outcome, people: whom }
    : undefined
}

/** "Gunmen in uniform abducted five employees". */
export const byGunmenCounted: Meaning<Harm> = ({ found }, chart) => {
  const { harmVerb, gunmen, quantity } = found
  const counted = quantity && chart.longest<People>(quantity.start, 'people')
  if (!counted || counted.value.bare || !acts(harmVerb, chart)) return undefined
  // "Gunmen abducted the commander of Brigade 30, the colonel": a number after its noun numbers the noun.
  const numbers = chart.is(quantity.start - 1, 'force')
  return !numbers && describes(chart, gunmen!.end, quantity.start) && !chart.is(quantity.start - 1, 'verb')
    ? { outcome: harmVerb!.value as Outcome, people: counted.value }
    : undefined
}

/** A verb with no attached word, of something that has happened. */
const acts = (verb: Edge | undefined, chart: Chart): boolean =>
  verb?.form != null &&
  !verb.form.tail &&
  !verb.form.by &&
  !verb.form.to &&
  !verb.form.the &&
  !hypothetical(chart, verb)
