import assert from 'node:assert/strict'
import { open, readFile, truncate, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { captureFile, SMALL } from './captures.ts'
import { trialStore } from './trial/home.ts'
import { trialIncidents } from './trial/incidents.ts'
import { invented } from './trial/invented.ts'

const big = invented(`مقتل 7 في تعز ${'.'.repeat(SMALL)}`)
const small = invented('مقتل 12 بقصف على حلب.\nمقتل 3 في تعز.')

/** A store with everything in it, and a way to tamper with it behind its back, all guards taken down. */
async function kept(t: TestContext) {
  const store = await trialStore(t)
  await store.keepBatch([small, big])
  await store.reread({ ...small.reading, claims: small.reading.claims.slice(0, 1) })
  await store.rebuildIncidents(trialIncidents)
  await store.reviews.add({ about: big.reading.claims[0]!.id, verdict: 'accepted', note: 'seen', by: 'a person' })
  await store.exports.add({ format: 'json', filter: {}, incidents: 2, sha256: 'ab' })
  assert.deepEqual((await store.verify()).problems, [])
  const tamper = (sql: string) => {
    const db = new DatabaseSync(join(store.home, 'isnad.db'))
    db.exec('pragma foreign_keys = off')
    for (const { name } of db.prepare(`select name from sqlite_master where type = 'trigger'`).all())
      db.exec(`drop trigger "${name}"`)
    assert.ok(db.prepare(sql).run().changes > 0, sql)
    db.close()
  }
  const found = async () => (await store.verify()).problems.map((p) => ({ code: p.code, ...p.fields }))
  return { store, tamper, found, file: captureFile(store.home, big.reading.id) }
}

const report = small.reading.id
const [claim, withdrawn] = small.reading.claims.map((c) => c.id)

/** What somebody with the database open could do, and what must be said of it. */
const DEEDS: readonly [string, Record<string, string | number>][] = [
  [`update ledger set who = 'other' where seq = 2`, { code: 'ledger_altered', entry: 2 }],
  [`update ledger set detail = 'x'`, { code: 'ledger_altered', entry: 5 }],
  [`update ledger set detail = '{}'`, { code: 'report_altered', report }],
  [`update incidents set json = 'x'`, { code: 'incident_columns_differ', table: 'incidents' }],
  [`update readings set problems = 'x'`, { code: 'reading_altered', report, entry: 5 }],
  [`update reviews set claims = 'x'`, { code: 'review_altered', entry: 7 }],
  [`update claims set json = '{}' where id = '${claim}'`, { code: 'claim_altered', report, claim: claim! }],
  [`update ledger set detail = '{}' where what = 'review'`, { code: 'ledger_altered', entry: 7 }],
  [`delete from ledger where seq = 2`, { code: 'ledger_broken', entry: 3, after: 1 }],
  [`delete from ledger where seq = 1`, { code: 'report_without_arrival', report }],
  [`delete from ledger where what = 'export'`, { code: 'export_without_entry', entry: 8 }],
  [`delete from reports where id = '${report}'`, { code: 'arrival_without_report', entry: 1, report }],
  [`delete from reports where id = '${report}'`, { code: 'capture_without_report', capture: report }],
  [`delete from reports where id = '${report}'`, { code: 'claim_without_report', claim: claim! }],
  [`update reports set publisher = 'other' where id = '${report}'`, { code: 'report_altered', report }],
  [`update reports set published = null where id = '${report}'`, { code: 'report_altered', report }],
  [
    `update reports set text = replace(text, '12', '13')`,
    { code: 'claim_not_grounded', report, claim: claim!, part: 'claim' },
  ],
  [`delete from captures where id = '${report}'`, { code: 'report_without_capture', report }],
  [
    `update captures set media_type = 'text/html' where id = '${report}'`,
    { code: 'capture_misdescribed', capture: report },
  ],
  [`delete from claims where id = '${withdrawn}'`, { code: 'claim_missing', report, claim: withdrawn! }],
  [
    `update claims set json = replace(json, '"low":12', '"low":11') where id = '${claim}'`,
    { code: 'claim_altered', report, claim: claim! },
  ],
  [`update claims set json = 'x' where id = '${claim}'`, { code: 'claim_altered', report, claim: claim! }],
  [`update claims set id = 'x' where id = '${claim}'`, { code: 'claim_without_entry', report, claim: 'x' }],
  [`update claims set withdrawn = null`, { code: 'claim_wrongly_current', report, claim: withdrawn! }],
  [`update claims set withdrawn = 2 where id = '${claim}'`, { code: 'claim_wrongly_current', report, claim: claim! }],
  [
    `update claims set event = 'siege' where id = '${claim}'`,
    { code: 'claim_columns_differ', claim: claim!, table: 'claims' },
  ],
  [
    `update figures set low = 11 where claim = '${claim}'`,
    { code: 'claim_columns_differ', claim: claim!, table: 'figures' },
  ],
  [`delete from speakers where claim = '${claim}'`, { code: 'claim_columns_differ', claim: claim!, table: 'speakers' }],
  [
    `update whereabouts set lat = 9 where claim = '${claim}'`,
    { code: 'claim_columns_differ', claim: claim!, table: 'whereabouts' },
  ],
  [`delete from readings where entry = 5`, { code: 'reading_missing', report, entry: 5 }],
  [`update readings set problems = '[1]' where entry = 5`, { code: 'reading_altered', report, entry: 5 }],
  [`update readings set entry = 1 where entry = 5`, { code: 'reading_without_entry', report, entry: 1 }],
  [`update incidents set json = replace(json, '"low":12', '"low":11')`, { code: 'incidents_altered', incidents: 2 }],
  [`delete from incidents`, { code: 'incidents_altered', incidents: 0 }],
  [`update reviews set verdict = 'rejected'`, { code: 'review_altered', entry: 7 }],
  [`update reviews set by = 'other'`, { code: 'review_altered', entry: 7 }],
  [`delete from reviews`, { code: 'review_missing', entry: 7 }],
  [`update exports set incidents = 1`, { code: 'export_altered', entry: 8 }],
  [
    `update incident_claims set claim = '${withdrawn}' where claim = '${claim}'`,
    { code: 'incident_columns_differ', table: 'incident_claims' },
  ],
  [`update incidents set killed_low = 1`, { code: 'incident_columns_differ', table: 'incidents' }],
]

for (const [sql, expected] of DEEDS)
  test(`${sql.replaceAll(/[0-9a-f]{20,}/g, '…')} → ${expected.code}`, async (t) => {
    const { tamper, found } = await kept(t)
    tamper(sql)
    const all = await found()
    const named = all.some((p) => Object.entries(expected).every(([k, v]) => p[k as keyof typeof p] === v))
    assert.ok(named, JSON.stringify(all, null, 1))
  })

test('a byte flipped in a capture, in a file or in the database, is named', async (t) => {
  const { found, file, tamper } = await kept(t)
  const bytes = await readFile(file)
  bytes[5]! ^= 1
  await writeFile(file, bytes)
  tamper(`update captures set bytes = cast('x' as blob) where id = '${report}'`)
  const codes = (await found()).map((p) => [p.code, 'capture' in p && p.capture])
  assert.deepEqual(
    codes.toSorted(),
    [
      ['capture_altered', big.reading.id],
      ['capture_altered', report],
    ].toSorted(),
  )
})

test('a capture file cut short, or gone, is named', async (t) => {
  const { found, file } = await kept(t)
  await truncate(file, 100)
  assert.deepEqual(
    (await found()).map((p) => p.code),
    ['capture_altered'],
  )
  await unlink(file)
  assert.deepEqual(await found(), [{ code: 'capture_missing', capture: big.reading.id }])
})

test('the last entries cut off, with all that they tell of, show against a head noted before', async (t) => {
  const { store, tamper } = await kept(t)
  const head = (await store.ledger.head())!
  assert.deepEqual((await store.verify({ head })).problems, [])
  tamper('delete from ledger where seq = 8')
  tamper('delete from exports')
  assert.deepEqual((await store.verify()).problems, [])
  assert.deepEqual((await store.verify({ head })).problems, [{ code: 'ledger_not_as_noted', fields: { entry: 8 } }])
})

test('a database file with a damaged page is named as damaged, and the rest is still looked at', async (t) => {
  const { store } = await kept(t)
  const home = store.home
  await store.close()
  const db = new DatabaseSync(join(home, 'isnad.db'))
  const page = db.prepare(`select rootpage from sqlite_master where name = 'figures'`).get()?.rootpage as number
  db.close()
  const file = await open(join(home, 'isnad.db'), 'r+')
  await file.write(Buffer.alloc(64, 0xff), 0, 64, (page - 1) * 4096)
  await file.close()
  const again = await trialStore(t, home)
  const { problems, entries } = await again.verify()
  assert.deepEqual(new Set(problems.map((p) => p.code)), new Set(['store_damaged']))
  assert.equal(entries, 8)
})
