import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { openStore } from './open.ts'
import { StoreRefusal } from './refusal.ts'
import { trialHome, trialStore } from './trial/home.ts'
import { invented } from './trial/invented.ts'
import { trialWords } from './trial/words.ts'

const refused = (code: string) => (error: unknown) => error instanceof StoreRefusal && error.problem.code === code
const opening = (home: string, readOnly = false) => openStore({ home, readOnly, words: trialWords, who: 'a test' })

test('an empty directory, or none, becomes a store; opened again it is the same', async (t) => {
  const home = join(await trialHome(t), 'deep', 'home')
  const first = await opening(home)
  const { capture, reading } = invented('مقتل 12 في حلب')
  await first.keep(capture, reading)
  await first.close()
  const again = await trialStore(t, home)
  assert.equal((await again.counts()).reports, 1)
  const other = new DatabaseSync(join(home, 'isnad.db'))
  t.after(() => other.close())
  assert.equal(other.prepare('pragma journal_mode').get()?.journal_mode, 'wal')
  assert.deepEqual(
    other
      .prepare('select name from migrations')
      .all()
      .map((r) => r.name),
    ['0001-first'],
  )
})

test('what is no store, or one of a later version, is refused with a code and left as it is', async (t) => {
  const newer = await trialHome(t)
  await (await opening(newer)).close()
  const db = new DatabaseSync(join(newer, 'isnad.db'))
  db.exec(`insert into migrations values ('0999-later', '2030-01-01')`)
  db.close()
  await assert.rejects(opening(newer), refused('store_newer'))
  await assert.rejects(opening(newer, true), refused('store_newer'))

  const text = await trialHome(t)
  await writeFile(join(text, 'isnad.db'), 'a text that is no database, and long enough to be read as one'.repeat(20))
  await assert.rejects(opening(text), refused('store_not_ours'))

  const others = await trialHome(t)
  const other = new DatabaseSync(join(others, 'isnad.db'))
  other.exec('create table notes (text)')
  other.close()
  await assert.rejects(opening(others), refused('store_not_ours'))
})

test('read-only makes nothing and changes nothing', async (t) => {
  const home = await trialHome(t)
  await assert.rejects(opening(home, true), refused('store_missing'))
  const writer = await trialStore(t, home)
  const { capture, reading } = invented('مقتل 12 في حلب')
  await writer.keep(capture, reading)
  const reader = await trialStore(t, home, true)
  assert.equal((await reader.counts()).reports, 1)
  const more = invented('مقتل 3 في حلب')
  await assert.rejects(reader.keep(more.capture, more.reading), refused('store_read_only'))
})

test('a home on a medium that cannot be written is read and verified', async (t) => {
  const home = await trialHome(t)
  const writer = await opening(home)
  const { capture, reading } = invented('مقتل 12 في حلب')
  await writer.keep(capture, reading)
  await writer.close()
  await chmod(home, 0o555)
  const child = fork(join(import.meta.dirname, 'trial', 'reader.ts'), [home])
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  await chmod(home, 0o755)
  assert.deepEqual(said, { reports: 1, problems: [] })
})

test('a home that cannot be made is refused', async (t) => {
  const home = await trialHome(t)
  await writeFile(join(home, 'file'), '')
  await assert.rejects(opening(join(home, 'file')), refused('home_unwritable'))
  await mkdir(join(home, 'taken', 'isnad.db'), { recursive: true })
  await assert.rejects(opening(join(home, 'taken')), refused('home_unwritable'))
})

test('several processes may open an empty home at once', async (t) => {
  const home = await trialHome(t)
  const children = [1, 2, 3].map((n) => fork(join(import.meta.dirname, 'trial', 'writer.ts'), [home, `${n}`, '3']))
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
  assert.deepEqual(codes, [0, 0, 0])
  assert.equal((await (await trialStore(t, home)).counts()).reports, 9)
})
