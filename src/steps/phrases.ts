import type { Chart, Edge } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import { addressed, medium } from './media.ts'
import type { Mentions } from './mentions.ts'

/** The words that name somebody, as tokens `[start, end)`. */
export interface Phrase {
  readonly start: number
  readonly end: number
}

const NAMING = [
  'speakerRole',
  'actor',
  'actorShort',
  'mediaToo',
  'state',
  'document',
  'rank',
  'title',
  'givenName',
  'person',
  'force',
  'actorHead',
  'nation',
]

/** Whether a token opens the name of somebody who can speak. */
export const names = (chart: Chart, at: number): boolean =>
  chart.is(at, ...NAMING) || (chart.is(at, 'givenNameToo') && !chart.is(at, 'function'))

/** Whether no list knows the word at a token. */
export const unreadAt = (chart: Chart, at: number): boolean => chart.at(at).every((e) => e.class === 'adjective')

const ENDS = [
  'that',
  'stop',
  'clause',
  'when',
  'accordingTo',
  'quoting',
  'saying',
  'colon',
  'comma',
  'aside',
  'fromHim',
  'not',
  'responsible',
]
const VERBS = ['say', 'quoteFrom', 'accuse', 'deny', 'harmVerb', 'eventVerb', 'leadsTo', 'agent', 'relayedBy']

/** Whether a verb that a list knows stands at a token: words with an article or a preposition are none. */
export const verbAt = (chart: Chart, at: number): boolean =>
  chart.at(at).some((e) => VERBS.includes(e.class) && !e.form?.the && !e.form?.by && !e.form?.to)

/** Words after which a name goes on only with what people, bodies and places are called. */
const WITHIN = ['force', 'placeKind', 'place', 'speakerRole', 'actor', 'actorShort', 'person', 'part', 'direction']

/** The longest known name that starts at a token. */
const whole = (chart: Chart, at: number): Edge | null =>
  chart.longest(at, 'actor', 'actorShort', 'speakerRole', 'mediaToo', 'document')

/**
 * The phrase from a token on: as far as its words still belong to one name ("the head of forensic medicine in the
 * government-held sector" ends before "in"). A body's own name takes no unknown words that are not adjectives; an office
 * takes a person's name. Null where the token opens no phrase.
 */
export function phraseAt(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart } = m
  const body = chart.longest(from, 'actor', 'actorShort')
  const role = chart.longest(from, 'speakerRole', 'rank', 'title', 'document', 'givenName', 'givenNameToo', 'person')
  const office = role !== null && role.end >= (body?.end ?? 0)
  let named = unreadAt(chart, from)
  let at = from
  while (at < limit && at - from < 14) {
    const quoted = at === from + 1 ? nameInQuotes(m, at, limit) : at
    if (quoted > at) {
      named = true
      at = quoted
      continue
    }
    if (at > from ? ends(m, at, office || !named) || isMatter(m, at, from) : stops(m, at)) break
    const known = whole(chart, at)
    if (known && at > from && another(chart, known, from, named && !office)) break
    if (known) named = true
    const task = at === from + 1 && at + 1 < limit && chart.is(at, 'matterToo') && definite(m.tokens[at + 1]!)
    at = known && known.end <= limit ? known.end : task ? at + 2 : at + 1
  }
  while (at > from + 1 && (m.tokens[at - 1]!.kind === 'sign' ? m.tokens[at - 1]!.text !== ')' : dangles(chart, at - 1)))
    at--
  while (at > from && m.tokens[at - 1]!.kind === 'sign' && m.tokens[at - 1]!.text !== ')') at--
  return at > from ? { start: from, end: at } : null
}

/** A small word at the end of a name belongs to what follows. */
const dangles = (chart: Chart, at: number): boolean =>
  chart.is(at, 'inside', 'of') && chart.is(at, 'function') && !whole(chart, at) && !chart.is(at, 'givenNameToo')

