import type { Harm } from '../languages/meanings.ts'
import type { Claim } from '../model/claim.ts'
import type { Explained, ExplainedClaim, ExplainedFigure, LostReading, ReadPart, Stands } from '../model/explained.ts'
import { type Quoted, quote } from '../model/span.ts'
import type { Edge } from '../text/chart.ts'
import type { Draft } from './claims.ts'
import type { Counted } from './figures.ts'
import type { Made } from './layers.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'

/** Why claims say what they say, from what reading left behind: nothing is read anew, and nothing guessed. */
export function explain(
  m: Mentions,
  drafts: readonly Draft[],
  claims: readonly Claim[],
  made: Made,
  published: string | null,
): Explained {
  return {
    claims: drafts.map((draft, i) => explainedClaim(m, draft, claims[i]!, made, published)),
    lost: lostIn(m, drafts),
  }
}

const words = (m: Mentions, { start, end }: Phrase): Quoted => quote(m.text, m.chart.span(start, end))

function explainedClaim(m: Mentions, draft: Draft, claim: Claim, made: Made, published: string | null): ExplainedClaim {
  const stands = (phrase: Phrase): Stands => standsIn(m, draft, phrase)
  const { frame, when, eventBy, agent } = draft
  const where = draft.where.find((place) => words(m, place).start === claim.where[0]?.start) ?? draft.where[0]
  return {
    claim: claim.id,
    figures: draft.figures.map((figure) => explainedFigure(m, figure, made)),
    speaker: frame
      ? { how: frame.carried ? 'goes_on' : 'named', cue: words(m, cueOf(m, frame.at)) }
      : { how: 'own_voice', cue: null },
    place: claim.where.length > 0 && where ? { stands: stands(where) } : null,
    day: when && { stands: stands(when), words: words(m, when), said: when.value.kind, published },
    event: {
      how: eventBy.how,
      words: eventBy.words && words(m, eventBy.words),
      stands: eventBy.words && stands(eventBy.words),
    },
    perpetrator: claim.perpetrator && agent && { stands: stands(agent) },
  }
}

function standsIn(m: Mentions, draft: Draft, { start }: Phrase): Stands {
  if (draft.start <= start && start < draft.end) return 'claim'
  const sentence = m.sentences[draft.sentence - 1]!
  if (sentence.start <= start && start < sentence.end) return 'sentence'
  return start < sentence.start ? 'earlier' : 'later'
}

const CUES = ['accordingTo', 'quoting', 'quoteFrom', 'accuse', 'deny', 'say', 'saying']

/** The words that make somebody speak; where a quotation goes on from the sentence before, its first word. */
const cueOf = ({ chart }: Mentions, at: number): Phrase => chart.longest(at, ...CUES) ?? { start: at, end: at + 1 }

function explainedFigure(m: Mentions, { edge, under, rule }: Counted, made: Made): ExplainedFigure {
  return {
    ...words(m, edge),
    rule,
    parts: partsOf(m, edge, made),
    under: under && { ...words(m, under), rule: under.rule!, parts: partsOf(m, under, made) },
  }
}

function partsOf(m: Mentions, edge: Edge, made: Made): ReadPart[] {
  // Someone told along with others keeps the value of what counted them, under the rule that read all.
  const found = made.get(edge) ?? made.get(m.chart.at(edge.start).find((e) => e.value === edge.value) ?? edge)
  return Object.entries(found ?? {})
    .map(([name, part]) => ({ name, part }))
    .sort((a, b) => a.part.start - b.part.start)
    .map(({ name, part }) => ({
      ...words(m, part),
      name,
      value: typeof part.value === 'string' || typeof part.value === 'number' ? part.value : null,
      rule: part.rule,
      parts: partsOf(m, part, made),
    }))
}

/** The readings of harm that gave way to a figure that says something else. */
function lostIn(m: Mentions, drafts: readonly Draft[]): LostReading[] {
  const bySentence = Map.groupBy(drafts, (draft) => draft.sentence)
  return [...bySentence].flatMap(([number, told]) => {
    const figures = told.flatMap((draft) => draft.figures)
    const kept = new Set(figures.flatMap(({ edge, under }) => [edge, under]))
    return harmsIn(m, m.sentences[number - 1]!).flatMap((edge) => {
      const winner = kept.has(edge) ? null : winnerOver(edge, figures)
      return winner && !sameReading(edge.value, winner) ? [lostReading(m, edge, winner)] : []
    })
  })
}

function harmsIn({ chart }: Mentions, { start, end }: Phrase): Edge<Harm>[] {
  const out: Edge<Harm>[] = []
  for (let at = start; at < end; at++)
    for (const edge of chart.at(at)) if (edge.class === 'harm' && edge.rule !== null) out.push(edge as Edge<Harm>)
  return out
}

/** The figure that took the words: the one that starts where the reading starts, else the one that it starts inside of. */
function winnerOver({ start }: Edge, figures: readonly Counted[]): Counted | null {
  const first = (figure: Counted) => (figure.under?.class === 'harm' ? figure.under.start : figure.edge.start)
  const over = figures.filter((figure) => first(figure) <= start && start < figure.end)
  return over.find((figure) => figure.edge.class === 'harm' && figure.edge.start === start) ?? over[0] ?? null
}

const sameReading = ({ outcome, people }: Harm, figure: Counted): boolean =>
  outcome === figure.outcome &&
  people.count.low === figure.count.low &&
  people.count.high === figure.count.high &&
  people.count.vague === figure.count.vague

function lostReading(m: Mentions, edge: Edge<Harm>, winner: Counted): LostReading {
  const { outcome, people } = edge.value
  const { low, high, vague } = people.count
  const why = edge.start > winner.edge.start ? 'inside' : edge.end < winner.edge.end ? 'shorter' : 'later_rule'
  return {
    ...words(m, edge),
    rule: edge.rule!,
    outcome,
    low,
    high,
    vague: low === null && high === null ? vague : null,
    why,
    to: { ...words(m, winner), rule: winner.rule },
  }
}
