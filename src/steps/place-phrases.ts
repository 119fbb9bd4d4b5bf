import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'

interface Name {
  readonly start: number
  readonly end: number
  /** The folded name that the gazetteer knows, or null. */
  readonly known: string | null
}

/** "A nearby town": a place is spoken of that the words do not name; none told before may stand for it. */
export function namesNoPlace({ chart }: Mentions, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = chart.longest<string>(at, 'placeKind')
    if (!kind || !UNNAMED.has(kind.value) || definite(chart.tokens[at]!)) continue
    if (kind.end < end && chart.is(kind.end, 'adjective') && !chart.is(kind.end, 'place')) return true
  }
  return false
}

const UNNAMED = new Set(['village', 'town', 'city'])

/** A place as said, as tokens `[start, end)`. */
export interface PlacePhrase extends Name {
  /** Where the name alone stands. */
  readonly name: Name
  /** What the place word says it is; null where none does, or none in particular ("area"). */
  readonly kind: string | null
  readonly direction: string | null
  readonly countryside: boolean
  /** It only says where another place is: "between Aleppo and the base", "west of the town". */
  readonly reference: boolean
  /** "The eastern quarters": a side of a town told before. */
  readonly again: boolean
  /** More places of its kind may follow: "the villages of A and B". */
  readonly more: boolean
}

/** The places named in `[start, end)`, in the order of the text. */
export function placePhrases({ chart }: Mentions, start: number, end: number): PlacePhrase[] {
  const out: PlacePhrase[] = []
  let last = null as PlacePhrase | null
  for (let at = start; at < end; ) {
    const next: PlacePhrase | null = last?.end === at ? nextOf(chart, last, at, end) : null
    const bare: boolean = next?.known !== null && !chart.is(at, 'placeKind', 'direction', 'part')
    const phrase: PlacePhrase | null = (last?.more && bare ? next : null) ?? placeAt(chart, at, end) ?? next
    if (!phrase) {
      const actor = chart.longest(at, 'actor')
      at = actor && actor.end - actor.start > 1 ? actor.end : at + 1
      continue
    }
    const follows: boolean = last !== null && phrase.start - last.end <= 1
    const relative: boolean = phrase.direction !== null && follows && !phrase.countryside
    const listed: boolean = last?.reference === true && last.end === at && joined(chart.tokens[at]!)
    last = { ...phrase, reference: relative || between(chart, at) || listed || chart.is(at - 1, 'toward') }
    out.push(last)
    at = phrase.end
  }
  return out
}

const between = (chart: Chart, at: number): boolean => chart.is(at - 1, 'between') || chart.is(at - 2, 'between')

/** "… and B", "… and C" after "the villages of A": places of the same kind, also where no list knows them. */
function nextOf(chart: Chart, last: PlacePhrase, at: number, limit: number): PlacePhrase | null {
  if (!joined(chart.tokens[at]!) || last.direction !== null) return null
  const name = nameAfter(chart, at, limit)
  if (!name || (name.known === null && !last.more)) return null
  return {
    ...name,
    name,
    kind: last.more ? last.kind : null,
    direction: null,
    countryside: false,
    reference: false,
    again: false,
    more: last.more,
  }
}

/** "The countryside of Idlib" is no part of the town: it is a place word of its own. */
const isCountryside = (chart: Chart, at: number): boolean =>
  chart.longest<string>(at, 'placeKind')?.value === 'countryside'

/** A place word's value says the kind of place; `+` that several are named, `-` that it is no kind. */
const kindOf = (value: string): string | null => (/^(-|countryside)/.test(value) ? null : value.replace('+', ''))

/** "west of", "the western sector of", "the quarters of": a part or a side of the place that follows. */
function sideAt(chart: Chart, at: number): { end: number; direction: string | null } | null {
  const part = chart.longest<string>(at, 'direction', 'part')
  if (!part) return null
  let direction = part.class === 'direction' ? part.value : null
  let end = part.end
  const turned = part.class === 'part' ? chart.longest<string>(end, 'direction') : null
  if (turned) {
    direction = turned.value
    end = turned.end
  }
  if (chart.is(end, 'inside')) end++
  return { end, direction }
}

