import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lines } from './lines.ts'

const read = async (chunks: Uint8Array[], most = 1000) => {
  const found: (string | null)[] = []
  for await (const { bytes } of lines(Readable(chunks), most))
    found.push(bytes && Buffer.from(bytes).toString('latin1'))
  return found
}
async function* Readable(chunks: Uint8Array[]) {
  yield* chunks
}

test('however a stream is cut into pieces, its lines are the same', async () => {
  const letters = fc.stringMatching(/^[ab\r\n]{0,40}$/)
  await fc.assert(
    fc.asyncProperty(letters, fc.array(fc.nat(40)), async (text, cuts) => {
      const bytes = Buffer.from(text, 'latin1')
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length]
      const chunks = at.slice(1).map((to, i) => bytes.subarray(at[i], to))
      const expected = text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => line.replace(/\r$/, ''))
      assert.deepEqual(await read(chunks), text === '' ? [] : expected)
    }),
  )
})

test('a line that is too long is passed over, and the next is read', async () => {
  assert.deepEqual(await read([Buffer.from('aaaaaaaa'), Buffer.from('aaa\nb\n')], 10), [null, 'b'])
})
