import type { Modality } from '../model/claim.ts'
import type { Discourse } from './discourse.ts'
import type { Happening } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import type { Part } from './parts.ts'
import type { Phrase } from './phrases.ts'

/** Whether a part without figures is a statement of its own: it tells an incident, denies one, blames one, doubts one. */
export function tells(
  m: Mentions,
  part: Part,
  own: Happening | null,
  modality: Modality,
  agent: boolean,
  d: Discourse,
): boolean {
  if (modality === 'unverified') return true
  // "… which an official denied", "he held the army responsible": of what was claimed just before.
  const blames = modality === 'accused' && agent && within(m, part, 'responsible')
  const ago = d.claim === null ? Number.POSITIVE_INFINITY : d.sentence - d.claim.sentence
  const recent = ago <= 1
  if ((modality === 'denied' || blames) && !own) return recent
  if (modality === 'intended' && within(m, part, 'threat')) return true
  if (answersClaim(m, part, own)) return ago <= 3
  if (modality === 'intended' && own?.event === 'ceasefire') return true
  if (!own) return false
  if (modality === 'denied' || modality === 'accused') return true
  if (within(m, part, 'habit')) return false
  const told = toldIn(m, part, modality)
  if (told.length === 0) return false
  const occurs = within(m, part, 'occurs', 'suffers')
  const party = within(m, part, 'actor', 'aircraft', 'actorShort')
  // "This crime is a continuation of": judged, and not told.
  const judged = told.every((h) => h.again && !h.verb && h.weight <= 2)
  if (judged && part.where.length === 0 && part.days.length === 0) return false
  const armed = told.some((h) => h.means !== null)
  const shown = [part.where.length > 0, part.days.length > 0, party, told.some((h) => h.verb) || occurs, armed]
  return shown.filter(Boolean).length >= 2
}

/** "The group claimed the attack", "… responsibility for it": of what was told just before. */
export const answersClaim = (m: Mentions, part: Part, own: Happening | null): boolean =>
  part.figures.length === 0 && (!own || own.again || own.weight <= 0.5) && within(m, part, 'claimIt')

/** What a part tells, and does not only speak of. */
export const toldIn = (m: Mentions, part: Part, modality: Modality): Happening[] =>
  part.found.filter((h) => isTold(m, part, h, modality))

/**
 * Whether a happening is told where it stands, and not only spoken of: the topic or the aim of something else ("to discuss
 * the war", "calls for an end to the raids"), its time ("since the battle"; not "since the army's raid on"), a state ("the
 * areas that it controls").
 */
function isTold(m: Mentions, part: Part, h: Happening, modality: Modality): boolean {
  const { chart } = m
  // An earthquake, an accident, a body found: counted where it counts people, and no violence by itself.
  if (h.weight <= 0.5 || h.event === 'other') return false
  if (modality !== 'intended')
    for (let at = Math.max(part.start, h.start - 8); at < h.start; at++) if (chart.is(at, 'wish')) return false
  if (h.verb) {
    const holds = h.event === 'territory_change' || h.event === 'siege'
    return !(holds && chart.is(h.start - 1, 'relative', 'relativeMany'))
  }
  if (doneBy(m, part, h)) return true
  if (governed(m, h, 'topicOf')) return false
  const { form } = chart.longest(h.start, 'eventNoun')!
  if (form?.to && !suffered(m, part, h)) return false
  return !governed(m, h, 'timeOf') || whose(m, part, h)
}

/** "After clashes": the time of what is told. */
export const isTimeOf = (m: Mentions, h: Happening): boolean => !h.verb && governed(m, h, 'timeOf')

/** "A rumour of a bomber": only spoken of. */
export const isTopic = (m: Mentions, h: Happening): boolean => !h.verb && governed(m, h, 'topicOf')

/** Whether a word stands before a noun of a deed, or before what counts it ("after a series of raids"). */
const governed = ({ chart }: Mentions, { start }: Happening, cls: string): boolean =>
  chart.is(start - 1, cls) || (chart.is(start - 2, cls) && !chart.is(start - 1, 'eventVerb'))

/** "The army's shelling", "an attack on fighters": somebody is named with the deed. */
function whose({ chart }: Mentions, { end }: Part, h: Happening): boolean {
  for (let at = h.end; at < Math.min(end, h.end + 3); at++)
    if (chart.is(at, 'actor', 'actorShort', 'aircraft', 'force', 'person')) return true
  return false
}

/** "An attack launched by …": a deed whose doer is told of it. */
function doneBy({ chart }: Mentions, { end }: Part, h: Happening): boolean {
  for (let at = h.end; at < Math.min(end, h.end + 4); at++) {
    if (chart.is(at, 'comma')) return false
    if (chart.at(at).some((e) => e.class === 'agent' && e.form?.tail)) return true
  }
  return false
}

/** "The town came yesterday under shelling": exposed to it, some words before. */
function suffered({ chart }: Mentions, { start }: Part, h: Happening): boolean {
  for (let at = h.start - 1; at >= Math.max(start, h.start - 10); at--) {
    if (chart.is(at, 'suffers')) return true
    if (chart.is(at, 'comma', 'that')) return false
  }
  return false
}

export const within = ({ chart }: Mentions, { start, end }: Phrase, ...classes: string[]): boolean =>
  chart.next(start, end, ...classes) < end
