import type { Chart, Edge } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'

/** A place's name alone, as tokens `[start, end)`. */
export interface Name {
  readonly start: number
  readonly end: number
  /** The folded name that the gazetteer knows, or null. */
  readonly known: string | null
}

/**
 * Whether words that no list knows may be a name after a place word: after "area", "market" and the like, which mostly
 * take a description, where they look like one; an office or a term is called like a province or a district (`!`: always).
 */
export const mayName = (chart: Chart, kind: string, { start }: Name): boolean => {
  const { [start]: token } = chart.tokens
  if (kind.includes('!')) return false
  if (/^(province|district)/.test(kind)) return !definite(token!)
  return !/^(-|site|road|land)/.test(kind) || definite(token!) || chart.is(start, 'title', 'nameHead', 'givenName')
}

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
  'noName',
]

const SETTLED = new Set(['quarter', 'village', 'town'])

/** "The quarter of the Blow": right after a word for where people live, with an article, a word for a deed is a name. */
export function isQuarterOf(chart: Chart, at: number): boolean {
  const kind = at > 0 && definite(chart.tokens[at]!) ? chart.longest<string>(at - 1, 'placeKind') : null
  return kind !== null && kind.end === at && SETTLED.has(kind.value.replace('+', ''))
}

/**
 * The name after a place word: one that the gazetteer knows, else the words that stand where a name must. After a place
 * word with the article (`described`) stands an adjective, not a name.
 */
export function nameAfter(chart: Chart, at: number, limit: number, described = false): Name | null {
  if (at >= limit) return null
  const place = chart.longest<string>(at, 'place')
  if (isDescribed(chart, at, place) || (chart.is(at, 'isCountry') && chart.is(at, 'nation'))) return null
  if (place && place.end <= limit) return { start: at, end: place.end, known: place.value }
  const inner = chart.longest(at, 'placeKind')
  if (inner) return isJoined(chart, inner.end) ? null : nameAfter(chart, inner.end, limit, definite(chart.tokens[at]!))
  const token = chart.tokens[at]!
  const head = chart.is(at, 'nameHead') && at + 1 < limit && chart.tokens[at + 1]!.kind === 'word'
  if (head && !described) return { start: at, end: at + 2, known: null }
  const taken = chart.is(at, ...NOT_NAMES) && !(chart.is(at, 'eventNoun') && isQuarterOf(chart, at))
  if (described || token.kind !== 'word' || taken || token.text.length < 3) return null
  if (!definite(token) && chart.is(at, 'adjective')) return null
  return { start: at, end: at + (at + 1 < limit && goesOn(chart, at + 1, definite(token)) ? 2 : 1), known: null }
}

/** "The checkpoint and …": another word, and not the name of what stands before. */
export function isJoined(chart: Chart, at: number): boolean {
  const place = chart.longest(at, 'place')
  return place ? place.form?.and === true : chart.tokens[at]?.forms.some((f) => f.and && f.the) === true
}

/** "A camp for the displaced": a description, and no name, though somewhere a quarter is called so. */
const isDescribed = (chart: Chart, at: number, place: Edge | null): boolean =>
  place ? place.form?.to === true || chart.is(at, 'noName') : chart.tokens[at]!.forms.some((f) => f.to && f.the)

/** Whether a name goes on with a second word: "Tal Shanan"; "the White River", but not "Shanan, the besieged". */
function goesOn(chart: Chart, at: number, afterArticle: boolean): boolean {
  const token = chart.tokens[at]!
  if (token.kind !== 'word' || chart.is(at, ...NOT_NAMES, 'placeKind', 'place')) return false
  if (token.forms.some((f) => f.and || f.by || f.to)) return false
  return definite(token) ? !afterArticle || chart.is(at, 'epithet') : !afterArticle
}
