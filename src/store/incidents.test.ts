import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StoreRefusal } from './refusal.ts'
import { trialStore } from './trial/home.ts'
import { trialIncidents } from './trial/incidents.ts'
import { invented } from './trial/invented.ts'

const filled = async (t: Parameters<typeof trialStore>[0]) => {
  const store = await trialStore(t)
  await store.keepBatch([
    invented('مقتل 12 بقصف على حلب', { publisher: 'a', externalId: 'one' }),
    invented('مقتل 15 في حلب', { publisher: 'b' }),
    invented('مقتل 3 بقصف على سوق في تعز', { publisher: 'a' }),
    invented('مقتل 40 في مكان لم يسم', { publisher: 'a' }),
  ])
  assert.deepEqual(await store.rebuildIncidents(trialIncidents), { claims: 4, incidents: 3 })
  return store
}
const names = async (store: Awaited<ReturnType<typeof filled>>, ...asked: Parameters<typeof store.incidents.list>) =>
  (await store.incidents.list(...asked)).items.map((i) => i.place?.name ?? '?')

test('incidents are made of all claims, with their reports, and open with their claims', async (t) => {
  const store = await filled(t)
  const { items, total } = await store.incidents.list({ admin1: 'Aleppo' })
  assert.equal(total, 1)
  assert.deepEqual(
    items[0]?.reports.map((r) => [r.externalId, r.publisher]),
    [
      ['one', 'a'],
      [null, 'b'],
    ],
  )
  const opened = await store.incidents.get(items[0]!.id)
  assert.deepEqual(
    opened?.claims.map((c) => c.claim.figures[0]?.low),
    [12, 15],
  )
  assert.ok(opened?.claims.every((c) => c.incident === items[0]!.id && c.report.text.includes(c.claim.exact)))
  assert.deepEqual(opened?.incident, items[0])
  assert.equal(await store.incidents.get('nothing'), null)
  assert.deepEqual((await store.verify()).problems, [])
})

test('made again of the same claims, nothing is written; of more, they are replaced as a whole', async (t) => {
  const store = await filled(t)
  const before = await store.counts()
  await store.rebuildIncidents(trialIncidents)
  assert.deepEqual(await store.counts(), before)
  const { capture, reading } = invented('مقتل 9 في حلب', { publisher: 'c' })
  await store.keep(capture, reading)
  await store.rebuildIncidents(trialIncidents)
  const [aleppo] = (await store.incidents.list({ place: 'aleppo' })).items
  assert.deepEqual([aleppo?.claims.length, aleppo?.ranges[0]?.low, aleppo?.reports.length], [3, 9, 3])
  assert.equal((await store.counts()).incidents, 3)
  assert.deepEqual((await store.verify()).problems, [])
})

test('what comes in while incidents are being made is in them', async (t) => {
  const store = await filled(t)
  const late = invented('مقتل 1 في حلب', { publisher: 'late' })
  let runs = 0
  let keeping: Promise<unknown> | undefined
  await store.rebuildIncidents((told, options) => {
    if (runs++ === 0) keeping = store.keep(late.capture, late.reading)
    return trialIncidents(told, options)
  })
  await keeping
  assert.equal(runs, 2)
  assert.equal((await store.incidents.list({ admin1: 'Aleppo' })).items[0]?.claims.length, 3)
})

test('a step that puts a claim into two incidents is refused, and the incidents stay as they were', async (t) => {
  const store = await filled(t)
  const before = await store.incidents.list()
  const doubled: typeof trialIncidents = (told, options) =>
    trialIncidents(told, options).flatMap((i) => [i, { ...i, id: `${i.id} again` }])
  await assert.rejects(store.rebuildIncidents(doubled), /UNIQUE/)
  assert.deepEqual(await store.incidents.list(), before)
})

