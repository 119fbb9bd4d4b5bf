import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { trialHome, trialStore } from './trial/home.ts'

const MANY = 40
const writer = (home: string, name = 'one', ...dies: string[]) =>
  fork(join(import.meta.dirname, 'trial', 'writer.ts'), [home, name, `${MANY}`, ...dies])

/** Ids of the reports that a process told to be kept before it was killed: by itself, or once it told of so many. */
async function killed(child: ChildProcess, after = Number.POSITIVE_INFINITY): Promise<string[]> {
  const told: string[] = []
  const ended = once(child, 'exit')
  child.on('message', ({ id }: { id: string }) => {
    told.push(id)
    if (told.length === after) child.kill('SIGKILL')
  })
  const [code, signal] = await ended
  if (after === Number.POSITIVE_INFINITY) assert.deepEqual([code, signal], [null, 'SIGKILL'])
  return told
}

test('killed at any moment and repeated: nothing lost, nothing twice, nothing damaged', async (t) => {
  const home = await trialHome(t)
  const told = new Set<string>()
  const deaths = [
    () => killed(writer(home, 'one', 'now 1')),
    () => killed(writer(home, 'one', 'words 2')),
    () => killed(writer(home, 'one', 'words 7')),
    () => killed(writer(home, 'one', 'now 3')),
    () => killed(writer(home, 'one', 'words 4')),
    () => killed(writer(home), 13),
  ]
  for (const death of deaths) {
    for (const id of await death()) told.add(id)
    const store = await trialStore(t, home)
    const { problems, reports, captures, entries } = await store.verify()
    assert.deepEqual(problems, [])
    assert.deepEqual([captures, entries], [reports, reports * 2])
    assert.equal((await store.known([...told])).size, told.size)
    await store.close()
  }
  const [code] = await once(writer(home), 'exit')
  assert.equal(code, 0)
  const store = await trialStore(t, home)
  const { problems, reports, claims } = await store.verify()
  assert.deepEqual([problems, reports, claims], [[], MANY, MANY])
  assert.equal((await store.search('قصف')).total, MANY)
  const folders = await readdir(join(home, 'captures'))
  const files = await Promise.all(folders.filter((f) => f !== 'tmp').map((f) => readdir(join(home, 'captures', f))))
  assert.equal(files.flat().length, MANY / 5)
})

test('two writers wait for each other, and a reader beside them always sees whole batches', async (t) => {
  const home = await trialHome(t)
  await (await trialStore(t, home)).close()
  const children = [writer(home, 'one'), writer(home, 'two')]
  const ended = Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
  const reader = await trialStore(t, home, true)
  let running = true
  const codes = ended.finally(() => {
    running = false
  })
  let looks = 0
  while (running) {
    const { problems, reports, entries } = await reader.verify()
    assert.deepEqual([problems, entries], [[], reports * 2])
    looks++
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  assert.deepEqual(await codes, [0, 0])
  assert.ok(looks > 0)
  assert.equal((await reader.verify()).reports, 2 * MANY)
  const who = new Set((await reader.ledger.list()).map((e) => e.who))
  assert.deepEqual(who, new Set(['one', 'two']))
})
