import type { DateExpr } from '../languages/dates.ts'
import type { Event, Modality, Scope } from '../model/claim.ts'
import type { Chart } from '../text/chart.ts'
import { agentOf } from './agents.ts'
import { type Frame, frames, type Memory } from './attribution.ts'
import { type Counted, figures } from './figures.ts'
import { type Happening, happenings, tellingOf } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'
import { type PlacePhrase, placePhrases } from './places.ts'
import type { Sentence } from './sentences.ts'

/** Words that name a day, as tokens `[start, end)`. */
export interface DayPhrase extends Phrase {
  readonly value: DateExpr
}

/** A claim as tokens, before its names are resolved. */
export interface Draft extends Phrase {
  readonly figures: readonly Counted[]
  readonly event: Event
  readonly means: Happening['means']
  readonly modality: Modality
  readonly scope: Scope
  readonly frame: Frame | null
  readonly where: readonly PlacePhrase[]
  readonly when: DayPhrase | null
  readonly agent: Phrase | null
  readonly rules: readonly string[]
}

/** What later sentences may take from earlier ones. */
interface Discourse {
  memory: Memory
  figure: Counted | null
  where: readonly PlacePhrase[]
  /** The day told last, and of what, and where. */
  when: {
    readonly day: DayPhrase
    readonly event: Event | null
    readonly where: readonly PlacePhrase[]
    readonly sentence: number
  } | null
  happening: Happening | null
  sentence: number
}

/** The claims of a text, in the order of its words. */
export function drafts(m: Mentions): Draft[] {
  const out: Draft[] = []
  const d: Discourse = {
    memory: { speakers: [], relays: [] },
    figure: null,
    where: [],
    when: null,
    happening: null,
    sentence: 0,
  }
  for (const sentence of m.sentences) {
    d.sentence++
    out.push(...sentenceDrafts(m, sentence, d))
  }
  return out
}

interface Part extends Phrase {
  readonly frame: Frame | null
  readonly figures: readonly Counted[]
  readonly found: readonly Happening[]
  readonly where: readonly PlacePhrase[]
  readonly days: readonly DayPhrase[]
}

function sentenceDrafts(m: Mentions, sentence: Sentence, d: Discourse): Draft[] {
  const spoken = frames(m, sentence, d.memory)
  const counted = figures(m, sentence, d.figure)
  d.figure = counted.filter((f) => !f.whole).at(-1) ?? d.figure
  const parts = partsOf(m, sentence, spoken, counted)
  const out: Draft[] = []
  for (const [i, part] of parts.entries()) {
    const draft = draftOf(m, part, parts.slice(0, i), parts, spoken, d)
    if (draft) out.push(draft)
  }
  return out
}

/** A sentence cut where another begins to speak, or a new clause tells something else. Figures are never cut. */
function partsOf(m: Mentions, { start, end }: Sentence, spoken: readonly Frame[], counted: readonly Counted[]): Part[] {
  const { chart } = m
  const cuts = new Set<number>([start])
  for (const frame of spoken) if (frame.start > frame.at || frame.at === start) cuts.add(frame.at)
  for (let at = start; at < end; at++) if (chart.is(at, 'clause') || opensClause(chart, at)) cuts.add(at)
  const inside = (at: number) => counted.some((f) => f.start < at && at < f.end)
  const bounds = [...cuts].filter((at) => !inside(at)).sort((a, b) => a - b)
  return bounds.map((from, i) => {
    const to = bounds[i + 1] ?? end
    const frame =
      spoken.filter((f) => f.at <= from && from < f.end).at(-1) ??
      spoken.find((f) => f.start < f.at && f.start <= from && from < f.at) ??
      null
    return {
      start: from,
      end: to,
      frame,
      figures: counted.filter((f) => from <= f.start && f.start < to),
      found: happenings(m, from, to),
      where: placePhrases(m, from, to).filter(
        (p) => !spoken.some((f) => [...f.speakers, ...f.relays].some((s) => s.start < p.end && p.start < s.end)),
      ),
      days: days(chart, from, to),
    }
  })
}

/** A verb that tells an event, joined by "and": a clause of its own. */
const opensClause = (chart: Chart, at: number): boolean =>
  chart.at(at).some((e) => e.class === 'eventVerb' && e.form?.and)

function days(chart: Chart, start: number, end: number): DayPhrase[] {
  const out: DayPhrase[] = []
  for (let at = start; at < end; at++) {
    const when = chart.longest<DateExpr>(at, 'when')
    if (!when) continue
    out.push({ start: at, end: when.end, value: when.value })
    at = when.end - 1
  }
  return out
}

