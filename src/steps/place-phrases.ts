import type { Chart, Edge } from '../text/chart.ts'
import { definite, joined } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'
import { isJoined, mayName, type Name, nameAfter } from './place-called.ts'

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
  /** The place word's value, of a road or a mountain: where it leads or lies is not how exact it is. */
  readonly wide: 'road' | 'land' | null
  readonly direction: string | null
  readonly countryside: boolean
  /** It only says where another place is: "between Aleppo and the base", "west of the town". */
  readonly reference: boolean
  /** And only says where something is said, or where people go or come from. */
  readonly aside: boolean
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
    const inherits: boolean = last?.aside === true && last.end === at && !joined(chart.tokens[at]!)
    const aside: boolean = inherits || (at > start ? isAside(chart, at, start) : chart.is(at, 'native', 'calledAfter'))
    last = { ...phrase, aside, reference: phrase.reference || relative || listed || aside || isLoose(chart, at) }
    out.push(last)
    at = phrase.end
  }
  return out
}

/** "Between A and B", "a man of A": near a place, or of it. */
const isLoose = (chart: Chart, at: number): boolean =>
  chart.is(at, 'local') || chart.is(at - 1, 'between') || chart.is(at - 2, 'between')

/** Where something is said, or goes, or comes from. */
const isAside = (chart: Chart, at: number, start: number): boolean =>
  (chart.is(at, 'native', 'calledAfter') && !chart.tokens[at]!.forms.some((f) => f.by)) ||
  chart.is(at - 1, 'toward') ||
  (at - 2 >= start && chart.is(at - 2, 'toward') && chart.is(at, 'placeKind')) ||
  (chart.is(at - 1, 'of') && chart.is(at, 'isCountry')) ||
  isGovernment(chart, at) ||
  (at - 1 === start && opensSpeech(chart, at))

/** "Moscow threatened": a capital that stands for its government; something happens in one, at one, or to one. */
const isGovernment = (chart: Chart, at: number): boolean =>
  chart.is(at, 'state') &&
  chart.is(at, 'isTown') &&
  !chart.tokens[at]!.forms.some((f) => f.by || f.to) &&
  chart.is(at - 1, 'verb', 'eventVerb', 'say', 'deny', 'accuse', 'intend', 'agent', 'suffers') &&
  !chart.is(at - 1, 'eventNoun')

/** "In Geneva, the minister said": where it is said. */
function opensSpeech(chart: Chart, at: number): boolean {
  if (!chart.is(at - 1, 'inside')) return false
  let next = chart.longest(at, 'place')?.end ?? at
  if (next === at) return false
  while (chart.is(next, 'comma')) next++
  return chart.is(next, 'say')
}

/** "… and B", "… and C" after "the villages of A": places of the same kind, also where no list knows them. */
function nextOf(chart: Chart, last: PlacePhrase, at: number, limit: number): PlacePhrase | null {
  if (!joined(chart.tokens[at]!) || last.direction !== null) return null
  const name = nameAfter(chart, at, limit)
  if (!name || (name.known === null && !last.more)) return null
  return {
    ...name,
    name,
    kind: last.more ? last.kind : null,
    wide: null,
    direction: null,
    countryside: false,
    reference: false,
    aside: false,
    again: false,
    more: last.more,
  }
}

/** "The countryside of Idlib" is no part of the town: it is a place word of its own. */
const isCountryside = (chart: Chart, at: number): boolean =>
  chart.longest<string>(at, 'placeKind')?.value === 'countryside'

/** A place word's value says the kind of place; `+` that several are named, `-` that it is no kind, `!` that only a known name follows. */
const kindOf = (value: string): string | null =>
  /^(-|countryside)/.test(value) ? null : value.replace(/[+!]/g, '').replace(/road|land/, 'site')

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

/** "The area of Raqqa", "the areas in Raqqa"; no name stands right after a word with the article. */
const isBound = (chart: Chart, at: number, end: number): boolean =>
  !definite(chart.tokens[at]!) || chart.is(end - 1, 'inside')

