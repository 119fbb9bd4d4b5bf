import type { Claim, PlaceMention } from '../../model/claim.ts'
import { quote } from '../../model/span.ts'
import { digest } from '../canonical.ts'
import { captureId } from '../captures.ts'
import type { Brought } from '../ready.ts'

/** An invented report: one claim a sentence that has a number in it; the number is of people killed. */
export function invented(text: string, about: Partial<Brought['capture']['report']> = {}): Brought {
  const bytes = new TextEncoder().encode(JSON.stringify({ text, ...about }))
  const id = captureId(bytes)
  const report = {
    id,
    externalId: null,
    text,
    title: null,
    publisher: 'invented paper',
    published: '2021-03-04',
    url: null,
    language: 'ar',
    ...about,
  }
  const claims = [...text.matchAll(/[^.\n]*\d+[^.\n]*/g)].map((m) => claimIn(text, id, m.index, m.index + m[0].length))
  return {
    capture: { report, bytes, mediaType: 'application/json' },
    reading: { id, externalId: null, published: report.published, language: 'ar', claims, problems: [] },
  }
}

function claimIn(text: string, report: string, start: number, end: number): Claim {
  const said = /\d+/.exec(text.slice(start, end))!
  const figure = {
    ...quote(text, { start: start + said.index, end: start + said.index + said[0].length }),
    outcome: 'killed' as const,
    low: Number(said[0]),
    high: Number(said[0]),
    approx: false,
    vague: null,
    status: 'unknown' as const,
    demographic: null,
    partOf: null,
  }
  const where = /حلب|تعز/.exec(text.slice(start, end))
  const claim = {
    ...quote(text, { start, end }),
    event: 'shelling' as const,
    modality: 'asserted' as const,
    scope: 'incident' as const,
    means: 'shell' as const,
    figures: [figure],
    by: [
      {
        ...quote(text, { start, end: start + 1 }),
        entity: 'e',
        name: 'E',
        kind: 'monitor' as const,
        role: 'speaker' as const,
      },
    ],
    where: where ? [place(text, start + where.index, where[0])] : [],
    when: { ...quote(text, { start, end: start + 1 }), from: '2021-03-03', to: '2021-03-03', edtf: '2021-03-03' },
    perpetrator: null,
    rules: ['a number'],
  }
  return { id: digest({ report, claim }), ...claim }
}

const place = (text: string, start: number, words: string): PlaceMention => ({
  ...quote(text, { start, end: start + words.length }),
  place: words === 'حلب' ? 'aleppo' : 'taiz',
  name: words === 'حلب' ? 'Aleppo' : 'Taiz',
  admin1: words === 'حلب' ? 'Aleppo' : 'Taiz',
  country: words === 'حلب' ? 'SY' : 'YE',
  lat: 1.5,
  lon: 2.5,
  precision: 'city',
})
