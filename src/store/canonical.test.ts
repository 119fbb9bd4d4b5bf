import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical, digest } from './canonical.ts'

test('keys are sorted, undefined fields left out', () => {
  assert.equal(
    canonical({ b: [1, 'x', null], a: undefined, A: { z: false, ب: 1.5 } }),
    '{"A":{"z":false,"ب":1.5},"b":[1,"x",null]}',
  )
  assert.throws(() => canonical({ n: Number.NaN }), /no JSON/)
})

test('it is JSON, and stays itself through JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonical(value)
      assert.equal(canonical(JSON.parse(text)), text)
      assert.equal(canonical(JSON.parse(JSON.stringify(value))), text)
    }),
  )
})

test('the order of keys does not change a digest; a value does', () => {
  assert.equal(digest({ a: 1, b: 2 }), digest({ b: 2, a: 1 }))
  assert.notEqual(digest({ a: 1 }), digest({ a: 2 }))
})
