import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import fc from 'fast-check'
import { batches } from './batches.ts'

const all = async <T>(stream: AsyncIterable<T>): Promise<T[]> => Array.fromAsync(stream)

test('nothing is lost, doubled or moved, and no batch is empty or too full', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), async (items, most) => {
      const out = await all(batches(items, () => 1, { items: most, milliseconds: 60_000 }))
      assert.deepEqual(out.flat(), items)
      assert.ok(out.every((b) => b.length > 0 && b.length <= most))
    }),
  )
})

test('heavy items make a batch early', async () => {
  const out = await all(batches([5, 6, 1, 1, 20, 1], (n) => n, { weight: 10, milliseconds: 60_000 }))
  assert.deepEqual(out, [[5, 6], [1, 1, 20], [1]])
})

test('what came is handed on while the stream makes one wait', async () => {
  let go = () => {}
  const gate = new Promise<void>((resolve) => {
    go = resolve
  })
  async function* slow() {
    yield 1
    yield 2
    await gate
    yield 3
  }
  const source = batches(slow(), () => 1, { milliseconds: 5 })
  assert.deepEqual((await source.next()).value, [1, 2])
  go()
  assert.deepEqual((await source.next()).value, [3])
  assert.equal((await source.next()).done, true)
})

test('who stops listening ends the stream', async () => {
  let ended = false
  async function* endless() {
    try {
      for (;;) {
        yield 1
        await after(0)
      }
    } finally {
      ended = true
    }
  }
  for await (const _ of batches(endless(), () => 1, { items: 2 })) break
  assert.equal(ended, true)
})
