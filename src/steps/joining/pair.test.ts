import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { BINNISH, DARAYYA, IDLIB, killed, MOSUL, report, type Saying, TAFTANAZ, ZANJILI } from '../invented.ts'
import { candidatesAmong } from './candidates.ts'
import { ENOUGH, pairOf } from './pair.ts'
import { inWords } from './reason.ts'
import { type Telling, tellingsOf } from './telling.ts'

const days = ['2019-03-02', '2019-03-03', '2019-03-04', '2019-03-09']
const FARM = { name: 'the old farm', admin1: 'Idlib', country: 'SY' }
const BRIDGE = { name: 'the stone bridge' }
const where = fc.constantFrom<NonNullable<Saying['where']>>(
  [TAFTANAZ],
  [BINNISH],
  [BINNISH, TAFTANAZ],
  [{ ...TAFTANAZ, place: 'next', name: 'Next', lat: 36.03 }],
  [DARAYYA],
  [IDLIB],
  [ZANJILI, MOSUL],
  [MOSUL],
  [{ name: 'the mill' }, MOSUL],
  [FARM],
  [FARM, TAFTANAZ],
  [FARM, IDLIB],
  [BRIDGE],
  [BRIDGE, FARM],
)
const saying = fc
  .record({
    event: fc.constantFrom('air_strike', 'shelling', 'ied' as const),
    figures: fc.array(
      fc.integer({ min: 1, max: 14 }).map((n) => killed(n)),
      { maxLength: 1 },
    ),
    where,
    day: fc.option(fc.constantFrom(...days), { freq: 3 }),
    published: fc.constantFrom(...days),
  })
  .map(({ day, published, ...rest }) => ({ published, saying: { ...rest, ...(day === null ? {} : { on: day }) } }))
const tellings = fc
  .array(saying, { minLength: 2, maxLength: 14 })
  .map((some) =>
    some.flatMap(({ published, saying }, i) => report(`r${i}`, { published }, [{ ...saying, says: 'claim' }])),
  )
  .map((told) => tellingsOf(told, new Map()))

const explained = (a: Telling, b: Telling) => {
  const pair = pairOf(a, b)
  return pair && [pair.score, pair.agreements.map(inWords)]
}

test('two claims agree the same way whichever is asked first', () => {
  fc.assert(
    fc.property(tellings, (all) => {
      for (const a of all) for (const b of all) assert.deepEqual(explained(a, b), explained(b, a))
    }),
  )
})

test('the index finds every pair that agrees enough, from either side', () => {
  let found = 0
  fc.assert(
    fc.property(tellings, (all) => {
      const candidates = candidatesAmong(all)
      for (const [i, a] of all.entries()) {
        const near = candidates.near(a)
        for (const [j, b] of all.entries()) {
          if (i === j || (pairOf(a, b)?.score ?? 0) < ENOUGH) continue
          found++
          assert.ok(near.has(j), `${a.key} finds ${b.key}`)
        }
      }
    }),
    { numRuns: 400 },
  )
  assert.ok(found > 100, 'pairs that agree came up')
})
