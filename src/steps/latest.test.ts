import assert from 'node:assert/strict'
import { test } from 'node:test'
import { report } from './invented.ts'
import { latestOf, type Word } from './latest.ts'

type Said = readonly [at: string, low: number | null, high?: number | null]

/** `at` is a report and its day: `b 2019-03-02`; words of one report follow each other as listed. */
const words = (...said: readonly Said[]): Word[] =>
  said.map(([at, low, high = low], i) => {
    const [id, published = null] = at.split(' ')
    const says = `word ${i}`
    const [told] = report(id!, { published, text: `${' '.repeat(i * 10)}${says}` }, [{ says }])
    return { told: told!, count: { low, high, vague: null } }
  })

const standing = (...said: readonly Said[]) =>
  latestOf(words(...said)).standing.map(({ count: { low, high } }) =>
    low === high ? `${low}` : `${low}-${high ?? ''}`,
  )

test('one number in many reports stands once, under its first claim', () => {
  const { standing, repeats } = latestOf(words(['b 2019-03-02', 12], ['a 2019-03-03', 12], ['c 2019-03-04', 12]))
  assert.deepEqual(
    standing.map(({ told }) => told.report.id),
    ['b'],
  )
  assert.equal(repeats.length, 2)
})

test('a later day replaces: upward always, downward where it may be a correction', () => {
  assert.deepEqual(standing(['a 2019-03-02', 12], ['b 2019-03-03', 15]), ['15'])
  assert.deepEqual(standing(['a 2019-03-02', 15], ['b 2019-03-03', 12]), ['12'])
  assert.equal(latestOf(words(['a 2019-03-02', 12], ['b 2019-03-03', 15])).replaced.length, 1)
})

test('one who died later is a part and replaces nothing', () => {
  assert.deepEqual(standing(['a 2019-03-02', 5], ['b 2019-03-04', 1]), ['5', '1'])
  assert.deepEqual(standing(['a 2019-03-02', 2], ['b 2019-03-04', 1]), ['2', '1'])
})

test('two numbers of one day in two reports both stand', () => {
  assert.deepEqual(standing(['a 2019-03-02', 12], ['b 2019-03-02', 15]), ['12', '15'])
})

test('within a report the toll that rises replaces, and the one that falls stands beside', () => {
  assert.deepEqual(standing(['a 2019-03-02', 12], ['a 2019-03-02', 15]), ['15'])
  assert.deepEqual(standing(['a 2019-03-02', 15], ['a 2019-03-02', 12]), ['12', '15'])
})

test('the closer of two words stands, whichever came first', () => {
  assert.deepEqual(standing(['a 2019-03-02', 12, null], ['a 2019-03-02', 12]), ['12'])
  assert.deepEqual(standing(['a 2019-03-02', 12, null], ['a 2019-03-02', 15, null]), ['15-'])
  assert.deepEqual(standing(['a 2019-03-02', 15], ['b 2019-03-03', 13, null]), ['15'])
})

test('an old number told again by a late outlet is not the latest word', () => {
  assert.deepEqual(standing(['a 2019-03-02', 12], ['b 2019-03-03', 15], ['c 2019-03-04', 12]), ['15'])
})

test('something always stands', () => {
  assert.deepEqual(standing(['a 2019-03-02', 12], ['b 2019-03-03', 10], ['c 2019-03-04', 12, null]), ['12-'])
})
