import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabicName } from './src/say/arabic-names.ts'
import { count, range } from './src/say/counts.ts'
import { day, days } from './src/say/days.ts'
import { ar } from './src/words/ar/index.ts'
import { en } from './src/words/en/index.ts'

test('a day is said in plain words, in both month conventions where Arabic has two', () => {
  assert.equal(day('2016-11-03', 'en'), '3 November 2016')
  assert.equal(day('2016-11-03', 'ar'), '3 تشرين الثاني/نوفمبر 2016')
})

test('days share what they have in common', () => {
  assert.equal(days('2016-11-03', '2016-11-03', 'en'), '3 November 2016')
  assert.equal(days('2016-11-03', '2016-11-05', 'en'), '3 to 5 November 2016')
  assert.equal(days('2016-10-30', '2016-11-05', 'en'), '30 October to 5 November 2016')
  assert.equal(days('2016-12-30', '2017-01-02', 'en'), '30 December 2016 to 2 January 2017')
  assert.equal(days('2016-11-03', '2016-11-05', 'ar'), 'من 3 إلى 5 تشرين الثاني/نوفمبر 2016')
})

test('an end that is left open is said so, and no number is made up', () => {
  assert.equal(count({ low: 15, high: 15 }, en), '15')
  assert.equal(count({ low: 15, high: null }, en), '15 or more')
  assert.equal(count({ low: null, high: 9 }, en), '9 or fewer')
  assert.equal(count({ low: null, high: null, vague: 'tens' }, en), 'dozens')
  assert.equal(count({ low: null, high: null, vague: null }, ar), 'لم يُذكر عدد')
  assert.equal(count({ low: 1200, high: 1500 }, ar), 'من 1,200 إلى 1,500')
})

test('a range is said with both its ends', () => {
  const said = (low: number | null, high: number | null, open: boolean) =>
    range({ outcome: 'killed', group: 'all', low, best: low, high, open, origins: [], setAside: [] }, en)
  assert.equal(said(12, 15, true), '12 to 15 or more')
  assert.equal(said(12, 15, false), '12 to 15')
  assert.equal(said(14, 14, true), '14 or more')
  assert.equal(said(14, null, true), '14 or more')
  assert.equal(said(null, 9, false), '9 or fewer')
  assert.equal(said(null, null, false), 'no number stated')
})

test('Arabic counts in its six forms', () => {
  const said = [0, 1, 2, 3, 11, 100, 103, 1000].map(ar.count.reports)
  assert.deepEqual(said, [
    ...['لا تقارير', 'تقرير واحد', 'تقريران', '3 تقارير', '11 تقريرا', '100 تقرير', '103 تقارير', '1,000 تقرير'],
  ])
})

test('a side of a place is known by the place', () => {
  const known = { Aleppo: 'حلب', Homs: 'حمص' }
  assert.equal(arabicName('Aleppo', known), 'حلب')
  assert.equal(arabicName('western Aleppo', known), 'غربي حلب')
  assert.equal(arabicName('Homs countryside', known), 'ريف حمص')
  assert.equal(arabicName('north-western Homs countryside', known), 'ريف حمص الشمالي الغربي')
  assert.equal(arabicName('old Aleppo', known), null)
  assert.equal(arabicName('Elsewhere', known), null)
})
