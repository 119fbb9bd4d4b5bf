import type { Mentions } from './mentions.ts'
import { partyAt, partyBefore, partyNear } from './parties.ts'
import type { Part } from './parts.ts'
import type { Phrase } from './phrases.ts'

/** "Ascribed to the organisation". */
export function ascribed(m: Mentions, from: number, limit: number): Phrase | null {
  for (let at = from; at < Math.min(limit, from + 4); at++) {
    if (m.chart.is(at, 'sayPrep', 'to')) return partyNear(m, at + 1, limit)
    if (m.chart.at(at).some((e) => e.form?.to)) return partyAt(m, at, limit)
  }
  return null
}

/** "The organisation announced its responsibility": whoever stands before. */
export function claimant(m: Mentions, at: number, start: number): Phrase | null {
  for (let from = at - 1; from >= Math.max(start, at - 8); from--) {
    if (!m.chart.is(from, 'say', 'claimIt')) continue
    return partyNear(m, from + 1, at) ?? partyBefore(m, from, start)
  }
  return null
}

/** Whom an accuser blames: the next party after it; the one before, where "whom … accused" follows it. */
export function blamed(m: Mentions, { frame, end }: Part): Phrase | null {
  const { chart } = m
  const who = chart.is(frame!.at - 1, 'who') ? partyBefore(m, frame!.at - 1, Math.max(0, frame!.at - 12)) : null
  if (who) return who
  const from = Math.max(frame!.at + 1, ...frame!.speakers.filter((s) => s.start > frame!.at).map((s) => s.end))
  for (let at = from; at < Math.min(end, from + 8); at++) {
    const party = partyAt(m, at, end)
    if (party) return party
  }
  return null
}

/** Who claims it: whose word it is that they did it. */
export function claims(m: Mentions, { start, end }: Part): Phrase | null {
  const { chart } = m
  for (let at = start; at < end; at++) {
    at = chart.next(at, end, 'claimIt', 'responsible')
    if (at === end) return null
    const who = chart.is(at, 'claimIt')
      ? (partyNear(m, at + 1, end) ?? partyBefore(m, at, start))
      : chart.is(at, 'responsible') && !chart.is(at, 'say')
        ? claimant(m, at, start)
        : null
    if (who) return who
  }
  return null
}
