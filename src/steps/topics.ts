import type { Chart } from '../text/chart.ts'
import type { Mentions } from './mentions.ts'
import { partyAt } from './parties.ts'
import type { Part } from './parts.ts'
import type { Phrase } from './phrases.ts'

const OVER = ['that', 'aside', 'when', 'clause', 'stop', 'comma', 'colon']
const ACTING = ['verb', 'eventVerb', 'agent', 'intend']

/**
 * The subject of the clause that a part opens with, where its verb is one of acting: "the Turkish army answered with …",
 * "the factions rained shells on …". Null where it suffers ("the army came under attack").
 */
export function topicOf(m: Mentions, { start, end, frame, figures }: Part): Phrase | null {
  const { chart, tokens } = m
  const acts = (at: number) => actsAt(chart, at, figures.length > 0)
  let at = frame && frame.start > start && frame.start < end ? frame.start : start
  while (at < end && (tokens[at]!.kind === 'sign' || chart.is(at, ...OVER)) && !acts(at))
    at = Math.max(at + 1, chart.longest(at, ...OVER)?.end ?? 0)
  if (acts(at)) return subject(m, at + 1, end)
  const party = subject(m, at, end)
  if (!party) return null
  let next = party.end
  while (next < end && chart.is(next, 'aside', 'when')) next = chart.longest(next, 'aside', 'when')!.end
  return next < end && acts(next) ? party : null
}

/** Whether a verb of acting stands at a token; `listed`: one that a list knows, not only by its form. */
const actsAt = (chart: Chart, at: number, listed: boolean): boolean =>
  !chart.is(at, 'suffers', 'harmNoun') &&
  chart.at(at).some((e) => ACTING.includes(e.class) && !e.form?.the && !e.form?.by && (!listed || e.form !== null))

function subject(m: Mentions, at: number, limit: number): Phrase | null {
  return m.chart.at(at).some((e) => e.form?.to || e.form?.by || e.form?.and) ? null : partyAt(m, at, limit)
}
