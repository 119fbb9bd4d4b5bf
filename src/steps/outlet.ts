import type { Report } from '../model/report.ts'
import { medium } from './media.ts'
import type { Mentions } from './mentions.ts'
import type { PublisherEntity } from './origins.ts'
import type { Phrase } from './phrases.ts'

/** How far into a report its dateline may stand, in tokens. */
const DATELINE = 60

/** The entity that a report is published by: its publisher, else whom its dateline names ("Aleppo - the agency"); null where neither tells. */
export function outletIn(m: Mentions, report: Report, entityOf: PublisherEntity): string | null {
  if (report.publisher !== null) return entityOf(report.publisher)?.id ?? null
  const { tokens, chart, sentences } = m
  for (const { start, end } of sentences) {
    if (start > DATELINE) return null
    if (end - start > 6) continue
    const named = medium(m, end - 1) ?? medium(m, end - 2)
    const dashed = named && (tokens[named.start - 1]?.text === '-' || chart.is(named.start - 1, 'place'))
    if (named?.class === 'actor' && named.end === end && dashed) return named.value as string
  }
  return null
}

/**
 * Whether a medium that something was said to is the outlet itself, which is no link of its own chain. Where nothing tells
 * who publishes, a newspaper that is named to the speaker without a word for what it is ("told al-X") is taken for it.
 */
export function isOutlet(
  { chart }: Mentions,
  relay: Phrase,
  entity: string | null,
  outlet: string | null,
  known: boolean,
): boolean {
  if (outlet !== null) return entity === outlet
  return !known && chart.is(relay.start, 'mediaToo') && !chart.is(relay.start, 'speakerRole')
}
