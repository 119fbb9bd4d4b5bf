import type { DateExpr } from '../languages/dates.ts'
import type { Chart } from '../text/chart.ts'
import type { Frame } from './attribution.ts'
import type { Counted } from './figures.ts'
import { type Happening, happenings } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'
import { type PlacePhrase, placePhrases } from './place-phrases.ts'
import type { Sentence } from './sentences.ts'
import { opensDoubt } from './unsaid.ts'

/** Words that name a day, as tokens `[start, end)`. */
export interface DayPhrase extends Phrase {
  readonly value: DateExpr
  /** The day from which it counts, where that is not the report's: of who says "in two weeks", of what came "two days after". */
  readonly from?: DayPhrase | undefined
}

/** A stretch of a sentence that tells one thing by one speaker, with what it names. */
export interface Part extends Phrase {
  /** It is the whole sentence. */
  readonly whole: boolean
  readonly frame: Frame | null
  readonly figures: readonly Counted[]
  readonly found: readonly Happening[]
  readonly where: readonly PlacePhrase[]
  /** All places that its words name, those in a speaker's name too. */
  readonly places: readonly PlacePhrase[]
  readonly days: readonly DayPhrase[]
}

/** A sentence cut where another begins to speak, or a new clause tells something else. Figures are never cut. */
export function partsOf(
  m: Mentions,
  { start, end }: Sentence,
  spoken: readonly Frame[],
  counted: readonly Counted[],
): Part[] {
  const { chart } = m
  const cuts = new Set<number>([start])
  for (const frame of spoken)
    if (frame.start > frame.at || frame.at === start || frame.act === 'deny') cuts.add(frame.at)
  for (let at = start; at < end; at++)
    if (chart.is(at, 'clause') || opensClause(chart, at) || opensDoubt(m, at)) cuts.add(at)
  for (const at of turns(chart, counted)) cuts.add(at)
  const inside = (at: number) => counted.some((f) => f.start < at && at < f.end)
  const bounds = [...cuts].filter((at) => !inside(at)).sort((a, b) => a - b)
  const named = spoken.flatMap((f) => [...f.speakers, ...f.relays])
  return bounds.map((from, i) => {
    const to = bounds[i + 1] ?? end
    const places = placePhrases(m, from, to)
    return {
      start: from,
      end: to,
      whole: bounds.length === 1,
      frame: frameOver(spoken, from),
      figures: counted.filter((f) => from <= f.start && f.start < to),
      found: happenings(m, from, to),
      places,
      where: places
        .filter((p) => !named.some((s) => s.start < p.end && p.start < s.end))
        .map((p) => (isIntroducing(spoken, p) ? { ...p, aside: true, reference: true } : p)),
      days: daysIn(chart, from, to),
    }
  })
}

/** Where a count of people harmed gives way to one of people led off or driven out, or the other way: another event. */
function turns(chart: Chart, counted: readonly Counted[]): number[] {
  const wholes = counted.filter((f) => f.whole === null)
  return wholes.flatMap((f, i) => (i > 0 && ledOff(chart, wholes[i - 1]!) !== ledOff(chart, f) ? [f.start] : []))
}

/** Driven out, arrested or abducted: not taken in the battle that killed others. */
function ledOff(chart: Chart, { outcome, start, end }: Counted): 'displaced' | 'captured' | null {
  if (outcome === 'displaced') return outcome
  if (outcome !== 'captured') return null
  for (let at = start; at < end; at++) {
    const edge = chart.longest<string>(at, 'eventVerb', 'eventNoun')
    if (edge) return edge.value.startsWith('arrest') || edge.value.startsWith('abduction') ? outcome : null
  }
  return null
}

/** "A doctor in the town of A said that": where the speaker is, before what is said begins. */
const isIntroducing = (spoken: readonly Frame[], { start }: Phrase): boolean =>
  spoken.some((f) => f.act === 'say' && f.at < start && start < f.start)

/** Who speaks at a token: the one who began last, else one named only afterwards ("…, according to the Observatory"). */
const frameOver = (spoken: readonly Frame[], at: number): Frame | null =>
  spoken.filter((f) => f.at <= at && at < f.end).at(-1) ??
  spoken.find((f) => f.start < f.at && f.start <= at && at < f.at) ??
  null

/** A verb that tells an event, joined by "and": a clause of its own. */
const opensClause = (chart: Chart, at: number): boolean =>
  chart.is(at, ...DEEDS) && chart.at(at).some((e) => DEEDS.includes(e.class) && e.form?.and && e.number !== null)

const DEEDS = ['eventVerb', 'able', 'agent']

function daysIn(chart: Chart, start: number, end: number): DayPhrase[] {
  const out: DayPhrase[] = []
  for (let at = chart.next(start, end, 'when'); at < end; at = chart.next(at + 1, end, 'when')) {
    const when = chart.longest<DateExpr>(at, 'when')!
    if (!isPrinted(when.value)) out.push({ start: at, end: when.end, value: when.value })
    at = when.end - 1
  }
  return out
}

const isPrinted = (value: DateExpr): boolean => value.kind === 'date' && value.printed === true
