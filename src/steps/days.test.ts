import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DateExpr, Which } from '../languages/dates.ts'
import { type DayContext, resolveDay } from './days.ts'

// 2019-08-22 was a Thursday.
const published = '2019-08-22'
const edtf = (expr: DateExpr, context: DayContext = { published }): string | null =>
  resolveDay(expr, context)?.edtf ?? null
const weekday = (day: number, which: Which = 'nearest', near: number | null = null): DateExpr => ({
  kind: 'weekday',
  day,
  which,
  near,
})
const date = (
  year: number | null,
  month: number,
  day: number,
  which: Which = 'nearest',
  named: number | null = null,
): DateExpr => ({
  kind: 'date',
  year,
  month,
  day,
  which,
  weekday: named,
})

test('a weekday is the last one up to publication, that day included', () => {
  assert.equal(edtf(weekday(4)), '2019-08-22')
  assert.equal(edtf(weekday(5)), '2019-08-16')
  assert.equal(edtf(weekday(4, 'past')), '2019-08-15')
  assert.equal(edtf(weekday(3, 'past')), '2019-08-21')
  assert.equal(edtf(weekday(3, 'beforeLast')), '2019-08-14')
  assert.equal(edtf(weekday(4, 'next')), '2019-08-29')
  assert.equal(edtf(weekday(5, 'next')), '2019-08-23')
})

test('a weekday beside "yesterday" corrects a day of publication that is off by one or two', () => {
  assert.equal(edtf(weekday(3, 'nearest', -1)), '2019-08-21')
  assert.equal(edtf(weekday(2, 'nearest', -1)), '2019-08-20')
  assert.equal(edtf(weekday(4, 'nearest', -1)), '2019-08-22')
})

test('a date without its year is the last one, with a little room for papers that print ahead', () => {
  assert.equal(edtf(date(null, 8, 22)), '2019-08-22')
  assert.equal(edtf(date(null, 8, 25)), '2019-08-25')
  assert.equal(edtf(date(null, 8, 26)), '2018-08-26')
  assert.equal(edtf(date(null, 8, 22, 'past')), '2018-08-22')
  assert.equal(edtf(date(null, 8, 30, 'this')), '2019-08-30')
  assert.equal(edtf(date(null, 1, 3, 'lastYear')), '2018-01-03')
  assert.equal(edtf(date(null, 1, 3, 'next')), '2020-01-03')
  assert.equal(edtf(date(null, 1, 1), { published: '2018-12-30' }), '2019-01-01')
  assert.equal(edtf(date(null, 2, 29)), '2016-02-29')
})

test('a weekday beside a date moves its year only where it agrees there alone', () => {
  assert.equal(edtf(date(null, 9, 20, 'nearest', 5)), '2019-09-20')
  assert.equal(edtf(date(null, 9, 20, 'nearest', 4)), '2018-09-20')
  assert.equal(edtf(date(null, 9, 20, 'nearest', 1)), '2018-09-20')
})

test('a date in no calendar is not resolved', () => {
  assert.equal(edtf(date(2018, 6, 31)), null)
  assert.equal(edtf(date(2019, 2, 29)), null)
  assert.equal(edtf(date(2019, 13, 1)), null)
  assert.equal(edtf({ kind: 'hijri', year: 1437, month: 13, day: 1, last: null }), null)
  assert.equal(edtf({ kind: 'dayOfMonth', day: 31, offset: -2 }), null)
})

test('where publication is unknown nothing is guessed', () => {
  const unknown = { published: null }
  const relative: readonly DateExpr[] = [
    weekday(1),
    date(null, 5, 3),
    { kind: 'day', offset: 0 },
    { kind: 'night', offset: 0 },
    { kind: 'month', year: null, month: 5, part: null, which: 'nearest' },
    { kind: 'relative', unit: 'week', offset: -1, part: null },
    { kind: 'hijri', year: null, month: 9, day: 1, last: null },
    { kind: 'ago', count: 2, unit: 'day' },
    { kind: 'within', count: 2, unit: 'day', closed: true },
    { kind: 'since', of: { kind: 'year', year: 2013, part: null, approx: false } },
    { kind: 'span', from: date(null, 5, 3), to: date(null, 5, 5) },
    { kind: 'same', offset: 0 },
    { kind: 'clock' },
  ]
  for (const expr of relative) assert.equal(resolveDay(expr, unknown), null, expr.kind)
  assert.equal(edtf(date(2018, 5, 3), unknown), '2018-05-03')
  assert.equal(edtf({ kind: 'span', from: date(2018, 5, 3), to: date(2018, 5, 5) }, unknown), '2018-05-03/2018-05-05')
})

test('years that the text names settle a date only together with its weekday', () => {
  const years = [2017, 2018]
  assert.equal(edtf(date(null, 5, 3, 'nearest', 4), { published: null, years }), '2018-05-03')
  assert.equal(edtf(date(null, 5, 3), { published: null, years: [2018] }), null)
  assert.equal(edtf(date(null, 5, 3, 'nearest', 1), { published: null, years }), null)
})

test('months, years and their parts', () => {
  const month = (which: Which, part: 'mid' | 'end' | null = null): DateExpr => ({
    kind: 'month',
    year: null,
    month: 8,
    part,
    which,
  })
  assert.equal(edtf(month('nearest')), '2019-08')
  assert.equal(edtf(month('past')), '2018-08')
  assert.equal(edtf(month('nearest', 'mid')), '2019-08-11~/2019-08-20~')
  assert.equal(
    edtf({ kind: 'since', of: { kind: 'month', year: 2019, month: 3, part: 'end', which: 'nearest' } }),
    '2019-03-31/2019-08-22',
  )
  assert.equal(edtf({ kind: 'relative', unit: 'month', offset: -1, part: null }), '2019-07')
  assert.equal(edtf({ kind: 'relative', unit: 'month', offset: 0, part: null }), '2019-08-01/2019-08-22')
  assert.equal(edtf({ kind: 'relative', unit: 'year', offset: -1, part: null }), '2018')
  assert.equal(edtf({ kind: 'year', year: 2015, part: null, approx: true }), '2015~')
})

