import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Figure } from '../model/figure.ts'
import type { Group } from '../model/range.ts'
import { countsOf } from './counts.ts'
import { killed, report } from './invented.ts'

const figures = (...some: Partial<Figure>[]) => report('r', {}, [{ says: 'w', figures: some }])[0]!.claim.figures
const count = (group: Group, ...some: Partial<Figure>[]) => countsOf(figures(...some), group).get('killed')
const number = (low: number | null, high: number | null = low) => ({ low, high, vague: null })

const civilian = { status: 'civilian' } as const
const combatant = { status: 'combatant' } as const
const children = { demographic: 'children', status: 'civilian' } as const

test('who counts only civilians counts everyone they know of', () => {
  assert.deepEqual(count('all', killed(3, 3, civilian)), number(3))
  assert.deepEqual(count('civilian', killed(3, 3, civilian)), number(3))
  assert.equal(count('civilian', killed(3)), undefined)
})

test('figures side by side add up for all and stay apart for their groups', () => {
  const both = [killed(3, 3, civilian), killed(2, null, combatant)]
  assert.deepEqual(count('all', ...both), number(5, null))
  assert.deepEqual(count('civilian', ...both), number(3))
  assert.deepEqual(count('combatant', ...both), number(2, null))
})

test('parts go to their own group and never into the whole', () => {
  const whole = [killed(12, null, civilian), killed(5, 5, { ...children, partOf: 0 })]
  assert.deepEqual(count('all', ...whole), number(12, null))
  assert.deepEqual(count('civilian', ...whole), number(12, null))
  assert.deepEqual(count('children', ...whole), number(5))
})

test('a part by age is not a count of all civilians; a part by status is', () => {
  assert.equal(count('civilian', killed(20), killed(5, 5, { ...children, partOf: 0 })), undefined)
  assert.deepEqual(count('civilian', killed(20), killed(8, 8, { ...civilian, partOf: 0 })), number(8))
})

test('the killed among casualties are a whole of their own', () => {
  const some = figures({ outcome: 'casualties', low: 20, high: 20 }, killed(6, 6, { partOf: 0 }))
  assert.deepEqual(
    [...countsOf(some, 'all')],
    [
      ['casualties', number(20)],
      ['killed', number(6)],
    ],
  )
})

test('names beneath a total are parts; names alone add up; another status adds', () => {
  assert.deepEqual(count('all', killed(5), killed(1), killed(1)), number(5))
  assert.deepEqual(count('all', killed(1), killed(1), killed(1)), number(3))
  assert.deepEqual(count('all', killed(3, 3, civilian), killed(1, 1, combatant)), number(4))
})

test('a total said twice counts once', () => {
  assert.deepEqual(count('all', killed(7, 7, civilian), killed(7, 7, civilian)), number(7))
})

test('a vague word beside a number opens its end and adds nothing; alone it is all there is', () => {
  const some = killed(null, null, { vague: 'some', status: 'combatant' })
  assert.deepEqual(count('all', killed(3, 3, civilian), some), number(3, null))
  assert.deepEqual(count('all', some, killed(null, null, { vague: 'tens' })), { low: null, high: null, vague: 'tens' })
})

test('nobody harmed is a number; "up to 20" has no low end', () => {
  assert.deepEqual(count('all', killed(0)), number(0))
  assert.deepEqual(count('all', killed(null, 20)), number(null, 20))
})
