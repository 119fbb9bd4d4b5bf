import { hash } from 'node:crypto'
import type { Language } from '../languages/language.ts'
import type { Claim, When } from '../model/claim.ts'
import type { Explained } from '../model/explained.ts'
import type { Figure } from '../model/figure.ts'
import type { Report } from '../model/report.ts'
import { quote } from '../model/span.ts'
import type { Place } from '../places/place.ts'
import { type Draft, drafts } from './claims.ts'
import { resolveDay } from './days.ts'
import { explain } from './explain.ts'
import type { Counted } from './figures.ts'
import type { Made } from './layers.ts'
import { type Mentions, mentions } from './mentions.ts'
import { type Named, namedIn } from './named.ts'
import { certain } from './namesakes.ts'
import { isOutlet, outletIn } from './outlet.ts'
import type { DayPhrase } from './parts.ts'
import { liesWithin, markPlaces, type PlaceNames } from './place-names.ts'
import { resolvePlaces } from './places.ts'
import { reportDay } from './report-day.ts'
import { hear, perpetrator, publisherEntity, speaker } from './speakers.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/

/** The claims that a report tells, each tied to its words, in their order. Deterministic; reading twice gives the same. */
export const readClaims = (report: Report, language: Language, names: PlaceNames): Claim[] =>
  readAll(report, language, names, null).claims

/** The same claims, and why they were read so. */
export function readExplained(
  report: Report,
  language: Language,
  names: PlaceNames,
): { claims: Claim[]; explained: Explained } {
  const made: Made = new Map()
  const { m, told, claims } = readAll(report, language, names, made)
  return { claims, explained: explain(m, told, claims, made, report.published) }
}

function readAll(
  report: Report,
  language: Language,
  names: PlaceNames,
  made: Made | null,
): { m: Mentions; told: readonly Draft[]; claims: Claim[] } {
  const m = mentions(report.text, language, (chart, sentences) => markPlaces(chart, names, sentences), made)
  const published = reportDay(m, report.published !== null && ISO_DAY.test(report.published) ? report.published : null)
  const near: Place[] = []
  const named = namedIn(m, names)
  const outlet = outletIn(m, report, publisherEntity([language]))
  let previous: When | null = null
  const told = drafts(m, liesWithin(names))
  // A headline names in short what the report places later.
  const ahead = certain(
    told.flatMap((draft) => draft.where),
    names,
  ).slice(0, 4)
  const claims = told.map((draft) => {
    const where = resolvePlaces(m, draft.where, names, near.length > 0 ? near : ahead)
    for (const mention of where) {
      const place = mention.place && names.places.byId(mention.place)
      if (place) near.unshift(place)
    }
    near.length = Math.min(near.length, 8)
    const when = draft.when && whenOf(m, draft.when, published, previous)
    // A headline takes the day that comes after it; what follows counts from none that has not been told.
    if (when && when.start < m.chart.span(draft.start, draft.end).end) previous = when
    return claimOf(m, report, draft, where, when, named, outlet)
  })
  return { m, told, claims }
}

function whenOf(m: Mentions, day: DayPhrase, published: string | null, previous: When | null): When | null {
  const since = day.from && resolveDay(day.from.value, { published, previous })
  const then = day.value.kind === 'since' && day.value.of.kind === 'same'
  const found = resolveDay(
    day.value,
    then ? { published, previous: since ?? previous } : { published: since?.to ?? published, previous },
  )
  // "On the eve of": what has been told is not still to come.
  if (found && day.value.kind === 'after' && published !== null && found.from > published) return null
  return found && { ...quote(m.text, m.chart.span(day.start, day.end)), ...found }
}

function claimOf(
  m: Mentions,
  report: Report,
  draft: Draft,
  where: Claim['where'],
  when: When | null,
  named: Named,
  outlet: string | null,
): Claim {
  const wholes = draft.figures
  const figures = draft.figures.map((f): Figure => figureOf(m, f, wholes))
  const frame = draft.frame
  if (frame) hear(m, frame, named)
  const by = frame
    ? [
        ...frame.speakers.map((s) => speaker(m, s, 'speaker', named)),
        ...frame.relays.flatMap((r) => {
          const relay = speaker(m, r, 'relay', named)
          return relay.entity === 'own-correspondent' || isOutlet(m, r, relay.entity, outlet, report.publisher !== null)
            ? []
            : [relay]
        }),
      ]
    : []
  const agent = draft.agent
  const told = {
    ...quote(m.text, m.chart.span(draft.start, draft.end)),
    event: draft.event,
    modality: draft.modality,
    scope: draft.scope,
    means: draft.means,
    figures,
    by,
    where,
    when,
    perpetrator: agent && perpetrator(m, agent, named, draft.event === 'air_strike'),
    rules: draft.rules,
  }
  const { rules: _, ...reading } = told
  const id = hash('sha256', report.id + JSON.stringify(reading)).slice(0, 32)
  return { id, ...told }
}

function figureOf(m: Mentions, f: Counted, all: readonly Counted[]): Figure {
  const whole = f.whole ? all.indexOf(f.whole) : -1
  return {
    ...quote(m.text, m.chart.span(f.start, f.end)),
    outcome: f.outcome,
    low: f.count.low,
    high: f.count.high,
    approx: f.count.approx,
    vague: f.count.low === null && f.count.high === null ? f.count.vague : null,
    status: f.status,
    demographic: f.demographic,
    partOf: whole < 0 ? null : whole,
  }
}
