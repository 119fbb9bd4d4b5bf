import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Told } from '../model/claim.ts'
import { incidentsOf } from './incidents.ts'
import { BINNISH, by, DARAYYA, IDLIB, killed, MOSUL, report, type Saying, TAFTANAZ, ZANJILI } from './invented.ts'

const DAY = '2019-03-02'
const on = (id: string, published: string | null, ...sayings: Saying[]) => report(id, { published }, sayings)
/** The incidents as lists of their claims' reports and words, each sorted. */
const groups = (told: readonly Told[]): string[] =>
  incidentsOf(told)
    .map(({ claims }) => {
      const names = claims.map((id) => {
        const { claim, report } = told.find((one) => one.claim.id === id)!
        return `${report.id} ${claim.exact}`
      })
      return names.sort().join(', ')
    })
    .sort()

test('two reports of one strike: same kind, place and day, whatever the figures', () => {
  const told = [
    ...on('a', DAY, { says: 'x', where: [TAFTANAZ], on: DAY, figures: [killed(3)] }),
    ...on('b', DAY, { says: 'y', where: [TAFTANAZ], on: DAY, figures: [killed(9)], event: 'shelling' }),
  ]
  assert.deepEqual(groups(told), ['a x, b y'])
  const [incident] = incidentsOf(told)
  assert.deepEqual([incident!.from, incident!.to, incident!.place!.name], [DAY, DAY, 'Taftanaz'])
  const joining = incident!.joinings.find(({ claim }) => claim.startsWith('a'))!
  assert.equal(joining.with, 'b#0')
  assert.deepEqual(
    joining.agreements.map(({ about, note }) => [about, note]),
    [
      ['event', 'air_strike and shelling may be one event'],
      ['place', 'same place: Taftanaz'],
      ['day', `same day: ${DAY}`],
      ['figures', 'killed 3 and 9'],
    ],
  )
  const sum = joining.agreements.reduce((n, { weight }) => n + weight, 0)
  assert.equal(joining.score, sum)
})

test('another town, another day or another kind of event is another incident', () => {
  const base: Saying = { says: 'x', where: [TAFTANAZ], on: DAY, figures: [killed(3)] }
  for (const other of [{ where: [DARAYYA] }, { on: '2019-03-05' }, { event: 'protest' }] as const)
    assert.equal(groups([...on('a', DAY, base), ...on('b', DAY, { ...base, ...other })]).length, 2)
})

test('no chain from day to day: a week of strikes on one town is not one incident', () => {
  const days = ['2019-03-02', '2019-03-03', '2019-03-04', '2019-03-05']
  const told = days.flatMap((day) => on(day, day, { says: 'x', where: [TAFTANAZ], on: day, figures: [killed(3)] }))
  for (const { from, to } of incidentsOf(told)) assert.ok(Date.parse(to!) - Date.parse(from!) <= 86_400_000)
})

test('a quarter lies in its city; two quarters told apart in one report stay apart', () => {
  const city = on('a', DAY, { says: 'x', where: [MOSUL], on: DAY, figures: [killed(12)] })
  const quarter: Saying = { says: 'y', where: [ZANJILI, MOSUL], on: DAY, figures: [killed(12)] }
  assert.equal(groups([...city, ...on('b', DAY, quarter)]).length, 1)
  const other: Saying = { says: 'z', where: [{ ...ZANJILI, place: 'other', name: 'Rifai', lat: 36.36 }], on: DAY }
  assert.equal(groups(on('b', DAY, quarter, other)).length, 2)
})

test('a province in common joins only with figures that agree', () => {
  const town = (n: number) => on('a', DAY, { says: 'x', where: [TAFTANAZ], on: DAY, figures: [killed(n), injured(30)] })
  const province = on('b', DAY, { says: 'y', where: [IDLIB], on: DAY, figures: [killed(12), injured(30)] })
  assert.equal(groups([...town(12), ...province]).length, 1)
  assert.equal(groups([...town(40), ...province]).length, 2)
})

test('two towns of one province on one day, in one report, are two incidents', () => {
  const told = on('a', DAY, strike('x', TAFTANAZ), strike('y', BINNISH), {
    ...strike('z', IDLIB),
    figures: [killed(9)],
  })
  assert.equal(groups(told).length, 3)
})

test('headline and details of one report are one incident', () => {
  const told = on('a', DAY, strike('x', TAFTANAZ), { ...strike('y', TAFTANAZ), figures: [killed(7)] })
  assert.deepEqual(groups(told), ['a x, a y'])
})

test('a claim without a day joins in reports published close together, and makes no day', () => {
  const undated: Saying = { says: 'x', where: [TAFTANAZ], figures: [killed(4)] }
  assert.equal(groups([...on('a', DAY, undated), ...on('b', '2019-03-03', undated)]).length, 1)
  assert.equal(groups([...on('a', DAY, undated), ...on('b', '2019-04-03', undated)]).length, 2)
  assert.equal(groups([...on('a', null, undated), ...on('b', null, { ...undated, says: 'y' })]).length, 2)
  const [alone] = incidentsOf(on('a', DAY, undated))
  assert.deepEqual([alone!.from, alone!.to], [null, null])
})

