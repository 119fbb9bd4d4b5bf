import assert from 'node:assert/strict'
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { trialHome, trialStore } from './trial/home.ts'

const MANY = 40
const writer = (home: string, name = 'one') =>
  fork(join(import.meta.dirname, 'trial', 'writer.ts'), [home, name, `${MANY}`])

/** Kills the process once it has told of so many arrivals; returns the ids that it told of. */
async function killedAfter(child: ChildProcess, arrivals: number): Promise<string[]> {
  const told: string[] = []
  const ended = once(child, 'exit')
  child.on('message', ({ id }: { id: string }) => {
    told.push(id)
    if (told.length >= arrivals) child.kill('SIGKILL')
  })
  if (arrivals === 0) child.kill('SIGKILL')
  await ended
  return told
}

test('killed at any moment and repeated: nothing lost, nothing twice, nothing damaged', async (t) => {
  const home = await trialHome(t)
  const told = new Set<string>()
  for (const arrivals of [1, 6, 11, 17, 27]) {
    for (const id of await killedAfter(writer(home), arrivals)) told.add(id)
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
