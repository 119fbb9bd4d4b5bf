import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Told } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import { incidentsOf } from './incidents.ts'
import { BINNISH, by, DARAYYA, IDLIB, killed, MOSUL, report, type Saying, TAFTANAZ, ZANJILI } from './invented.ts'

const days = ['2019-03-02', '2019-03-03', '2019-03-04', '2019-03-06']
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })
const count = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((n) => killed(n)),
  fc.integer({ min: 1, max: 15 }).map((n) => killed(n, null, { status: 'civilian' })),
  fc.integer({ min: 1, max: 9 }).map((n) => killed(n, n, { status: 'combatant' })),
  fc.constant(killed(null, null, { vague: 'some' as const })),
)

const saying = fc
  .record({
    event: fc.constantFrom('air_strike', 'shelling', 'ied', 'attack', 'other' as const),
    modality: fc.constantFrom('asserted', 'asserted', 'accused', 'denied', 'unverified', 'intended' as const),
    scope: fc.constantFrom('incident', 'incident', 'incident', 'cumulative' as const),
    figures: fc.array(count, { maxLength: 2 }),
    by: fc.subarray([by('monitor'), by('army', 'military'), by('name:sources', 'anonymous')], { maxLength: 2 }),
    where: fc.constantFrom([TAFTANAZ], [BINNISH], [DARAYYA], [IDLIB], [ZANJILI, MOSUL], [MOSUL], []),
    on: sometimes(fc.constantFrom(...days)),
    blames: sometimes(fc.constantFrom('army', 'rebels')),
  })
  .map(
    ({ on, blames, ...rest }): Omit<Saying, 'says'> => ({
      ...rest,
      ...(on === undefined ? {} : { on }),
      ...(blames === undefined ? {} : { blames }),
    }),
  )

interface Draft {
  readonly published: string | null
  readonly sayings: readonly Omit<Saying, 'says'>[]
}
const draft: fc.Arbitrary<Draft> = fc.record({
  published: fc.option(fc.constantFrom(...days), { nil: null, freq: 4 }),
  sayings: fc.array(saying, { minLength: 1, maxLength: 4 }),
})
const told = ({ published, sayings }: Draft, id: string, text?: string): Told[] =>
  report(
    id,
    { published, ...(text === undefined ? {} : { text }) },
    sayings.map((one, i) => ({ ...one, says: `claim ${i}` })),
  )
const drafts = fc.array(draft, { minLength: 1, maxLength: 8 })
const tellAll = (some: readonly Draft[]): Told[][] => some.map((one, i) => told(one, `r${i}`))

test('the same claims give the same incidents in whatever order they arrive', () => {
  const arbitrary = drafts.chain((some) => {
    const all = tellAll(some).flat()
    return fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
  })
  fc.assert(
    fc.property(arbitrary, ([all, shuffled]) => {
      assert.deepEqual(incidentsOf(shuffled), incidentsOf(all))
    }),
    { numRuns: 300 },
  )
})

test('claims told twice count once', () => {
  fc.assert(
    fc.property(drafts, (some) => {
      const all = tellAll(some).flat()
      assert.deepEqual(incidentsOf([...all, ...all]), incidentsOf(all))
    }),
  )
})

/** What an incident says, without the ids of who tells it. */
const said = ({ event, from, to, place, contested, unverified, ranges }: Incident): string =>
  JSON.stringify([
    event,
    from,
    to,
    place,
    contested,
    unverified,
    ranges.map(({ outcome, group, low, best, high, open }) => [outcome, group, low, best, high, open]),
  ])

test('an exact copy of a report moves no end of any range', () => {
  const arbitrary = drafts.chain((some) =>
    fc.tuple(fc.constant(some), fc.nat({ max: some.length - 1 }), fc.constantFrom('a copy', 'z copy')),
  )
  fc.assert(
    fc.property(arbitrary, ([some, which, id]) => {
      const all = tellAll(some)
      const copy = told(some[which]!, id, all[which]![0]!.report.text)
      assert.deepEqual(
        incidentsOf([...all.flat(), ...copy])
          .map(said)
          .sort(),
        incidentsOf(all.flat()).map(said).sort(),
      )
    }),
    { numRuns: 300 },
  )
})

test('every claim is in one incident at most, and each range holds together', () => {
  fc.assert(
    fc.property(drafts, (some) => {
      const seen = new Set<string>()
      for (const { claims, ranges, joinings } of incidentsOf(tellAll(some).flat())) {
        assert.deepEqual(
          joinings.map(({ claim }) => claim),
          claims,
        )
        for (const claim of claims) assert.ok(!seen.has(claim), `${claim} is in one incident`)
        for (const claim of claims) seen.add(claim)
        for (const { low, best, high, origins, setAside } of ranges) {
          if (low !== null) assert.ok(low <= best! && best! <= high!)
          const shown = [...origins, ...setAside].map(({ claim }) => claim)
          for (const claim of shown) assert.ok(claims.includes(claim))
        }
      }
    }),
  )
})
