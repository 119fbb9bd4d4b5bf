import { entities } from '../languages/entities.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'

/** Names complete in themselves. */
const COMPLETE = ['actor', 'actorShort', 'state']
/** Words that name a party together with whose it is: "the aircraft of", "fighters of", "forces". */
const HEADS = ['actorHead', 'force']
/** What a party's name goes on with: "Russian", "warplanes", "of the north". */
const TRAITS = new Set(['nation', 'adjective', 'aircraft', 'drone', 'direction', 'part', 'force', 'person'])

/** The party to the fighting that is named from a token on, or null: a known name; aircraft, forces, gunmen and whose they are. */
export function partyAt(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart } = m
  // "Under the government's control", "that the opposition controls": whose the place is, not who did it.
  if (from >= limit || chart.is(from - 1, 'under') || chart.is(from - 2, 'under')) return null
  // "A terrorist attack": what kind of deed it was.
  if (chart.is(from, 'deedTrait') && chart.is(from - 1, 'eventNoun', 'matter')) return null
  let at = from
  const many = chart.longest(at, 'quantity', 'oneOf')
  if (many && many.end < limit) at = chart.is(many.end, 'of') ? many.end + 1 : many.end
  const head = headAt(chart, at)
  if (!head || (many && (head.class === 'state' || head.form?.to))) return null
  // "Cairo - the agency" opens a report, and blames nobody.
  if (head.class === 'state' && /^[-–—]$/.test(m.tokens[head.end]?.text ?? '')) return null
  let end = Math.min(head.end, limit)
  let complete = COMPLETE.includes(head.class)
  while (end < limit && end - from < 12) {
    const next = more(m, end, complete, limit)
    if (!next) break
    complete = next.complete
    end = next.end
  }
  if (complete || head.class === 'person') return { start: from, end }
  const kind = chart.longest<string>(at, 'actorHead')?.value
  if (kind === 'guns' && !has(chart, from, end, 'nation')) return null
  // "The army won the victory": after an article a name goes on with adjectives, or in quotation marks.
  const bare = head.form?.the && !chart.is(end, 'adjective') && !m.quotes.has(end) && m.tokens[end]?.kind === 'word'
  const name = bare ? end : nameAfter(m, end, limit)
  if (name > end) return { start: from, end: name }
  if (end === head.end && kind === 'body' && !head.form?.the && !chart.is(at, 'actorShort')) return null
  return { start: from, end }
}

const has = (chart: Chart, start: number, end: number, cls: string): boolean => {
  for (let at = start; at < end; at++) if (chart.is(at, cls)) return true
  return false
}

