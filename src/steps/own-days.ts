import type { DateExpr } from '../languages/dates.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import { isCounted } from './days.ts'
import type { Counted } from './figures.ts'
import type { Mentions } from './mentions.ts'
import type { DayPhrase, Part } from './parts.ts'
import type { Phrase } from './phrases.ts'
import { skipped } from './subjects.ts'

/**
 * The days that a part gives to what it tells. None of these is one: the day of another clause ("the town, which fell on
 * Monday"), of the verb that the telling hangs on ("the court opened on Sunday a case about the attack that killed 5"), of
 * who is quoted at the end ("as the Observatory said today"). `said`: the day on which it was told, for where no other is.
 */
export function ownDays(m: Mentions, part: Part): { told: readonly DayPhrase[]; said: DayPhrase | null } {
  const { frame, days } = part
  const at = part.figures[0]?.start ?? part.found[0]?.start ?? part.start
  const opens = frame && (frame.start > frame.at ? skipped(m, frame.start, part.end) : frame.start)
  const told: DayPhrase[] = []
  let said: DayPhrase | null = null
  for (const day of days) {
    if (
      frame &&
      opens !== null &&
      day.start >= frame.at &&
      (day.start < opens || opens < frame.at) &&
      !(frame.act === 'accuse' && namesEvent(m, frame.at, day.start, NEAR))
    ) {
      if (day.start < opens && !claims(m, frame.at, opens)) said = day
    } else if (isOwn(m, part, day, at)) told.push(day)
  }
  return { told, said }
}

/** The day nearest to what is told; the day on which it was said only where no other is. `last`: the day named last before. */
export function ownDay(m: Mentions, part: Part, last: DayPhrase | null): DayPhrase | null {
  const { told, said } = ownDays(m, part)
  const it: Phrase = part.figures[0] ?? part.found[0] ?? { start: part.start, end: part.start }
  const away = (day: DayPhrase) => (day.start < it.start ? it.start - day.end : day.start - it.end)
  const best = [...told].sort((a, b) => rank(a) - rank(b) || away(a) - away(b))[0] ?? said
  if (!best || !isCounted(best.value)) return best
  if (isThen(best.value))
    return { ...best, from: part.days.findLast((day) => day.end <= best.start) ?? last ?? undefined }
  const beside = best.value.kind === 'after' ? told.find((day) => !isCounted(day.value)) : undefined
  const from = said ?? beside ?? (best.value.kind === 'after' ? last : null)
  return from && from !== best ? { ...best, from } : best
}

/** "Since then": since the day named last. */
const isThen = (value: DateExpr): boolean => value.kind === 'since' && value.of.kind === 'same'

/** "Two days after the attack that killed 32" dates the 32 more closely than any other day; a month less than a day beside it. */
const rank = ({ value }: DayPhrase): number =>
  value.kind === 'after' ? 0 : value.kind === 'month' || (value.kind === 'hijri' && value.day === null) ? 2 : 1

/** Who claims an attack tells when it is claimed, and not when it was. */
const claims = ({ chart }: Mentions, from: number, to: number): boolean =>
  chart.next(from, to + 1, 'claimIt', 'responsible') <= to

/** "25 of the dead": of those told before, and not of what is told of them here. */
function speaksBack({ chart, tokens }: Mentions, { start, end, count }: Counted): boolean {
  if (count.low === null) return false
  for (let at = start + 2; at < end; at++)
    if (chart.is(at, 'harmed') && chart.is(at - 1, 'of') && definite(tokens[at]!)) return true
  return false
}

