import type { Modality } from '../model/claim.ts'
import { causes } from './causes.ts'
import type { Mentions } from './mentions.ts'
import type { Part } from './parts.ts'
import type { Phrase } from './phrases.ts'

/**
 * How sure its source is of what a part tells: a doubt, a denial, an accusation, a plan are of the part itself. A count of
 * people harmed stands as told, unless the count or what caused it is what is believed: "50 are believed killed", "ill, it is
 * believed from gas"; whoever is believed to have done it leaves it told.
 */
export function modalityOf(m: Mentions, part: Part): Modality {
  const opens = part.frame !== null && part.frame.at >= part.start
  const told = part.figures.length > 0
  const suspected = first(m, part, 'suspect')
  // "They could not be reached for comment" doubts nothing.
  const doubt = told || first(m, part, 'comment') !== null ? null : first(m, part, 'unverified')
  if (!told && (doubt ?? pair(m, part, 'cannot', 'verifying')) !== null) return 'unverified'
  if (!told && pair(m, part, 'rejects', 'describing') !== null) return 'denied'
  if (opens && part.frame!.act === 'deny') return 'denied'
  if (opens && part.frame!.act === 'accuse') return 'accused'
  if (!told && first(m, part, 'untrue') !== null) return 'denied'
  if (!told && (blames(m, part) || pair(m, part, 'exchanges', 'accusations') !== null)) return 'accused'
  if (!told && part.frame !== null && negated(m, part)) return 'denied'
  if (suspected !== null && (told ? believed(m, part, suspected) : !whosOnly(m, suspected))) return 'suspected'
  const meant = told ? null : (first(m, part, 'intend') ?? first(m, part, 'threat'))
  // What was done before plans are spoken of was done.
  if (meant !== null && !part.found.some((h) => h.verb && h.start < meant)) return 'intended'
  return !told && ahead(m, part) ? 'intended' : 'asserted'
}

/** "A truce that begins at six", "they called for a truce": agreed or asked for, and not yet there. */
const ahead = (m: Mentions, { start, found }: Part): boolean =>
  found.some((h) => {
    if (h.event !== 'ceasefire') return false
    const asked = first(m, { start: Math.max(start, h.start - 12), end: h.start }, 'wish')
    return (asked ?? first(m, { start: h.end, end: h.end + 3 }, 'begins')) !== null
  })

/** "A source that the agency quoted held the group responsible for": blamed, though another is named between. */
const blames = (m: Mentions, { start, end }: Part): boolean =>
  first(m, { start, end }, 'responsible') !== null &&
  first(m, { start: Math.max(0, start - 8), end: start }, 'accuse') !== null

/** "It carried out no strikes": what somebody says did not happen. */
function negated({ chart }: Mentions, { found }: Part): boolean {
  return found.some((h) => chart.is(h.start - 1, 'didNot') || chart.is(h.start - 2, 'didNot'))
}

/** "Planes believed to be Russian": only whose they were is believed. */
function whosOnly({ chart }: Mentions, at: number): boolean {
  const { end } = chart.longest(at, 'suspect')!
  return chart.is(end, 'owned', 'nation') || (chart.is(end, 'that') && chart.is(end + 1, 'owned', 'nation'))
}

/** Whether a word of belief just before a figure, or before the only thing that may have caused it, is about it. */
function believed({ chart }: Mentions, { figures, found }: Part, at: number): boolean {
  if (figures.some((f) => at < f.start && f.start - at <= 2)) return true
  const [cause] = causes(found)
  // "Probably a ballistic one": the belief is about its kind.
  if (!cause || cause.start < at || cause.start - at > 6 || chart.is(cause.start - 1, 'that')) return false
  return !chart.at(cause.start).some((e) => e.class === 'eventNoun' && e.form?.the)
}

/** Two words within reach of each other, the second after the first: "could not independently verify". */
function pair(m: Mentions, part: Phrase, head: string, then: string): number | null {
  const at = first(m, part, head)
  return at === null ? null : first(m, { start: at + 1, end: Math.min(part.end, at + 20) }, then)
}

function first({ chart }: Mentions, { start, end }: Phrase, cls: string): number | null {
  const at = chart.next(start, end, cls)
  return at < end ? at : null
}
