import type { Claim } from '../../model/claim.ts'
import type { Figure } from '../../model/figure.ts'
import type { Range } from '../../model/range.ts'
import { nameFor } from './names.ts'
import type { Terminal } from './terminal.ts'

type Say = Terminal['say']
type In = Pick<Terminal, 'say' | 'language'>

/** `killed 14+ (civilians, children)`. Numbers are in Latin digits in every language. */
export function figureText(figure: Figure, say: Say): string {
  const groups = [figure.status === 'unknown' ? null : figure.status, figure.demographic]
  const labels = groups.flatMap((group) => (group === null ? [] : [say(`group.${group}`)]))
  const of = labels.length > 0 ? ` (${labels.join(say('comma'))})` : ''
  const text = `${say(`outcome.${figure.outcome}`)} ${countText(figure, say)}${of}`
  return figure.partOf === null ? text : say('of_them', { part: text })
}

/** `about 14`, `14+`, `tens`; `?` where nothing is said of how many. */
export function countText(
  { low, high, approx, vague }: { low: number | null; high: number | null; approx?: boolean; vague: string | null },
  say: Say,
): string {
  if (low === null && high === null) return vague === null ? '?' : say(`vague.${vague}`)
  const count = endsText(low, high, say)
  return approx ? say('approximately', { count }) : count
}

function endsText(low: number | null, high: number | null, say: Say): string {
  if (low === high) return String(low)
  if (high === null) return say('at_least', { count: String(low) })
  return low === null ? say('at_most', { count: high }) : `${low}–${high}`
}

/** `12–15+`: low to high, and a plus where the high end is open; empty where nothing sets an end. */
export function rangeText({ low, high, open }: Pick<Range, 'low' | 'high' | 'open'>, say: Say): string {
  if (low === null && high === null) return ''
  const ends = low === null || high === null ? endsText(low, high, say) : low === high ? `${low}` : `${low}–${high}`
  return open && !ends.endsWith('+') ? `${ends}+` : ends
}

/** Who says it, innermost first: `Civil Defence ← SANA`; two speakers of one claim side by side. */
export function chainText(claim: Claim, terminal: In): string {
  if (claim.by.length === 0) return terminal.say('own_voice')
  const named = (role: string) =>
    claim.by.filter((link) => link.role === role).map(({ name }) => nameFor(terminal, name))
  return [named('speaker').join(' + '), ...named('relay')].filter((part) => part !== '').join(' ← ')
}

/** What happened, and how surely it is told where it is not simply asserted. */
export function eventText(claim: Claim, say: Say): string {
  const marks = [
    ...(claim.modality === 'asserted' ? [] : [say(`modality.${claim.modality}`)]),
    ...(claim.scope === 'cumulative' ? [say('scope.cumulative')] : []),
  ]
  return say(`event.${claim.event}`) + (marks.length > 0 ? ` (${marks.join(say('comma'))})` : '')
}

export const placeText = ({ where }: Claim, terminal: In): string =>
  where[0] === undefined ? '' : nameFor(terminal, where[0].name)

export const daysText = ({ from, to }: { from: string | null; to: string | null }): string =>
  from === null ? '' : to === null || from === to ? from : `${from}/${to}`