test('a denial is in the incident that it follows and marks it; its own figure counts nothing', () => {
  const told = on(
    'a',
    DAY,
    strike('x', TAFTANAZ),
    { says: 'y', event: 'air_strike', modality: 'denied', by: [by('army', 'military')], figures: [killed(0)] },
    strike('z', DARAYYA),
  )
  const incident = incidentsOf(told).find(({ claims }) => claims.length === 2)!
  assert.deepEqual([incident.contested, incident.unverified, incident.ranges[0]!.low], [true, false, 4])
  assert.equal(incidentsOf(told).length, 2)
})

test('a denial in another report finds its incident by place and day', () => {
  const denial: Saying = { says: 'y', modality: 'denied', by: [by('army', 'military')], where: [TAFTANAZ], on: DAY }
  assert.deepEqual(groups([...on('a', DAY, strike('x', TAFTANAZ)), ...on('b', DAY, denial)]), ['a x, b y'])
})

test('"could not be verified" marks the incident before it, and no other of the report', () => {
  const told = on('a', DAY, strike('x', TAFTANAZ), strike('y', DARAYYA), { says: 'z', modality: 'unverified' })
  const marked = incidentsOf(told).filter(({ unverified }) => unverified)
  assert.deepEqual(
    marked.map(({ place }) => place!.name),
    ['Darayya'],
  )
})

test('threats make no incident; nor do totals, nor a denial of nothing in particular', () => {
  const told = on(
    'a',
    DAY,
    { ...strike('x', TAFTANAZ), modality: 'intended' },
    { ...strike('y', IDLIB), scope: 'cumulative' },
    { says: 'z', event: 'chemical_weapon', modality: 'denied' },
  )
  assert.deepEqual(incidentsOf(told), [])
})

test('a total over the same place and days is shown beside the incident and not counted', () => {
  const total: Saying = {
    ...strike('y', TAFTANAZ),
    scope: 'cumulative',
    on: ['2019-03-01', DAY],
    figures: [killed(90)],
  }
  const [incident] = incidentsOf(on('a', DAY, strike('x', TAFTANAZ), total))
  assert.equal(incident!.claims.length, 2)
  assert.deepEqual([incident!.ranges[0]!.high, incident!.ranges[0]!.setAside[0]!.reason], [4, 'cumulative'])
  assert.deepEqual([incident!.from, incident!.to], [DAY, DAY])
})

test('everyone blamed is listed by who blames; a denial blames nobody', () => {
  const told = [
    ...on('a', DAY, { ...strike('x', TAFTANAZ), by: [by('monitor')], blames: 'air_force' }),
    ...on('b', DAY, { ...strike('y', TAFTANAZ), by: [by('coalition')], blames: 'army', modality: 'accused' }),
    ...on('c', DAY, { ...strike('z', TAFTANAZ), by: [by('army')], blames: 'rebels', modality: 'denied' }),
  ]
  assert.deepEqual(incidentsOf(told)[0]!.perpetrators, [
    { name: 'air_force', origins: ['monitor'] },
    { name: 'army', origins: ['coalition'] },
  ])
})

test('a rejected claim stays with its incident and counts nothing; alone it makes none', () => {
  const told = [
    ...on('a', DAY, strike('x', TAFTANAZ)),
    ...on('b', DAY, { ...strike('y', TAFTANAZ), figures: [killed(400)] }),
  ]
  const [incident, ...more] = incidentsOf(told, { rejected: new Set(['b#0']) })
  assert.deepEqual([incident!.claims, more], [['a#0', 'b#0'], []])
  assert.deepEqual([incident!.ranges[0]!.high, incident!.ranges[0]!.setAside[0]!.reason], [4, 'rejected'])
  assert.deepEqual(incidentsOf(told.slice(0, 1), { rejected: new Set(['a#0']) }), [])
})

test('outlets that copy a text are one origin, the earliest', () => {
  const text = `x ${Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ')}`
  const copy = (id: string, published: string) =>
    report(id, { published, text, publisher: id }, [strike('x', TAFTANAZ)])
  const [incident] = incidentsOf([...copy('late', '2019-03-04'), ...copy('first', '2019-03-02')])
  assert.deepEqual(
    incident!.origins.map(({ id }) => id),
    ['name:first'],
  )
  const joined = incident!.joinings.find(({ claim }) => claim.startsWith('late'))!
  assert.deepEqual([joined.with, joined.agreements[0]!.about], ['first#0', 'telling'])
})

function strike(says: string, where: Saying['where'] extends readonly (infer P)[] | undefined ? P : never): Saying {
  return { says, where: [where], on: DAY, figures: [killed(4)] }
}
function injured(n: number) {
  return { outcome: 'injured', low: n, high: n } as const
}

test('a place that no gazetteer knows is found again by its name, and by what it lies in', () => {
  const farm: Saying = { ...strike('x', TAFTANAZ), where: [{ name: 'the old farm' }, TAFTANAZ] }
  assert.equal(groups([...on('a', DAY, farm), ...on('b', DAY, farm)]).length, 1)
  const told = [...on('a', DAY, farm), ...on('b', DAY, { ...strike('y', TAFTANAZ), figures: [killed(5)] })]
  assert.equal(groups(told).length, 1)
  assert.equal(groups([...on('a', DAY, farm), ...on('b', DAY, strike('y', DARAYYA))]).length, 2)
  const [alone] = incidentsOf(on('a', DAY, farm))
  const { name, lat, precision } = alone!.place!
  assert.deepEqual([name, lat, precision], ['the old farm', TAFTANAZ.lat, 'town'])
})