function placeAt(chart: Chart, at: number, limit: number): PlacePhrase | null {
  const actor = chart.longest(at, 'actor')
  if (actor && actor.end - actor.start > 1) return null
  const side = sideAt(chart, at)
  const inner =
    side &&
    (side.direction !== null || (chart.is(at, 'placeKind') && !isCountryside(chart, at))) &&
    chart.is(side.end, 'place', 'placeKind') &&
    !chart.at(side.end).some((e) => e.form?.and)
  const pos = inner ? side.end : at
  const direction = inner ? side.direction : null
  const word = innermost(chart, chart.longest<string>(pos, 'placeKind'))
  const place = chart.longest<string>(word?.start ?? pos, 'place')
  const kind = place && word && place.end > word.end ? null : word
  const told = inner ? null : toldBefore(chart, at, limit)
  if (told) return told
  if (kind) {
    const name = nameAfter(chart, kind.end, limit, definite(chart.tokens[kind.start]!))
    if (!name || (name.known === null && !mayName(chart, kind.value, name))) return null
    const after = chart.longest<string>(name.end, 'direction')
    const turned = after !== null && definite(chart.tokens[after.start]!) ? after : null
    return {
      start: at,
      end: turned?.end ?? name.end,
      known: name.known,
      name,
      kind: kindOf(kind.value),
      direction: turned?.value ?? direction,
      countryside: kind.value === 'countryside',
      reference: false,
      again: false,
      more: kind.value.endsWith('+'),
    }
  }
  const after = kindAfter(chart, place?.end ?? pos, pos, limit)
  if (!place && !after) return null
  const name = { start: pos, end: after?.name ?? place!.end, known: place?.value ?? null }
  return {
    ...name,
    start: at,
    end: after?.end ?? name.end,
    name,
    kind: after ? kindOf(after.kind) : null,
    direction,
    countryside: false,
    reference: false,
    again: false,
    more: false,
  }
}

/**
 * A place word after the name it belongs to ("Daraa province"), and the end of that name: one that is known, else words
 * with capitals before "neighbourhood", "village" and the like.
 */
function kindAfter(
  chart: Chart,
  from: number,
  start: number,
  limit: number,
): { name: number; end: number; kind: string } | null {
  const { tokens } = chart
  let name = from
  while (
    from === start &&
    name < limit &&
    name < start + 4 &&
    tokens[name]!.letter === 'capital' &&
    isUnread(chart, name)
  )
    name++
  if (name === start || name >= limit) return null
  const kind = chart.longest<string>(name, 'placeKindAfter')
  if (!kind || kind.end > limit || (from === start && /^[-s]/.test(kind.value))) return null
  return { name, end: kind.end, kind: kind.value }
}

/** No word that a list knows, but for what places too are called. */
const isUnread = (chart: Chart, at: number): boolean =>
  chart.at(at).every((e) => e.class === 'adjective' || e.class === 'givenName' || e.class === 'verb')

/** "The villages of the countryside of": what the name is, the last word before it says. */
function innermost(chart: Chart, word: Edge<string> | null): Edge<string> | null {
  let kind = word
  for (let next = word; next; next = chart.longest<string>(kind!.end, 'placeKind')) kind = next
  return kind
}

/** "The eastern quarters", "the western sector": of the town spoken of. */
function toldBefore(chart: Chart, at: number, limit: number): PlacePhrase | null {
  const word = chart.longest<string>(at, 'placeKind', 'part')
  if (!word || !definite(chart.tokens[at]!)) return null
  const side = word.end < limit ? chart.longest<string>(word.end, 'direction') : null
  const turned = side && definite(chart.tokens[side.start]!) ? side : null
  if (!turned) return null
  const kind = word.class === 'part' ? 'quarter' : kindOf(word.value)
  const name = { start: at, end: turned.end, known: null }
  return {
    ...name,
    name,
    kind,
    direction: turned.value,
    countryside: false,
    reference: false,
    again: true,
    more: false,
  }
}

/** After "area", "market" and the like, which mostly take a description, a word is a name only where it looks like one. */
const mayName = (chart: Chart, kind: string, name: Name): boolean =>
  !(kind.startsWith('-') || kind.startsWith('site')) ||
  definite(chart.tokens[name.start]!) ||
  chart.is(name.start, 'title', 'nameHead', 'givenName')

const NOT_NAMES = [
  'function',
  'stop',
  'that',
  'when',
  'say',
  'harmNoun',
  'harmVerb',
  'harmed',
  'eventVerb',
  'eventNoun',
  'leadsTo',
  'person',
  'number',
  'vague',
  'clause',
  'accordingTo',
  'nation',
  'others',
  'force',
  'agent',
  'direction',
]

/**
 * The name after a place word: one that the gazetteer knows, else the words that stand where a name must. After a place
 * word with the article (`described`) stands an adjective, not a name.
 */
function nameAfter(chart: Chart, at: number, limit: number, described = false): Name | null {
  if (at >= limit) return null
  const place = chart.longest<string>(at, 'place')
  if (place && place.end <= limit) return { start: at, end: place.end, known: place.value }
  const inner = chart.longest(at, 'placeKind')
  if (inner) return nameAfter(chart, inner.end, limit, definite(chart.tokens[at]!))
  const token = chart.tokens[at]!
  const head = chart.is(at, 'nameHead') && at + 1 < limit && chart.tokens[at + 1]!.kind === 'word'
  if (head && !described) return { start: at, end: at + 2, known: null }
  if (described || token.kind !== 'word' || chart.is(at, ...NOT_NAMES) || token.text.length < 3) return null
  if (!definite(token) && chart.is(at, 'adjective')) return null
  const second = chart.tokens[at + 1]
  const two =
    second?.kind === 'word' &&
    at + 1 < limit &&
    !definite(token) &&
    !chart.is(at + 1, ...NOT_NAMES, 'placeKind', 'place') &&
    !second.forms.some((f) => f.and || f.by || f.to)
  return { start: at, end: at + (two ? 2 : 1), known: null }
}
