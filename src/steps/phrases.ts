import { entities } from '../languages/entities.ts'
import type { Chart, Edge } from '../text/chart.ts'
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
  'document',
  'rank',
  'title',
  'givenName',
  'person',
  'force',
  'nation',
]

/** Whether a token opens the name of somebody who can speak. */
export const names = (chart: Chart, at: number): boolean => chart.is(at, ...NAMING)

const ENDS = ['that', 'stop', 'when', 'say', 'accuse', 'deny', 'accordingTo', 'saying', 'colon', 'comma', 'harmVerb']

/**
 * The phrase from a token on: as far as its words still belong to one name ("the head of forensic medicine in the
 * government-held sector" ends before "in"). Null where the token opens no phrase.
 */
export function phraseAt({ chart, tokens, quotes }: Mentions, from: number, limit: number): Phrase | null {
  let at = from
  while (at < limit && at - from < 12) {
    const token = tokens[at]!
    if (token.kind === 'sign' && !(token.text === '-' && at > from)) break
    if (chart.is(at, ...ENDS) && !(at === from && chart.is(at, 'actor', 'speakerRole'))) break
    if (at > from && opensContent(chart, at)) break
    if (at > from && /[“«"]/.test(quotes.get(at) ?? '') && tokens[at - 1]!.kind === 'sign') break
    const whole = chart.longest(at, 'actor', 'speakerRole')
    at = whole ? Math.max(at + 1, Math.min(whole.end, limit)) : at + 1
  }
  return at > from ? { start: from, end: at } : null
}

/** "… with the killing of", "to Reuters", "in a statement": what follows a speaker and is no part of its name. */
function opensContent(chart: Chart, at: number): boolean {
  if (chart.is(at, 'harmNoun', 'harmBoth', 'sayPrep', 'among', 'downing')) return true
  if (chart.is(at, 'inside')) return !chart.is(at + 1, 'force', 'placeKind', 'place', 'speakerRole', 'actor')
  return chart.is(at, 'function') || relayAt(chart, at) !== null
}

const MEDIA = new Set(['news_agency', 'media', 'state_media'])

/** "to Reuters", "to the agency": a medium to which something was said, named at a token. */
export function relayAt(chart: Chart, at: number): Edge | null {
  let best: Edge | null = null
  for (const edge of chart.at(at)) {
    if ((edge.class !== 'actor' && edge.class !== 'speakerRole') || !edge.form?.to) continue
    if (MEDIA.has(mediumKind(edge)) && (!best || edge.end > best.end)) best = edge
  }
  return best
}

/** The kind of an actor or of a role. */
export const mediumKind = (edge: Edge): string =>
  edge.class === 'actor' ? (entities.get(edge.value as string)?.kind ?? 'other') : (edge.value as string)
