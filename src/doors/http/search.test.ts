import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { pieces } from './search.ts'

test('a snippet is cut at its hits', () => {
  const snippet = { start: 10, end: 21, text: 'one two six' }
  assert.deepEqual(pieces(snippet, [{ start: 14, end: 17 }]), [
    { text: 'one ', hit: false },
    { text: 'two', hit: true },
    { text: ' six', hit: false },
  ])
})

test('whatever the hits, the pieces are the snippet', () => {
  const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.string(), fc.nat(40), fc.array(span), (text, start, hits) => {
      const cut = pieces({ start, end: start + text.length, text }, hits)
      assert.equal(cut.map((piece) => piece.text).join(''), text)
    }),
  )
})
