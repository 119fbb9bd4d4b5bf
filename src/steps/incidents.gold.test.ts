import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Speaker } from '../model/attribution.ts'
import type { Claim, PlaceMention, Precision, Told } from '../model/claim.ts'
import type { Figure } from '../model/figure.ts'
import type { Incident } from '../model/incident.ts'
import type { Report } from '../model/report.ts'
import { incidentsOf } from './incidents.ts'
import { plain } from './plain.ts'

/** Two wire reports, annotated by people: what the steps make of claims that are read without a fault. */
const GOLD = new URL('../../../shared/gold/', import.meta.url)
const skip = existsSync(new URL('claims/seed-001.json', GOLD)) ? false : 'no annotated reports beside this checkout'

/** Annotators name a body and its staff apart; a reader knows them for one. */
const KNOWN: Record<string, string> = {
  'syrian civil defence spokesman': 'syrian civil defence',
  'syrian civil defence workers': 'syrian civil defence',
}
const entity = (name: string): string => KNOWN[plain(name)] ?? plain(name)

const PLACES: Record<string, readonly [number, number, Precision]> = {
  Aleppo: [36.2, 37.16, 'city'],
  'western Aleppo': [36.2, 37.1, 'quarter'],
  'eastern Aleppo': [36.21, 37.2, 'quarter'],
  'southern Aleppo': [36.16, 37.14, 'quarter'],
  Hamdaniya: [36.18, 37.1, 'quarter'],
  Ramouseh: [36.15, 37.13, 'quarter'],
  Atarib: [36.14, 36.83, 'town'],
  Saraqib: [35.86, 36.8, 'town'],
  Syria: [35, 38, 'country'],
}

// biome-ignore lint/suspicious/noExplicitAny: annotation as it stands in its files
type Annotated = any

const quoted = (text: string, { quote, nth = 1 }: Annotated) => {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1)
  return { start, end: start + quote.length, exact: quote as string }
}

const figure = (text: string, f: Annotated): Figure => ({
  ...quoted(text, f),
  outcome: f.outcome,
  low: f.low,
  high: f.high,
  approx: f.approx ?? false,
  vague: f.vague ?? null,
  status: f.status,
  demographic: f.demographic ?? null,
  partOf: f.partOf ?? null,
})

const place = (text: string, p: Annotated): PlaceMention => {
  const [lat, lon, precision] = PLACES[p.name] ?? [null, null, null]
  const id = lat === null ? null : plain(p.name)
  return { ...quoted(text, p), place: id, name: p.name, admin1: p.admin1, country: p.country, lat, lon, precision }
}

const speaker = (text: string, s: Annotated, i: number, of: readonly Annotated[]): Speaker => {
  const relays = of.length > 1 && i > 0 && s.kind === 'news_agency'
  const role = relays ? 'relay' : 'speaker'
  return { ...quoted(text, s), entity: entity(s.entity), name: s.entity, kind: s.kind, role }
}

function toldOf(id: string): Told[] {
  const read = (folder: string) => JSON.parse(readFileSync(new URL(`${folder}/${id}.json`, GOLD), 'utf8')) as Annotated
  const { published, claims } = read('claims')
  const { text } = read('docs')
  const report: Report = {
    id,
    externalId: id,
    text,
    title: null,
    publisher: id,
    published,
    url: null,
    language: 'ar',
  }
  return claims.map((c: Annotated, i: number): Told => {
    const claim: Claim = {
      ...quoted(text, c),
      id: `${id}-${i}`,
      event: c.event,
      modality: c.modality,
      scope: c.scope,
      means: c.means,
      figures: c.figures.map((f: Annotated) => figure(text, f)),
      by: c.by.map((s: Annotated, j: number) => speaker(text, s, j, c.by)),
      where: c.where.map((p: Annotated) => place(text, p)),
      when: c.when && { ...quoted(text, c.when), from: c.when.from, to: c.when.to, edtf: c.when.from },
      perpetrator: c.perpetrator && {
        ...quoted(text, c.perpetrator),
        entity: entity(c.perpetrator.entity),
        name: c.perpetrator.entity,
      },
      rules: [],
    }
    return { claim, report }
  })
}

const range = (incident: Incident, outcome: string, group = 'all') => {
  const found = incident.ranges.find((r) => r.outcome === outcome && r.group === group)
  return found && { low: found.low, best: found.best, high: found.high, open: found.open }
}

test('two wire reports, annotated, give the incidents that they tell of', { skip }, async (t) => {
  const incidents = incidentsOf([...toldOf('seed-000'), ...toldOf('seed-001')])
  const of = (claim: string): Incident => {
    const found = incidents.find(({ claims }) => claims.includes(claim))
    assert.ok(found, `${claim} is in an incident`)
    return found
  }

  await t.test('the bombardment of western Aleppo: 12 to 15 and more, from two origins', () => {
    const incident = of('seed-001-6')
    assert.deepEqual(incident.claims, ['seed-001-0', 'seed-001-6', 'seed-001-7'])
    assert.deepEqual([incident.from, incident.to, incident.place?.name], ['2016-11-03', '2016-11-03', 'western Aleppo'])
    assert.deepEqual(range(incident, 'killed'), { low: 12, best: 12, high: 15, open: true })
    assert.deepEqual(range(incident, 'injured'), { low: 120, best: 120, high: 200, open: false })
    assert.deepEqual(range(incident, 'killed', 'children'), { low: 4, best: 4, high: 4, open: false })
    assert.deepEqual(
      incident.origins.map(({ name }) => name),
      ['SOHR', 'Syrian state media'],
    )
  })

  await t.test('the strike on Atarib: 11 and more, five of them children, the Russian air force suspected', () => {
    const incident = of('seed-000-14')
    assert.deepEqual(incident.claims, ['seed-000-14'])
    assert.deepEqual(range(incident, 'killed'), { low: 11, best: 11, high: 11, open: true })
    assert.deepEqual(range(incident, 'killed', 'children'), { low: 5, best: 5, high: 5, open: false })
    assert.deepEqual(incident.perpetrators, [{ name: 'Russian air force', origins: ['SOHR'] }])
  })

  await t.test('the gas at Saraqib: 33 affected, two parties blamed, unverified', () => {
    const incident = of('seed-000-3')
    assert.deepEqual(incident.claims, [2, 3, 4, 5, 6, 10].map((i) => `seed-000-${i}`).sort())
    assert.deepEqual(range(incident, 'affected'), { low: 33, best: 33, high: 33, open: false })
    assert.deepEqual(
      new Set(incident.perpetrators.map(({ name }) => name)),
      new Set(['Russian forces', 'Syrian government forces']),
    )
    assert.deepEqual([incident.unverified, incident.contested], [true, false])
  })

  await t.test('the gas allegation of 30 October: 35 affected, denied; apart from the eight of 3 November', () => {
    const incident = of('seed-001-11')
    assert.deepEqual(incident.claims, ['seed-001-11', 'seed-001-12'])
    assert.deepEqual([incident.from, incident.contested], ['2016-10-30', true])
    assert.deepEqual(range(incident, 'affected'), { low: 35, best: 35, high: 35, open: false })
    assert.deepEqual(of('seed-001-3').claims, ['seed-001-3', 'seed-001-4', 'seed-001-8', 'seed-001-9'])
    assert.equal(of('seed-001-3').unverified, true)
  })
})