/** Words of a name that no list knows, in brackets or quotation marks or with an article, after "group", "organisation". */
function nameAfter({ chart, tokens, quotes }: Mentions, from: number, limit: number): number {
  let at = from
  if (/[“«"]/.test(quotes.get(at) ?? ''))
    for (let end = at + 1; end <= Math.min(limit, at + 5); end++) if (quotes.has(end)) return end
  if (tokens[at]?.text === '(') at++
  if (at === from && !quotes.has(at) && !(at < limit && definite(tokens[at]!))) return from
  let end = at
  while (end < limit && end < at + 4 && tokens[end]!.kind === 'word' && unknown(chart, end)) end++
  return end > at ? end : from
}

const unknown = (chart: Chart, at: number): boolean =>
  chart.at(at).every((e) => e.class === 'adjective' || e.class === 'place' || e.class === 'givenNameToo')

/** Rescuers, monitors and the press do no harm that they are named beside. */
const PEACEFUL = new Set(['rescue', 'medical', 'monitor', 'news_agency', 'media', 'state_media', 'un'])

const peaceful = ({ class: cls, value }: Edge): boolean =>
  cls === 'actor' && PEACEFUL.has(entities.get(value as string)?.kind ?? '')

const DOING = ['eventVerb', 'harmVerb', 'agent', 'able']

function headAt(chart: Chart, at: number): Edge | null {
  const complete = chart.longest(at, ...COMPLETE)
  const head = chart.longest(at, ...HEADS)
  const general = complete?.class === 'actorShort' && head !== null && head.end === complete.end
  const role = chart.longest<string>(at, 'speakerRole')
  if (role && PEACEFUL.has(role.value) && role.end >= Math.max(head?.end ?? 0, complete?.end ?? 0)) return null
  if (complete && !general && (!head || complete.end >= head.end)) return peaceful(complete) ? null : complete
  if (head) return head
  const verb = at > 0 && chart.is(at - 1, ...DOING)
  const person = chart.longest<string>(at, 'person')
  if (person && /combatant/.test(person.value)) return verb || person.number !== 'one' ? person : null
  return verb && role && (role.value === 'official' || role.value === 'military') ? role : null
}

/** What the name goes on with at a token, and whether it is whole then. */
function more(m: Mentions, at: number, complete: boolean, limit: number): { end: number; complete: boolean } | null {
  const { chart, tokens } = m
  if (tokens[at]!.kind === 'sign') {
    const inside = tokens[at]!.text === '(' ? chart.longest(at + 1, ...COMPLETE) : null
    return inside && tokens[inside.end]?.text === ')' && inside.end < limit
      ? { end: inside.end + 1, complete: true }
      : null
  }
  const edges = chart.at(at)
  const known = chart.longest(at, ...COMPLETE)
  const joined = known?.form?.and || edges.some((e) => e.form?.and)
  if (joined) {
    const second = headAt(chart, at)
    return second && second.class !== 'person' && second.class !== 'state'
      ? { end: Math.min(second.end, limit), complete: complete && COMPLETE.includes(second.class) }
      : null
  }
  if (known && known.end <= limit && !complete) return { end: known.end, complete: true }
  const of = chart.longest(at, 'of', 'owned')
  if (of) {
    const theirs =
      of.class === 'owned' &&
      of.end < limit &&
      (chart.at(of.end).length === 0 || chart.is(of.end, 'byIt')) &&
      tokens[of.end]!.text.length < 4
    if (theirs) return { end: of.end + 1, complete: true }
    const whose = of.end < limit && (of.class === 'owned' || !complete) ? headAt(chart, of.end) : null
    return whose && whose.class !== 'person' && whose.end <= limit
      ? { end: whose.end, complete: COMPLETE.includes(whose.class) }
      : null
  }
  if (complete && chart.is(at, 'menOf')) return { end: at + 1, complete }
  if (!complete && edges.length === 0 && chart.is(at + 1, 'owned')) return { end: at + 1, complete }
  if (!chart.is(at, 'nation') && !isTrait(edges)) return null
  return complete && !chart.is(at, 'nation', 'adjective') ? null : { end: at + 1, complete }
}

/** Words that only say what kind of party it is; "military" is a role too. */
const isTrait = (edges: readonly Edge[]): boolean =>
  edges.some((e) => TRAITS.has(e.class)) && edges.every((e) => TRAITS.has(e.class) || e.class === 'speakerRole')

/** The party whose name ends just where a token begins, "had" and the like or its place ("in the north") aside; the longest. */
export function partyBefore(m: Mentions, at: number, start: number): Phrase | null {
  const { chart } = m
  let end = at
  if (end - 1 > start && chart.is(end - 1, 'aside', 'comma')) end--
  const direct = endingAt(m, end, start)
  if (direct) return direct
  for (let back = end - 2; back > Math.max(start, end - 5); back--)
    if (chart.is(back, 'inside') && chart.is(back + 1, 'place', 'placeKind')) return endingAt(m, back, start)
  return null
}

function endingAt(m: Mentions, end: number, start: number): Phrase | null {
  const { chart } = m
  for (let from = Math.max(start, end - 10); from < end; from++) {
    if (chart.at(from).some((e) => e.form?.by || e.form?.to)) continue
    if (from > start && chart.at(from - 1).some((e) => e.class === 'eventNoun' && e.end > from)) continue
    if (from > start && chart.is(from - 1, 'of', 'against', 'between', 'sayPrep', 'inside', 'harmNoun', 'placeKind'))
      continue
    const party = partyAt(m, from, end)
    if (party?.end === end) return party
  }
  return null
}

/** Whether a word is joined to what stands before it ("and …"). */
export const joinedAt = ({ chart }: Mentions, at: number): boolean => chart.at(at).some((e) => e.form?.and)

/** The party within a few words after a cue, over a day or an aside. */
export function partyNear(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart } = m
  let at = from
  for (let skip = 0; skip < 3 && at < limit; skip++) {
    const bound = chart.is(at, 'aside') || chart.at(at).some((e) => e.form?.to || e.form?.by)
    const party = bound ? null : partyAt(m, at, limit)
    if (party) return party
    const over = chart.longest(at, 'when', 'aside', 'byIt', 'suspect')
    if (!over) return null
    at = over.end
  }
  return null
}
