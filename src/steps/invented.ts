import type { Speaker } from '../model/attribution.ts'
import type { Claim, PlaceMention, Told, When } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import type { Report } from '../model/report.ts'
import type { Quoted } from '../model/span.ts'

/** Invented claims for tests: events that never were, in real places. */

/** A claim in short: what is left out is unsaid. `says` are its words, and must differ within a report. */
export interface Saying extends Partial<Pick<Claim, 'event' | 'modality' | 'scope' | 'means'>> {
  readonly says: string
  readonly figures?: readonly Partial<Figure>[]
  readonly by?: readonly Partial<Speaker>[]
  readonly where?: readonly Partial<PlaceMention>[]
  readonly on?: string | readonly [string, string]
  readonly blames?: string
}

export const TAFTANAZ: Partial<PlaceMention> = place('Taftanaz', 35.998, 36.786, 'town', 'Idlib')
export const BINNISH: Partial<PlaceMention> = place('Binnish', 35.957, 36.713, 'town', 'Idlib')
export const DARAYYA: Partial<PlaceMention> = place('Darayya', 33.459, 36.237, 'town', 'Rural Damascus')
export const IDLIB: Partial<PlaceMention> = place('Idlib Governorate', 35.8, 36.7, 'province', 'Idlib')
export const MOSUL: Partial<PlaceMention> = place('Mosul', 36.34, 43.13, 'city', 'Nineveh')
export const ZANJILI: Partial<PlaceMention> = place('Zanjili', 36.35, 43.11, 'quarter', 'Nineveh')

function place(
  name: string,
  lat: number,
  lon: number,
  precision: PlaceMention['precision'],
  admin1: string,
): Partial<PlaceMention> {
  return { place: name.toLowerCase(), name, lat, lon, precision, admin1, country: admin1 === 'Nineveh' ? 'IQ' : 'SY' }
}

export const killed = (low: number | null, high: number | null = low, more: Partial<Figure> = {}): Partial<Figure> => ({
  outcome: 'killed',
  low,
  high,
  ...more,
})

/** A known speaker; `name:` before a name makes it unknown. */
export const by = (name: string, kind: Speaker['kind'] = 'monitor'): Partial<Speaker> => ({
  entity: name.startsWith('name:') ? null : name,
  name: name.replace('name:', ''),
  kind,
})

const figure = (words: Quoted, f: Partial<Figure>): Figure => ({
  ...words,
  outcome: 'killed',
  low: null,
  high: null,
  approx: false,
  vague: null,
  status: 'unknown',
  demographic: null,
  partOf: null,
  ...f,
})

const when = (words: Quoted, on: string | readonly [string, string]): When => {
  const [from, to] = typeof on === 'string' ? [on, on] : on
  return { ...words, from, to, edtf: from === to ? from : `${from}/${to}` }
}

const mention = (words: Quoted, p: Partial<PlaceMention>): PlaceMention => ({
  ...words,
  place: null,
  name: '',
  admin1: null,
  country: null,
  lat: null,
  lon: null,
  precision: null,
  ...p,
})

/** A report made of its claims' words, one sentence each. Its text is padded so that two are no copies by chance. */
export function report(id: string, about: Partial<Report>, sayings: readonly Saying[]): Told[] {
  const padding = Array.from({ length: 12 }, (_, i) => `${id}.${i}`).join(' ')
  const text = about.text ?? `${sayings.map(({ says }) => says).join('. ')}. ${padding}`
  const whole: Report = {
    id,
    externalId: null,
    title: null,
    publisher: id,
    published: null,
    url: null,
    language: 'en',
    ...about,
    text,
  }
  return sayings.map((saying): Told => {
    const start = text.indexOf(saying.says)
    const words: Quoted = { start, end: start + saying.says.length, exact: saying.says }
    const claim: Claim = {
      ...words,
      id: `${id}#${start}`,
      event: saying.event ?? 'air_strike',
      modality: saying.modality ?? 'asserted',
      scope: saying.scope ?? 'incident',
      means: saying.means ?? null,
      figures: (saying.figures ?? []).map((f) => figure(words, f)),
      by: (saying.by ?? []).map((s) => ({ ...words, entity: null, name: '', kind: 'other', role: 'speaker', ...s })),
      where: (saying.where ?? []).map((p) => mention(words, p)),
      when: saying.on === undefined ? null : when(words, saying.on),
      perpetrator: saying.blames === undefined ? null : { ...words, entity: saying.blames, name: saying.blames },
      rules: [],
    }
    return { claim, report: whole }
  })
}