function isOwn(m: Mentions, part: Part, day: DayPhrase, at: number): boolean {
  if (day.value.kind === 'after') return day.end <= at && isOfIt(m, day.end, at)
  if (day.start > at) return !inAside(m, at, day.start)
  if (m.chart.is(day.end, 'responsible') || claims(m, Math.max(part.start, day.start - 5), day.start)) return false
  const [first] = part.figures
  if (first && speaksBack(m, first)) return false
  // "The schools were closed on Sunday after the killing of 3."
  const because = [1, 2, 3].find((back) => m.chart.longest(at - back, 'onAccountOf')?.end === at)
  if (because && !strikes(m, part.start, at - because)) return false
  // "In 2013, the group that …"
  if (day.start - part.start <= 1) return true
  const opener = lastOpener(m, day.end, at, ['clause'])
  // "Sunday's attack, which killed 5".
  if (opener === day.end && namesEvent(m, part.start, day.start, NEAR)) return true
  return (opener === null || tells(m, part.start, opener)) && !inAside(m, part.start, day.start)
}

/** Whether what is counted at `at` is of the event named at `from`: "… after the killing of 6", "… after an attack that left 32 dead". */
function isOfIt({ chart }: Mentions, from: number, at: number): boolean {
  if (from === at) return true
  if (!chart.is(from, 'eventNoun')) return false
  let leads = false
  for (let n = from; n < at; n++) {
    if (chart.is(n, 'clause') || (chart.is(n, 'comma') && !goesOn(chart, n + 1))) return false
    if (chart.is(n, 'leadsTo', 'relative', 'takesLives')) leads = true
  }
  return leads
}

/** ", which led to", ", and killed", ", in a market". */
const goesOn = (chart: Chart, at: number): boolean =>
  [at, at + 1].some((n) => chart.is(n, 'leadsTo', 'takesLives')) || chart.is(at, 'locative', 'inside')

/** Whether a relative clause that tells of something else opens in `[from, to)` and holds the token at `to`. */
function inAside(m: Mentions, from: number, to: number): boolean {
  const opener = lastOpener(m, from, to)
  return opener !== null && !strikes(m, opener, to) && !namesEvent(m, from, opener)
}

const OPENERS = ['relative', 'relativeMany']
const RESUMES = ['leadsTo', 'harmVerb', 'harmNoun', 'clause']

/** The relative pronoun that opened last in `[from, to)`, unless the clause before it is taken up again after it. */
function lastOpener({ chart }: Mentions, from: number, to: number, resumes = RESUMES): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (chart.is(at, ...OPENERS) || (at > from && chart.is(at, 'had') && !joined(chart.tokens[at]!))) return at
    if (chart.is(at, ...resumes)) return null
  }
  return null
}

/** Whether words tell an event, or harm. */
function tells({ chart }: Mentions, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = chart.longest<string>(at, 'eventVerb')
    if ((verb && verb.value !== 'territory_change') || chart.is(at, 'harmVerb', 'harmNoun', 'agent')) return true
  }
  return false
}

/** Whether the verb after a relative pronoun is that of an attack: "the raid on the market, which hit on Sunday". */
function strikes({ chart }: Mentions, opener: number, to: number): boolean {
  for (let at = opener; at < to; at++) {
    const harm = chart.longest<string>(at, 'harmVerb', 'harmNoun')
    if (
      isStrike(chart.longest<string>(at, 'eventVerb')) ||
      (harm && harm.value !== 'captured') ||
      chart.is(at, 'agent', 'happens')
    )
      return true
  }
  return false
}

const isStrike = (edge: Edge<string> | null): boolean => edge !== null && STRIKES.has(edge.value.split(':')[0]!)

const STRIKES = new Set([
  'happened',
  'aggression',
  'operation',
  'strike',
  'shelling',
  'air_strike',
  'ied',
  'suicide_bomb',
  'armed_clash',
  'assault',
  'attack',
  'chemical_weapon',
])

/** How far before a relative pronoun its noun may stand; before the day that belongs to it, where one stands between. */
const BEFORE = 5
const NEAR = 12

/** Whether the noun that a relative pronoun follows is an attack's. */
function namesEvent({ chart }: Mentions, from: number, opener: number, reach = BEFORE): boolean {
  for (let at = Math.max(from, opener - reach); at < opener; at++)
    if (isStrike(chart.longest<string>(at, 'eventNoun'))) return true
  return false
}
