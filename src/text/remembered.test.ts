import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { remembered } from './remembered.ts'

test('asks once for a word that it has seen', () => {
  const asked: string[] = []
  const upper = remembered((word) => {
    asked.push(word)
    return word.toUpperCase()
  })
  assert.deepEqual([upper('a'), upper('b'), upper('a')], ['A', 'B', 'A'])
  assert.deepEqual(asked, ['a', 'b'])
})

test('answers the same however few it holds', () => {
  const small = fc.array(fc.constantFrom('a', 'b', 'c', 'd', '', 'constructor', '__proto__'))
  fc.assert(
    fc.property(small, fc.integer({ min: 1, max: 3 }), (words, most) => {
      const length = remembered((word) => word.length, most)
      assert.deepEqual(
        words.map(length),
        words.map((word) => word.length),
      )
    }),
  )
})

test('begins anew when it is full: it never holds more than it may', () => {
  const asked: string[] = []
  const same = remembered((word) => asked.push(word), 2)
  for (const word of ['a', 'b', 'b', 'c', 'a']) same(word)
  assert.deepEqual(asked, ['a', 'b', 'c', 'a'])
})
