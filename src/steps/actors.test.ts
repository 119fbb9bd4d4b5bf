import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { pickEntity } from './actors.ts'

const COALITION = ['SY+IQ=us-led-coalition', 'YE+SA=saudi-led-coalition', 'coalition']

test('the latest named of the candidates is meant, whatever the country', () => {
  const context = { named: ['us-led-coalition', 'saudi-led-coalition', 'houthis'], countries: ['IQ'] }
  assert.equal(pickEntity(COALITION, context), 'saudi-led-coalition')
})

test('else the candidate of the first country that has one', () => {
  assert.equal(pickEntity(COALITION, { named: ['sohr'], countries: ['LB', 'IQ', 'YE'] }), 'us-led-coalition')
})

test('else the common noun, and null where there is none', () => {
  assert.equal(pickEntity(COALITION, { named: [], countries: ['LB'] }), 'coalition')
  assert.equal(pickEntity(['SY=sohr'], { named: [], countries: ['YE'] }), null)
  assert.equal(pickEntity([], { named: ['sohr'], countries: ['SY'] }), null)
})

test('a candidate of no country that is not the last is meant only where it was named', () => {
  assert.equal(pickEntity(['al-qaeda', 'YE=aqap'], { named: [], countries: ['SY'] }), null)
  assert.equal(pickEntity(['al-qaeda', 'YE=aqap'], { named: ['al-qaeda'], countries: ['YE'] }), 'al-qaeda')
})

test('what is picked is always one of the candidates', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const code = fc.constantFrom('SY', 'IQ', 'YE')
  const candidate = fc.oneof(
    id,
    fc.tuple(fc.uniqueArray(code, { minLength: 1 }), id).map(([codes, name]) => `${codes.join('+')}=${name}`),
  )
  fc.assert(
    fc.property(fc.array(candidate), fc.array(id), fc.array(code), (candidates, named, countries) => {
      const picked = pickEntity(candidates, { named, countries })
      const ids = candidates.map((c) => c.split('=').at(-1))
      assert.ok(picked === null || ids.includes(picked))
    }),
  )
})
