import assert from 'node:assert/strict'
import { test } from 'node:test'
import { trialStore } from './trial/home.ts'
import { invented } from './trial/invented.ts'

test('claims by report, place, day and speaker; all of them, report by report', async (t) => {
  const store = await trialStore(t)
  const one = invented('مقتل 12 في حلب.\nمقتل 3 في تعز.')
  const two = invented('مقتل 15 في حلب')
  await store.keepBatch([one, two])
  const counts = async (filter: Parameters<typeof store.claims.list>[0]) =>
    (await store.claims.list(filter)).items.map((c) => c.claim.figures[0]?.low)
  assert.deepEqual(await counts({}), [12, 3, 15])
  assert.deepEqual(await counts({ report: two.reading.id }), [15])
  assert.deepEqual(await counts({ place: 'aleppo' }), [12, 15])
  assert.deepEqual(await counts({ place: 'تعز' }), [3])
  assert.deepEqual(await counts({ country: 'YE', admin1: ['Taiz', 'Aleppo'] }), [3])
  assert.deepEqual(await counts({ country: 'SY', admin1: 'Taiz' }), [])
  assert.deepEqual(await counts({ speaker: 'e', event: 'shelling', modality: ['denied', 'asserted'] }), [12, 3, 15])
  assert.deepEqual(await counts({ speaker: 'nobody' }), [])
  assert.deepEqual(await counts({ from: '2021-03-03', to: '2021-03-03' }), [12, 3, 15])
  assert.deepEqual(await counts({ from: '2021-03-04' }), [])
  assert.deepEqual((await store.claims.list({}, { limit: 1, offset: 2 })).total, 3)
  const told = await Array.fromAsync(store.claims.told())
  assert.deepEqual(
    told.map((c) => [c.claim, c.report]),
    [one, one, two].map((b, i) => [b.reading.claims[i % 2], b.capture.report]),
  )
})

test('reports are listed newest first, undated ones last', async (t) => {
  const store = await trialStore(t)
  await store.keepBatch([
    invented('a', { published: null, publisher: 'x' }),
    invented('b', { published: '2021-01-01', language: 'en' }),
    invented('مقتل 12', { published: '2021-02-01' }),
  ])
  const { items, total } = await store.reports.list()
  assert.deepEqual(
    items.map((r) => [r.published, r.claims]),
    [
      ['2021-02-01', 1],
      ['2021-01-01', 0],
      [null, 0],
    ],
  )
  assert.equal(total, 3)
  assert.equal((await store.reports.list({ publisher: 'x' })).total, 1)
  assert.equal((await store.reports.list({ language: 'en', from: '2021-01-01', to: '2021-01-31' })).total, 1)
})

test('exports and imported places are kept, with an entry of the ledger each', async (t) => {
  const store = await trialStore(t)
  const made = await store.exports.add({ format: 'json', filter: { event: 'siege' }, incidents: 2, sha256: 'ab' })
  assert.deepEqual(await store.exports.list(), [made])
  const place = {
    id: 'x:1',
    name: 'Invented Ridge',
    names: ['تلة'],
    admin1: null,
    country: 'SY',
    lat: 35.5,
    lon: 37.25,
    precision: 'site' as const,
    within: null,
    population: null,
  }
  assert.equal(await store.places.add([place, { ...place, id: 'x:2', country: 'YE' }], 'list.csv'), 2)
  assert.equal(await store.places.add([{ ...place, name: 'Ridge' }], 'other.csv'), 1)
  assert.deepEqual(
    (await store.places.list()).map((p) => [p.id, p.name]),
    [
      ['x:1', 'Ridge'],
      ['x:2', 'Invented Ridge'],
    ],
  )
  assert.equal((await store.places.list({ country: 'YE', source: 'list.csv' })).length, 1)
  assert.deepEqual(
    (await store.ledger.list()).map((e) => [e.what, e.about]),
    [
      ['export', 'json'],
      ['import', 'list.csv'],
      ['import', 'other.csv'],
    ],
  )
  assert.deepEqual((await store.verify()).problems, [])
})
