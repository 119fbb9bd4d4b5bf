import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Told } from '../model/claim.ts'
import type { Range } from '../model/range.ts'
import { by, killed, report, type Saying } from './invented.ts'
import { originsOf, outletOf } from './origins.ts'
import { rangesOf } from './ranges.ts'

const rangesFor = (told: readonly Told[], rejected: readonly string[] = []) =>
  rangesOf(
    told.map((one) => ({
      told: one,
      origins: originsOf(one, one.report),
      outlet: outletOf(one.report).id,
      rejected: rejected.includes(one.claim.id),
    })),
  )
const all = (ranges: readonly Range[], outcome = 'killed', group = 'all'): Range =>
  ranges.find((range) => range.outcome === outcome && range.group === group)!
const on = (id: string, published: string, ...sayings: Saying[]) => report(id, { published }, sayings)
const origins = (range: Range) => range.origins.map(({ name, low, high }) => [name, low, high])
const aside = (range: Range) => range.setAside.map(({ claim, reason }) => `${claim.split('#')[0]} ${reason}`)

test('ten outlets that repeat one monitor are one origin', () => {
  const told = Array.from({ length: 10 }, (_, i) =>
    on(`outlet${i}`, '2019-03-02', { says: 'twelve', by: [by('monitor')], figures: [killed(12)] }),
  ).flat()
  const range = all(rangesFor([...told, ...on('page', '2019-03-02', { says: 'nine', figures: [killed(9)] })]))
  assert.deepEqual(origins(range), [
    ['monitor', 12, 12],
    ['page', 9, 9],
  ])
  assert.deepEqual([range.low, range.best, range.high, range.open], [9, 9, 12, false])
  assert.equal(range.setAside.filter(({ reason }) => reason === 'repeats').length, 9)
})

test('a replaced number is shown and sets no end', () => {
  const told = [
    ...on('a', '2019-03-02', { says: 'three', by: [by('monitor')], figures: [killed(3)] }),
    ...on('b', '2019-03-03', { says: 'seven', by: [by('monitor')], figures: [killed(7)] }),
  ]
  const range = all(rangesFor(told))
  assert.deepEqual([range.low, range.best, range.high], [7, 7, 7])
  assert.deepEqual(aside(range), ['a replaced'])
})

test('vague words set no end; an origin that has nothing else is listed with its word', () => {
  const told = [
    ...on('a', '2019-03-02', { says: 'dozens', figures: [killed(null, null, { vague: 'tens' })] }),
    ...on('b', '2019-03-02', { says: 'seven', figures: [killed(7)] }),
  ]
  const range = all(rangesFor(told))
  assert.deepEqual([range.low, range.high, range.open], [7, 7, false])
  assert.deepEqual(
    range.origins.map(({ name, vague }) => [name, vague]),
    [
      ['a', 'tens'],
      ['b', null],
    ],
  )
  assert.deepEqual(aside(range), ['a vague'])
})

test('a denial lowers nothing; a rejected claim and a total count nothing and are shown', () => {
  const told = [
    ...on('a', '2019-03-02', { says: 'seven', figures: [killed(7)] }),
    ...on('b', '2019-03-02', { says: 'none', modality: 'denied', by: [by('army', 'military')], figures: [killed(0)] }),
    ...on('c', '2019-03-02', { says: 'seventy', figures: [killed(70)] }),
    ...on('d', '2019-03-02', { says: 'thousand', scope: 'cumulative', figures: [killed(1000)] }),
  ]
  const range = all(rangesFor(told, ['c#0']))
  assert.deepEqual([range.low, range.best, range.high], [7, 7, 7])
  assert.deepEqual(aside(range), ['c rejected', 'd cumulative'])
})

test('what rests only on rejected claims has no ends and says why', () => {
  const range = all(rangesFor(on('a', '2019-03-02', { says: 'seven', figures: [killed(7)] }), ['a#0']))
  assert.deepEqual([range.low, range.best, range.high, range.open], [null, null, null, false])
  assert.deepEqual(aside(range), ['a rejected'])
})

test('"sources" of two outlets do not correct each other, and are one weak origin to the best number', () => {
  const sources = [by('name:sources', 'anonymous')]
  const told = [
    ...on('a', '2019-03-02', { says: 'three', by: sources, figures: [killed(3)] }),
    ...on('b', '2019-03-03', { says: 'seven', by: sources, figures: [killed(7)] }),
    ...on('c', '2019-03-03', { says: 'seven', by: sources, figures: [killed(7)] }),
    ...on('d', '2019-03-03', { says: 'four', by: [by('monitor')], figures: [killed(4)] }),
  ]
  const range = all(rangesFor(told))
  assert.deepEqual([range.low, range.best, range.high], [3, 4, 7])
})

test('groups have ranges of their own, in the order of the model', () => {
  const civilian = { status: 'civilian' } as const
  const figures = [
    killed(12, null, civilian),
    killed(5, 5, { ...civilian, demographic: 'children', partOf: 0 }),
    { outcome: 'injured', low: 30, high: 30 } as const,
  ]
  assert.deepEqual(
    rangesFor(on('a', '2019-03-02', { says: 'w', figures })).map(({ outcome, group, low }) => [outcome, group, low]),
    [
      ['killed', 'all', 12],
      ['killed', 'civilian', 12],
      ['killed', 'children', 5],
      ['injured', 'all', 30],
    ],
  )
})
