import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsOf, type Stand } from './ends.ts'

/** `12`, `12+`, `10-15`, `-20`, by one origin each; a weak origin ends in `?`. */
const stands = (...said: readonly string[]): Stand[] =>
  said.map((words, i) => {
    const number = words.replace('?', '')
    const [low = '', high = number.endsWith('+') ? '' : low] = number.replace('+', '').split('-')
    const end = (n: string) => (n === '' ? null : Number(n))
    return { origin: `o${i}`, weak: words.endsWith('?'), count: { low: end(low), high: end(high), vague: null } }
  })
const ends = (...said: readonly string[]): string => {
  const { low, best, high, open } = endsOf(stands(...said))
  return `${low} ${best} ${high}${open ? '+' : ''}`
}

test('low and high are the smallest and the largest that an origin stands by', () => {
  assert.equal(ends('12', '15', '14'), '12 12 15')
  assert.equal(ends('3'), '3 3 3')
  assert.equal(ends('0', '2'), '0 0 2')
})

test('"at least" leaves the high end open unless a larger closed number closes it', () => {
  assert.equal(ends('12', '15+'), '12 12 15+')
  assert.equal(ends('20', '15+'), '15 15 20')
  assert.equal(ends('15', '15+'), '15 15 15+')
})

test('"up to" has no low end', () => {
  assert.equal(ends('-20'), 'null 20 20')
  assert.equal(ends('-20', '8'), '8 8 20')
})

test('best is the number of most origins, the lower where they tie', () => {
  assert.equal(ends('12', '15', '15'), '12 15 15')
  assert.equal(ends('15', '12'), '12 12 15')
  assert.equal(ends('10-15', '15'), '10 15 15')
})

test('broken chains decide only where the others tie', () => {
  assert.equal(ends('12', '15?', '15?'), '12 12 15')
  assert.equal(ends('12', '15', '15?'), '12 15 15')
})

test('where nobody gives a number there are no ends', () => {
  assert.equal(ends(), 'null null null')
})
