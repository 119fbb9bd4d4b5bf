import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Told } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import type { Report } from './model/report.ts'
import { incidentsOf, read } from './pipeline.ts'

/** Two wire-service reports, read by the program itself: text in, incidents out. */
const DOCS = new URL('../../shared/gold/docs/', import.meta.url)
const skip = existsSync(new URL('seed-001.json', DOCS)) ? false : 'no wire-service reports beside this checkout'

const report = (name: string): Report => {
  const { text, extracted } = JSON.parse(readFileSync(new URL(`${name}.json`, DOCS), 'utf8'))
  const unknown = { title: null, publisher: null, url: null }
  return { ...unknown, id: `sha256:${name}`, externalId: name, text, published: extracted, language: 'ar' }
}

const told = (): Told[] =>
  ['seed-000', 'seed-001'].flatMap((name) => {
    const one = report(name)
    return read(one).claims.map((claim) => ({ claim, report: one }))
  })

const range = (incident: Incident | undefined, outcome: string, group = 'all') => {
  const found = incident?.ranges.find((r) => r.outcome === outcome && r.group === group)
  return found && [found.low, found.high, found.open]
}

const blamed = (incident: Incident | undefined) => incident?.perpetrators.map(({ name }) => name).sort()

test('western Aleppo: two origins, a range whose end is open', { skip }, () => {
  const found = incidentsOf(told()).find((i) => i.place?.name === 'western Aleppo' && i.from === '2016-11-03')
  assert.deepEqual(range(found, 'killed'), [12, 15, true])
  assert.deepEqual(range(found, 'injured'), [120, 200, false])
  assert.deepEqual(found?.origins.map((o) => o.id).sort(), ['entity:sohr', 'entity:syrian-state-media'])
})

test('Atarib: at least 11, five of them children, the Russian air force suspected', { skip }, () => {
  const found = incidentsOf(told()).find((i) => i.place?.name === 'Atarib')
  assert.deepEqual(range(found, 'killed'), [11, 11, true])
  assert.deepEqual(range(found, 'killed', 'children'), [5, 5, false])
  assert.deepEqual(blamed(found), ['Russian air force'])
})

test('Saraqib: gas, 33 affected, blamed on two air forces and their government, unverified', { skip }, () => {
  const found = incidentsOf(told()).find((i) => i.place?.name === 'Saraqib')
  assert.equal(found?.event, 'chemical_weapon')
  assert.deepEqual(range(found, 'affected'), [33, 33, false])
  assert.deepEqual(blamed(found), ['Russian air force', 'Syrian air force', 'Syrian government'])
  assert.equal(found?.unverified, true)
})

test('the gas allegation of 30 October: 35 affected, denied', { skip }, () => {
  const found = incidentsOf(told()).find((i) => i.event === 'chemical_weapon' && i.from === '2016-10-30')
  assert.deepEqual(range(found, 'affected'), [35, 35, false])
  assert.equal(found?.contested, true)
})

test('a language that is not read is a problem, and the report is kept', () => {
  const french: Report = {
    id: 'sha256:fr',
    externalId: null,
    text: 'Douze personnes ont été tuées.',
    title: null,
    publisher: null,
    published: null,
    url: null,
    language: 'fr',
  }
  const { claims, problems } = read(french)
  assert.deepEqual(claims, [])
  assert.deepEqual(problems, [{ code: 'language_not_read', fields: { language: 'fr' } }])
})
