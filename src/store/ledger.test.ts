import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import fc from 'fast-check'
import { chained, DEEDS, type Entry, follows } from './ledger.ts'
import { trialStore } from './trial/home.ts'
import { invented } from './trial/invented.ts'

const entries = fc.array(
  fc.record({
    what: fc.constantFrom(...DEEDS),
    about: fc.string(),
    detail: fc.dictionary(fc.string(), fc.jsonValue()),
  }),
  { minLength: 1 },
)
const broken = (all: readonly Entry[]) =>
  all.filter((e, i) => {
    const { hash, chain } = follows(all[i - 1] ?? null, e)
    return !hash || !chain
  })

test('a chain holds, made at once or in parts', () => {
  fc.assert(
    fc.property(entries, fc.nat(), (news, cut) => {
      const all = chained(null, 'who', '2021-01-01T00:00:00Z', news)
      assert.deepEqual(broken(all), [])
      const some = chained(null, 'who', '2021-01-01T00:00:00Z', news.slice(0, cut % news.length))
      const rest = chained(some.at(-1) ?? null, 'who', '2021-01-01T00:00:00Z', news.slice(cut % news.length))
      assert.deepEqual([...some, ...rest], all)
    }),
  )
})

test('whatever is changed, left out or moved in a chain breaks it', () => {
  const change = fc.constantFrom('at', 'who', 'about', 'previous', 'hash', 'detail', 'seq', 'out', 'moved')
  fc.assert(
    fc.property(entries, fc.nat(), change, (news, which, how) => {
      const all = chained(null, 'who', '2021-01-01T00:00:00Z', [...news, { what: 'import', about: 'last' }])
      const at = which % (all.length - 1)
      const entry = all[at]!
      const altered =
        how === 'out'
          ? all.toSpliced(at, 1)
          : how === 'moved'
            ? all.toSpliced(at, 2, all[at + 1]!, entry)
            : all.with(at, {
                ...entry,
                [how]:
                  how === 'seq' ? entry.seq + 1 : how === 'detail' ? { ...entry.detail, more: 1 } : `${entry[how]}x`,
              })
      assert.notDeepEqual(broken(altered), [])
    }),
  )
})

test('every arrival and its reading is an entry, about the report, by who opened the store', async (t) => {
  const store = await trialStore(t)
  const { capture, reading } = invented('مقتل 12 في حلب')
  await store.keep(capture, reading)
  const about = await store.ledger.about(capture.report.id)
  assert.deepEqual(
    about.map((e) => [e.seq, e.what, e.who]),
    [
      [1, 'arrival', 'a test'],
      [2, 'reading', 'a test'],
    ],
  )
  assert.equal(about[0]?.detail.size, capture.bytes.length)
  assert.deepEqual(await store.ledger.head(), about[1])
  assert.deepEqual(await store.ledger.list(1), [about[1]])
})

test('no connection can change, delete, replace or skip what is kept for good', async (t) => {
  const store = await trialStore(t)
  const { capture, reading } = invented('مقتل 12 في حلب')
  await store.keep(capture, reading)
  const other = new DatabaseSync(join(store.home, 'isnad.db'))
  t.after(() => other.close())
  other.exec('pragma foreign_keys = off')
  for (const table of ['ledger', 'captures', 'reports', 'readings'])
    for (const deed of [`update ${table} set rowid = rowid`, `delete from ${table}`])
      assert.throws(() => other.exec(deed), /append-only/, deed)
  const copy = (seq: number) =>
    `insert or replace into ledger select ${seq}, at, who, what, 'x', detail, previous, 'y' from ledger where seq = 2`
  for (const seq of [2, 3, 4]) assert.throws(() => other.exec(copy(seq)), /does not follow/)
  assert.deepEqual((await store.verify()).problems, [])
})