/** With these a place begins, or with a capital. */
const OPENING = ['place', 'placeKind', 'part', 'direction']

function placeAt(chart: Chart, at: number, limit: number): PlacePhrase | null {
  if (!chart.is(at, ...OPENING) && chart.tokens[at]!.letter !== 'capital') return null
  const actor = chart.longest(at, 'actor')
  if (actor && actor.end - actor.start > 1) return null
  const side = sideAt(chart, at)
  const inner =
    side &&
    (side.direction !== null ||
      (chart.is(at, 'placeKind') && !isCountryside(chart, at) && isBound(chart, at, side.end))) &&
    side.end < limit &&
    chart.is(side.end, 'place', 'placeKind') &&
    !chart.at(side.end).some((e) => e.form?.and)
  const pos = inner ? side.end : at
  const direction = inner ? side.direction : null
  const word = chart.is(pos, 'noKind') ? null : innermost(chart, chart.longest<string>(pos, 'placeKind'))
  const place = chart.longest<string>(word?.start ?? pos, 'place')
  const kind = place && word && place.end > word.end ? null : word
  const told = inner ? null : toldBefore(chart, at, limit)
  if (told) return told
  if (kind) {
    const name = isJoined(chart, kind.end)
      ? null
      : nameAfter(chart, kind.end, limit, definite(chart.tokens[kind.start]!))
    if (!name || (name.known === null && !mayName(chart, kind.value, name))) return null
    const after = chart.longest<string>(name.end, 'direction')
    const turned = after !== null && definite(chart.tokens[after.start]!) ? after : null
    return {
      start: at,
      end: turned?.end ?? name.end,
      known: name.known,
      name,
      kind: kindOf(kind.value),
      wide: kind.value.startsWith('road') ? 'road' : kind.value.startsWith('land') ? 'land' : null,
      direction: turned?.value ?? direction,
      countryside: kind.value === 'countryside',
      reference: false,
      aside: false,
      again: false,
      more: kind.value.includes('+'),
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
    wide: null,
    direction,
    countryside: false,
    reference: false,
    aside: false,
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
  if (!kind || kind.end > limit || (from === start && /^[-sl]/.test(kind.value))) return null
  return { name, end: kind.end, kind: kind.value }
}

/** No word that a list knows, but for what places too are called. */
const isUnread = (chart: Chart, at: number): boolean =>
  chart.at(at).every((e) => e.class === 'adjective' || e.class === 'givenName' || e.class === 'verb')

/** Place words that may stand one in the other before a name. */
const NESTED = 3

/** "The villages of the countryside of": what the name is, the last word before it says. */
function innermost(chart: Chart, word: Edge<string> | null): Edge<string> | null {
  let kind = word
  for (let more = 0; kind && more < NESTED; more++) {
    const next: Edge<string> | null = chart.longest<string>(kind.end, 'placeKind')
    if (!next || definite(chart.tokens[next.start]!)) break
    kind = next
  }
  return kind
}

/** "The eastern quarters", "the western sector": of the town spoken of. */
function toldBefore(chart: Chart, at: number, limit: number): PlacePhrase | null {
  const word = chart.longest<string>(at, 'placeKind', 'part')
  if (!word || !definite(chart.tokens[at]!) || /^(site|road|land|camp)/.test(word.value)) return null
  const side = word.end < limit ? chart.longest<string>(word.end, 'direction') : null
  const turned = side && definite(chart.tokens[side.start]!) ? side : null
  if (!turned) return null
  const kind = word.class === 'part' ? 'quarter' : kindOf(word.value)
  const name = { start: at, end: turned.end, known: null }
  return {
    ...name,
    name,
    kind,
    wide: null,
    direction: turned.value,
    countryside: isCountryside(chart, at),
    reference: false,
    aside: false,
    again: true,
    more: false,
  }
}
