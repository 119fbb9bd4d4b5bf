import assert from 'node:assert/strict'
import { readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { captureFile, SMALL } from './captures.ts'
import { StoreRefusal } from './refusal.ts'
import { trialStore } from './trial/home.ts'
import { invented } from './trial/invented.ts'

test('a report comes back as it was brought, with its bytes and its claims', async (t) => {
  const store = await trialStore(t)
  const { capture, reading } = invented('مقتل 12 بقصف على حلب.\nوإصابة 3 في تعز.', { title: 'قصف', publisher: null })
  assert.deepEqual(await store.keep(capture, reading), {
    id: capture.report.id,
    state: 'kept',
    claims: 2,
    problems: [],
  })
  const opened = await store.reports.get(capture.report.id)
  assert.deepEqual(opened?.report, capture.report)
  assert.deepEqual(
    opened?.claims.map((c) => c.claim),
    reading.claims,
  )
  assert.equal(opened?.who, 'a test')
  assert.deepEqual(await store.reports.bytes(capture.report.id), capture.bytes)
  assert.equal(await store.reports.get('sha256:unknown'), null)
})

test('the same bytes again are known, in another batch and in the same, and change nothing', async (t) => {
  const store = await trialStore(t)
  const one = invented('مقتل 12 في حلب')
  const states = (await store.keepBatch([one, one, invented('مقتل 4 في تعز')])).map((a) => a.state)
  assert.deepEqual(states, ['kept', 'known', 'kept'])
  const counts = await store.counts()
  assert.deepEqual(counts, { reports: 2, claims: 2, incidents: 0, entries: 4, reviews: 0 })
  assert.equal((await store.keep(one.capture, one.reading)).state, 'known')
  assert.deepEqual(await store.counts(), counts)
  assert.deepEqual(await store.known([one.capture.report.id, 'sha256:other']), new Set([one.capture.report.id]))
})

test('large bytes are a file named by their hash, and are mended when brought again', async (t) => {
  const store = await trialStore(t)
  const big = invented(`مقتل 12 في حلب ${'-'.repeat(SMALL)}`)
  await store.keep(big.capture, big.reading)
  const file = captureFile(store.home, big.capture.report.id)
  assert.deepEqual(new Uint8Array(await readFile(file)), big.capture.bytes)
  await truncate(file, 10)
  assert.equal((await store.verify()).problems[0]?.code, 'capture_altered')
  assert.equal((await store.keep(big.capture, big.reading)).state, 'known')
  assert.deepEqual((await store.verify()).problems, [])
})

test('a claim whose words are not in the text is refused; the rest of the report is kept', async (t) => {
  const store = await trialStore(t)
  const { capture, reading } = invented('مقتل 12 في حلب.\nمقتل 3 في تعز.')
  const [first, second] = reading.claims
  const false_ = { ...second!, figures: [{ ...second!.figures[0]!, exact: '4' }] }
  const arrival = await store.keep(capture, { ...reading, claims: [first!, false_] })
  assert.equal(arrival.claims, 1)
  const refused = { code: 'claim_not_grounded', fields: { report: reading.id, claim: second!.id, part: 'figures.0' } }
  assert.deepEqual(arrival.problems, [refused])
  assert.deepEqual((await store.reports.get(reading.id))?.problems, [refused])
  assert.deepEqual((await store.verify()).problems, [])
})

test('a text cut within a character is made whole, and its claims still stand where they stood', async (t) => {
  const store = await trialStore(t)
  const { capture, reading } = invented('مقتل 12 \ud83d في حلب')
  assert.equal((await store.keep(capture, reading)).claims, 1)
  const kept = await store.reports.get(reading.id)
  assert.equal(kept?.report.text, 'مقتل 12 \ufffd في حلب')
  assert.equal(kept?.claims[0]?.claim.exact, kept?.report.text)
  assert.deepEqual((await store.verify()).problems, [])
})

test('digits beyond all counting do not stop anything', async (t) => {
  const store = await trialStore(t)
  const { capture, reading } = invented(`مقتل ${'9'.repeat(19)} في حلب`)
  await store.keep(capture, reading)
  assert.deepEqual((await store.verify()).problems, [])
})

test('a report that is not named by its bytes is a bug, and nothing of its batch is kept', async (t) => {
  const store = await trialStore(t)
  const good = invented('مقتل 1 في حلب')
  const bad = invented('مقتل 2 في حلب')
  const capture = { ...bad.capture, bytes: good.capture.bytes }
  await assert.rejects(store.keepBatch([good, { ...bad, capture }]), /not named by its bytes/)
  assert.equal((await store.counts()).reports, 0)
})

test('a new reading withdraws what it no longer says and deletes nothing; the same again adds nothing', async (t) => {
  const store = await trialStore(t)
  const { capture, reading } = invented('مقتل 12 في حلب.\nمقتل 3 في تعز.')
  await store.keep(capture, reading)
  const [first, second] = reading.claims
  await store.reread({ ...reading, claims: [first!] })
  assert.deepEqual(
    (await store.reports.get(reading.id))?.claims.map((c) => c.claim.id),
    [first!.id],
  )
  assert.deepEqual((await store.claims.get(second!.id))?.claim, second)
  const before = await store.counts()
  await store.reread({ ...reading, claims: [first!] })
  assert.deepEqual(await store.counts(), before)
  await store.reread({ ...reading, claims: [first!, second!] })
  assert.equal((await store.counts()).claims, 2)
  assert.deepEqual((await store.verify()).problems, [])
  const unknown = { ...reading, id: 'sha256:unknown' }
  await assert.rejects(store.reread(unknown), (e) => e instanceof StoreRefusal && e.problem.code === 'report_unknown')
})

test('a stream that fails keeps what it brought before', async (t) => {
  const store = await trialStore(t)
  async function* failing() {
    yield invented('مقتل 1 في حلب')
    throw new Error('line cut')
  }
  const kept: string[] = []
  await assert.rejects(async () => {
    for await (const { state } of store.keepAll(failing())) kept.push(state)
  }, /line cut/)
  assert.deepEqual(kept, ['kept'])
  assert.equal((await store.counts()).reports, 1)
})

test('a large capture that cannot be written is refused with a code, and its batch is not kept', async (t) => {
  const store = await trialStore(t)
  await writeFile(join(store.home, 'captures'), 'a file where a folder should be')
  const big = invented(`مقتل 12 في حلب ${'-'.repeat(SMALL)}`)
  const both = store.keepBatch([invented('مقتل 3'), big])
  await assert.rejects(both, (e) => e instanceof StoreRefusal && e.problem.code === 'home_unwritable')
  assert.equal((await store.counts()).reports, 0)
})