test('Hijri dates by Umm al-Qura', () => {
  assert.equal(edtf({ kind: 'hijri', year: 1436, month: 10, day: 1, last: null }), '2015-07-17')
  assert.equal(edtf({ kind: 'hijri', year: null, month: 9, day: null, last: null }), '2019-05-06~/2019-06-03~')
})

test('a span is resolved from its later end', () => {
  assert.equal(edtf({ kind: 'span', from: weekday(5), to: weekday(7) }), '2019-08-16/2019-08-18')
  assert.equal(edtf({ kind: 'span', from: date(null, 12, 28), to: date(null, 1, 2) }), '2018-12-28/2019-01-02')
  assert.equal(edtf({ kind: 'span', from: date(2019, 5, 9), to: date(2019, 5, 5) }), null)
  assert.equal(edtf({ kind: 'since', of: weekday(5, 'next') }), null)
})

test('what refers to the day spoken of before', () => {
  const previous = { from: '2019-08-18', to: '2019-08-18' }
  assert.equal(edtf({ kind: 'same', offset: 0 }, { published, previous }), '2019-08-18')
  assert.equal(edtf({ kind: 'same', offset: 1 }, { published, previous }), '2019-08-19')
  assert.equal(edtf({ kind: 'same', offset: 0 }), null)
  assert.equal(edtf({ kind: 'clock' }, { published, previous }), '2019-08-18')
  assert.equal(edtf({ kind: 'clock' }), '2019-08-22')
  assert.equal(
    edtf({ kind: 'since', of: { kind: 'same', offset: 0 } }, { published, previous }),
    '2019-08-18/2019-08-22',
  )
  const yesterday = { from: '2019-08-21', to: '2019-08-21' }
  assert.equal(edtf({ kind: 'night', offset: 0 }, { published, previous: yesterday }), '2019-08-20/2019-08-21')
  assert.equal(edtf({ kind: 'night', offset: 0 }, { published, previous }), '2019-08-21/2019-08-22')
})

test('a stretch longer than any report tells of is not resolved', () => {
  assert.equal(edtf({ kind: 'ago', count: 3_000_000, unit: 'year' }), null)
  assert.equal(edtf({ kind: 'within', count: 999_999_999_999, unit: 'month', closed: false }), null)
  assert.equal(edtf({ kind: 'since', of: { kind: 'ago', count: 5_000_000, unit: 'week' } }), null)
})

const WHICH = fc.constantFrom<Which>('nearest', 'past', 'beforeLast', 'this', 'next', 'lastYear')
const YEAR = fc.option(fc.integer({ min: 1900, max: 2100 }))
const PART = fc.constantFrom(null, 'start' as const, 'early' as const, 'mid' as const, 'late' as const, 'end' as const)
const SIMPLE: fc.Arbitrary<DateExpr> = fc.oneof(
  fc.record({ kind: fc.constant('day' as const), offset: fc.integer({ min: -9, max: 9 }) }),
  fc.record({
    kind: fc.constant('weekday' as const),
    day: fc.integer({ min: 1, max: 7 }),
    which: WHICH,
    near: fc.option(fc.integer({ min: -2, max: 1 })),
  }),
  fc.record({
    kind: fc.constant('date' as const),
    year: YEAR,
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    which: WHICH,
    weekday: fc.option(fc.integer({ min: 1, max: 7 })),
  }),
  fc.record({
    kind: fc.constant('month' as const),
    year: YEAR,
    month: fc.integer({ min: 1, max: 12 }),
    part: PART,
    which: WHICH,
  }),
  fc.record({
    kind: fc.constant('hijri' as const),
    year: fc.option(fc.integer({ min: 1300, max: 1500 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 30 })),
    last: fc.constant(null),
  }),
  fc.record({
    kind: fc.constantFrom('ago' as const),
    count: fc.option(fc.nat()),
    unit: fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const, 'year' as const),
  }),
)
const EXPR: fc.Arbitrary<DateExpr> = fc.oneof(
  SIMPLE,
  SIMPLE.map((of): DateExpr => ({ kind: 'since', of })),
  fc.tuple(SIMPLE, SIMPLE).map(([from, to]): DateExpr => ({ kind: 'span', from, to })),
)
const DAY = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

test('never ends before it begins, and gives real days, whatever is asked', () => {
  fc.assert(
    fc.property(EXPR, DAY, (expr, day) => {
      const found = resolveDay(expr, { published: day })
      if (!found) return
      assert.ok(found.from <= found.to)
      for (const end of [found.from, found.to]) assert.equal(`${Temporal.PlainDate.from(end)}`, end)
    }),
    { numRuns: 2000 },
  )
})

test('the nearest weekday is less than a week back, the past one at most a week, the next one at most a week on', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), DAY, (day, published) => {
      const away = (which: Which): number => {
        const found = Temporal.PlainDate.from(resolveDay(weekday(day, which), { published })!.from)
        assert.equal(found.dayOfWeek, day)
        return Temporal.PlainDate.from(published).until(found).days
      }
      assert.ok(away('nearest') <= 0 && away('nearest') > -7)
      assert.ok(away('past') < 0 && away('past') >= -7)
      assert.ok(away('next') > 0 && away('next') <= 7)
    }),
  )
})