/** The site "Eye on the Coast": where a name in quotation marks ends, right after what kind of body it is of. */
function nameInQuotes({ chart, tokens, quotes }: Mentions, at: number, limit: number): number {
  // "Organisation (the State)".
  const inside =
    tokens[at]?.text === '(' && chart.is(at - 1, 'actorHead') ? chart.longest(at + 1, 'actor', 'actorShort') : null
  if (inside && inside.end < limit && tokens[inside.end]!.text === ')') return inside.end + 1
  const kind = chart.longest<string>(at - 1, 'speakerRole')?.value
  if (!kind || !BODIES.has(kind) || definite(tokens[at - 1]!) || !/[“«"]/.test(quotes.get(at) ?? '')) return at
  for (let end = at + 1; end <= Math.min(limit, at + 5); end++) if (quotes.has(end)) return end
  return at
}
const BODIES = new Set(['media', 'news_agency', 'monitor'])

/** A body's name right after another body, or after an office with its article, is another's: "the governor [held] the opposition". */
function another(chart: Chart, known: Edge, from: number, body: boolean): boolean {
  if (known.form?.and || known.form?.to || chart.is(known.start, 'nation', 'adjective')) return false
  if (body) return /^actor|^document/.test(known.class)
  const { start } = known
  return known.class.startsWith('actor') && start === from + 1 && definite(chart.tokens[from]!)
}

/** Whether what is said, denied or confirmed begins at a token ("… the truth of the news"), and no name goes on there. */
function isMatter(m: Mentions, at: number, from: number): boolean {
  const { chart, tokens } = m
  if (!chart.at(at).some((e) => e.class.startsWith('matter') && !e.form?.to && !e.form?.by)) return false
  if ((whole(chart, at)?.end ?? 0) > at + 1) return false
  const whose = !definite(tokens[at - 1]!) && !chart.is(at - 1, 'adjective')
  if (definite(tokens[at]!)) return !(whose && (medium(m, at - 1) !== null || chart.is(at - 1, 'document')))
  return chart.is(at, 'matter') || !(whose && at === from + 1)
}

/** Whether no name can begin at a token. */
function stops({ chart, tokens }: Mentions, at: number): boolean {
  if (tokens[at]!.kind !== 'word' || chart.is(at, 'noSpeaker')) return true
  if (names(chart, at))
    return chart.is(at, 'that', 'accordingTo', 'quantity') || (chart.is(at, 'harmed') && !chart.is(at, 'speakerRole'))
  return chart.is(at, 'function', 'matter', ...ENDS) || verbAt(chart, at) || opensContent(chart, at)
}

/** Whether a name ends before a token. `open`: it may go on with words that no list knows, a person's names. */
function ends(m: Mentions, at: number, open: boolean): boolean {
  const { chart, tokens, quotes } = m
  const token = tokens[at]!
  if (token.kind === 'sign') return token.text !== '-' || tokens[at + 1]?.kind !== 'word' || chart.is(at + 1, 'stop')
  if (addressed(m, at) !== null || (token.text.length === 1 && !whole(chart, at))) return true
  const known = whole(chart, at)
  if (known?.class === 'document' && !definite(token) && !known.form?.and) return true
  if (known && known.end - at > 1) return false
  if (chart.is(at, 'givenNameToo') && chart.is(at - 1, 'rank', 'title', 'givenName')) return false
  if (chart.is(at, 'verb', ...ENDS) || verbAt(chart, at) || opensContent(chart, at)) return true
  if (
    /[“«"]/.test(quotes.get(at) ?? '') &&
    (tokens[at - 1]!.kind === 'sign' || !(names(chart, at) || shortQuote(quotes, at)))
  )
    return true
  if (chart.is(at, 'function')) return !chart.is(at, 'inside', 'of') || !chart.is(at + 1, ...WITHIN)
  const unread = chart.at(at).length === 0
  if (token.forms.some((f) => f.and) && !chart.at(at).some((e) => e.form?.lead === '')) return !continues(chart, at)
  return !open && unread && token.kind === 'word' && !definite(token) && token.letter !== 'capital'
}

/** Whether a quotation that opens at a token closes after a few words: a name in quotation marks, not what somebody said. */
function shortQuote(quotes: ReadonlyMap<number, string>, at: number): boolean {
  for (let end = at + 1; end <= at + 5; end++) if (quotes.has(end)) return true
  return false
}

/** "and the resistance", "and fighters": the second of two names, not a verb joined to the first. */
const continues = (chart: Chart, at: number): boolean =>
  chart.at(at).some((e) => e.form?.and && NAMING.includes(e.class)) ||
  (chart.at(at).length === 0 && definite(chart.tokens[at]!))

/** "… with the killing of", "to Reuters": what follows a speaker and is no part of its name. */
const opensContent = (chart: Chart, at: number): boolean =>
  chart.is(at, 'harmNoun', 'harmBoth', 'harmed', 'among', 'downing', 'fell', 'quantity') ||
  (chart.is(at, 'eventNoun', 'tollNoun') && !definite(chart.tokens[at]!)) ||
  (chart.is(at, 'sayPrep') && !chart.is(at, 'inside'))
