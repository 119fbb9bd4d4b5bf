import type { Speaker, SpeakerKind } from '../model/attribution.ts'
import type { Told } from '../model/claim.ts'
import type { Origin } from '../model/origin.ts'
import type { Report } from '../model/report.ts'
import { plain } from './plain.ts'

/** Who a publisher is, where it is known as a speaker elsewhere: a monitor's own page is that monitor. */
export type PublisherEntity = (publisher: string) => { id: string; name: string; kind: SpeakerKind } | null

const nobody: PublisherEntity = () => null

/** `media` with no known entity ("local media") and witnesses are nobody that can be asked again. */
const isWeak = ({ kind, entity }: Speaker): boolean =>
  kind === 'anonymous' || kind === 'witness' || (kind === 'media' && entity === null)

const host = (url: string | null): string | null =>
  url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null

/**
 * The outlet as an origin: its publisher, else its address, else the report alone. A note in brackets after the name is
 * no part of it. A speaker that others quote by the outlet's very name is the outlet.
 */
export function outletOf(report: Report, entityOf: PublisherEntity = nobody): Origin {
  const named = report.publisher ?? host(report.url)
  const name = named ?? report.externalId ?? report.id
  const bare = named === null ? '' : plain(named.replace(/\s*\([^()]*\)\s*$/, '')) || plain(named)
  const known = report.publisher === null ? null : entityOf(report.publisher)
  return known
    ? { id: `entity:${known.id}`, name: known.name, kind: known.kind, weak: false }
    : { id: `name:${bare || report.id}`, name, kind: 'outlet', weak: false }
}

/** `own-correspondent` is what a language calls the outlet's own reporter; a speaker that bears its name is one too. */
function isOwn(speaker: Speaker, report: Report): boolean {
  if (speaker.entity === 'own-correspondent') return true
  const outlet = plain(report.publisher ?? '')
  if (speaker.kind !== 'media' || outlet === '') return false
  return [speaker.name, speaker.exact].some((words) => ` ${plain(words)} `.includes(` ${outlet} `))
}

function originOf(speaker: Speaker): Origin {
  const { entity, name, kind } = speaker
  const id = entity === null ? `name:${plain(name) || plain(speaker.exact) || name}` : `entity:${entity}`
  return { id, name, kind, weak: isWeak(speaker) }
}

/**
 * On whose word a claim stands. Each innermost speaker is an origin; who passed it on is none, unless nobody stands
 * behind them. In its own voice, and by its own correspondent, a report's origin is the outlet of `root`: the report
 * that it copies, else itself. Never empty; each origin once; in the order of the text.
 */
export function originsOf({ claim, report }: Told, root: Report, entityOf: PublisherEntity = nobody): Origin[] {
  const speakers = claim.by.filter((speaker) => speaker.role === 'speaker')
  const innermost = speakers.length > 0 ? speakers : claim.by.slice(0, 1)
  const origins = innermost.map((speaker) => (isOwn(speaker, report) ? outletOf(root, entityOf) : originOf(speaker)))
  if (origins.length === 0) origins.push(outletOf(root, entityOf))
  return [...new Map(origins.map((origin) => [origin.id, origin])).values()]
}