function draftOf(
  m: Mentions,
  part: Part,
  before: readonly Part[],
  all: readonly Part[],
  spoken: readonly Frame[],
  d: Discourse,
): Draft | null {
  const first = part.figures[0]
  const told = tellingOf(part.found, first?.start ?? part.start)
  const modality = modalityOf(m, part)
  if (!first && !tells(m, part, told, modality)) {
    remember(d, part)
    return null
  }
  const sentencePlaces = [...part.where, ...before.flatMap((p) => p.where).reverse()]
  const where =
    part.where.length > 0
      ? part.where
      : sentencePlaces.length > 0
        ? sentencePlaces
        : all.flatMap((p) => p.where).length > 0
          ? all.flatMap((p) => p.where)
          : d.where
  const happening =
    told ??
    tellingOf(
      before.flatMap((p) => p.found),
      part.start,
    ) ??
    tellingOf(
      all.flatMap((p) => p.found),
      part.start,
    ) ??
    d.happening
  const event = eventOf(m, part, happening)
  const when =
    part.days[0] ??
    before.flatMap((p) => p.days).at(-1) ??
    all.flatMap((p) => p.days)[0] ??
    carriedDay(m, part, event, d)
  const busy = (at: number) =>
    spoken.some((f) => [...f.speakers, ...f.relays].some((s) => s.start <= at && at < s.end)) ||
    part.figures.some((f) => f.start <= at && at < f.end)
  const agent = agentOf(m, part.start, part.end, told, (at) => !busy(at))
  const span = spanOf(part)
  remember(d, part, happening, event)
  return {
    ...span,
    figures: part.figures,
    event,
    means: happening && happening.event === event ? happening.means : null,
    modality,
    scope: scopeOf(m, part),
    frame: part.frame,
    where,
    when,
    agent,
    rules: [...new Set(part.figures.map((f) => f.rule))],
  }
}

/** A day told in the sentence before holds on for the same event, as long as no other place is named. */
function carriedDay(m: Mentions, part: Part, event: Event, { when, sentence }: Discourse): DayPhrase | null {
  if (!when || sentence - when.sentence > 3) return null
  const elsewhere =
    part.where.length > 0 && when.where.length > 0 && !part.where.some((p) => when.where.some((w) => sameName(m, p, w)))
  if (elsewhere || (when.event !== null && when.event !== event)) return null
  return when.day
}

const sameName = ({ tokens }: Mentions, a: PlacePhrase, b: PlacePhrase): boolean =>
  a.known !== null || b.known !== null ? a.known === b.known : tokens[a.name.start]!.text === tokens[b.name.start]!.text

function remember(d: Discourse, part: Part, happening: Happening | null = null, event: Event | null = null): void {
  if (part.where.length > 0) d.where = part.where
  if (part.days.length > 0)
    d.when = {
      day: part.days.at(-1)!,
      event: event ?? happening?.event ?? null,
      where: part.where.length > 0 ? part.where : d.where,
      sentence: d.sentence,
    }
  else if (
    d.when &&
    event !== null &&
    d.when.event === event &&
    part.where.length > 0 &&
    d.sentence - d.when.sentence <= 1
  )
    d.when = { ...d.when, sentence: d.sentence }
  if (happening) d.happening = happening
}

/** From the first word of what is said to the last of the part. */
function spanOf(part: Part): Phrase {
  const start =
    part.frame && part.frame.start > part.start && part.frame.start < part.end ? part.frame.start : part.start
  const first = part.figures[0]
  return { start: first ? Math.min(first.start, start) : start, end: part.end }
}

/** Whether a part without figures is a statement of its own: it tells an incident, denies one, blames one, doubts one. */
function tells(m: Mentions, part: Part, told: Happening | null, modality: Modality): boolean {
  if (modality === 'unverified') return true
  if (!told) return false
  if (modality === 'denied' || modality === 'accused') return true
  const marks =
    (part.where.length > 0 ? 1 : 0) + (part.days.length > 0 ? 1 : 0) + (hasParty(m, part) ? 1 : 0) + (told.verb ? 1 : 0)
  return marks >= 2
}

function hasParty({ chart }: Mentions, part: Part): boolean {
  for (let at = part.start; at < part.end; at++) if (chart.is(at, 'actor', 'aircraft', 'actorShort')) return true
  return false
}

function modalityOf({ chart }: Mentions, part: Part): Modality {
  const has = (cls: string) => {
    for (let at = part.start; at < part.end; at++) if (chart.is(at, cls)) return true
    return false
  }
  if (part.figures.length === 0 && has('unverified')) return 'unverified'
  if (part.frame?.act === 'deny' && part.frame.at >= part.start) return 'denied'
  if (part.frame?.act === 'accuse' && part.frame.at >= part.start) return 'accused'
  if (has('suspect') && part.figures.length === 0) return 'suspected'
  if (part.figures.length === 0 && has('intend')) return 'intended'
  return 'asserted'
}

const BY_OUTCOME: Readonly<Partial<Record<Counted['outcome'], Event>>> = {
  captured: 'arrest',
  displaced: 'displacement',
  affected: 'siege',
}

function eventOf({ chart }: Mentions, part: Part, happening: Happening | null): Event {
  const first = part.figures[0]
  if (first) {
    for (let at = first.start; at < first.end; at++) {
      const own = chart.longest<string>(at, 'eventVerb', 'eventNoun')
      if (own && first.outcome !== 'killed' && first.outcome !== 'injured' && chart.is(at, 'harmVerb', 'harmNoun'))
        return own.value.split(':')[0] as Event
    }
    if (first.outcome === 'displaced') return 'displacement'
  }
  if (happening) return happening.event
  return (first && BY_OUTCOME[first.outcome]) ?? 'other'
}

function scopeOf({ chart }: Mentions, part: Part): Scope {
  for (let at = part.start; at < part.end; at++) if (chart.is(at, 'cumulative')) return 'cumulative'
  return 'incident'
}