test('filters', async (t) => {
  const store = await filled(t)
  const only = (filter: Parameters<typeof store.incidents.list>[0]) => names(store, filter, { sort: 'killed_low' })
  assert.deepEqual(await only({}), ['?', 'Aleppo', 'Taiz'])
  assert.deepEqual(await only({ country: ['SY', 'YE'] }), ['Aleppo', 'Taiz'])
  assert.deepEqual(await only({ place: 'ale' }), ['Aleppo'])
  assert.deepEqual(await only({ place: 'تعز' }), ['Taiz'])
  assert.deepEqual(await only({ place: '%' }), [])
  assert.deepEqual(await only({ event: 'siege' }), [])
  assert.deepEqual(await only({ event: ['siege', 'shelling'], outcome: 'killed', admin1: 'Taiz' }), ['Taiz'])
  assert.deepEqual(await only({ outcome: 'injured' }), [])
  assert.deepEqual(await only({ origin: 'name:b' }), ['Aleppo'])
  assert.deepEqual(await only({ contested: true }), [])
  assert.deepEqual(await only({ contested: false, unverified: false }), ['?', 'Aleppo', 'Taiz'])
  assert.deepEqual(await only({ from: '2021-03-03', to: '2021-03-03' }), ['?', 'Aleppo', 'Taiz'])
  assert.deepEqual(await only({ from: '2021-03-04' }), [])
  assert.deepEqual(await only({ to: '2021-03-02' }), [])
  assert.deepEqual(await only({ text: 'القصف' }), ['Aleppo', 'Taiz'])
  assert.deepEqual(await only({ text: 'قصف سوق' }), ['Taiz'])
  assert.deepEqual(await only({ text: 'taiz' }), ['Taiz'])
})

test('sorts and pages, with the total of all', async (t) => {
  const store = await filled(t)
  assert.deepEqual(await names(store, {}, { sort: 'killed_high' }), ['?', 'Aleppo', 'Taiz'])
  assert.equal((await names(store, {}, { sort: 'origins' }))[0], 'Aleppo')
  assert.equal((await names(store, {}, { sort: 'reports' }))[0], 'Aleppo')
  const page = await store.incidents.list({}, { sort: 'killed_low', limit: 1, offset: 1 })
  assert.deepEqual([page.total, page.items.map((i) => i.place?.name)], [3, ['Aleppo']])
  const all = await Array.fromAsync(store.incidents.all({ country: 'SY' }))
  assert.equal(all.length, 1)
})

test('facets count what the other conditions let through', async (t) => {
  const store = await filled(t)
  const facets = await store.incidents.facets({ admin1: 'Taiz' })
  assert.deepEqual(facets.events, [{ value: 'shelling', count: 1 }])
  assert.deepEqual(facets.outcomes, [{ value: 'killed', count: 1 }])
  assert.deepEqual(facets.origins, [{ id: 'name:a', name: 'a', kind: 'outlet', count: 1 }])
  assert.deepEqual(facets.admin1, [
    { value: 'Aleppo', country: 'SY', count: 1 },
    { value: 'Taiz', country: 'YE', count: 1 },
  ])
  assert.deepEqual([facets.from, facets.to], ['2021-03-03', '2021-03-03'])
})

test('reviews are added, never changed; the last one holds, and an incident stands for its claims', async (t) => {
  const store = await filled(t)
  const [aleppo] = (await store.incidents.list({ admin1: 'Aleppo' })).items
  const judge = (about: string, verdict: 'accepted' | 'rejected') =>
    store.reviews.add({ about, verdict, note: 'why', by: 'a person' })
  const first = await judge(aleppo!.id, 'rejected')
  await store.rebuildIncidents(trialIncidents)
  assert.deepEqual(await names(store, {}, { sort: 'killed_low' }), ['?', 'Taiz'])
  await judge(aleppo!.claims[0]!, 'accepted')
  await store.rebuildIncidents(trialIncidents)
  assert.deepEqual((await store.incidents.list({ admin1: 'Aleppo' })).items[0]?.claims, [aleppo!.claims[0]])
  assert.deepEqual(await store.reviews.list(aleppo!.id), [first])
  assert.equal((await store.ledger.about(aleppo!.id)).at(-1)?.who, 'a person')
  const nothing = judge('nothing', 'accepted')
  await assert.rejects(nothing, (e) => e instanceof StoreRefusal && e.problem.code === 'review_of_nothing')
  assert.deepEqual((await store.verify()).problems, [])
})
