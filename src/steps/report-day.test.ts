import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { mentions } from './mentions.ts'
import { markPlaces, placeNames } from './place-names.ts'
import { reportDay } from './report-day.ts'

const names = placeNames(arabic)
const day = (text: string, published: string | null) =>
  reportDay(
    mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences)),
    published,
  )

test('a day of publication that is off by a few days is what the report says of its own', () => {
  assert.equal(day('قتل 3 مدنيين أمس الأحد في سراقب', '2019-08-20'), '2019-08-19')
  assert.equal(day('قتل 3 مدنيين اليوم، الخميس 22 آب، في سراقب', '2019-08-23'), '2019-08-22')
  assert.equal(day('قتل 3 مدنيين أمس الأحد في سراقب', '2019-08-19'), '2019-08-19')
})

test('it stays where the report says nothing of it, contradicts itself, or is off by more', () => {
  assert.equal(day('قتل 3 مدنيين الأحد في سراقب', '2019-08-20'), '2019-08-20')
  assert.equal(day('قتل 3 أمس الأحد في سراقب. وقتل 4 أمس الإثنين', '2019-08-21'), '2019-08-21')
  assert.equal(day('قتل 3 مدنيين اليوم 2 آب 2019 في سراقب', '2019-08-20'), '2019-08-20')
})

test('without a day of publication it is the date that the page prints, or that stands beside "today"', () => {
  assert.equal(day('تاريخ النشر : 21/08/2017 - 17:49 قتل 3 مدنيين أمس في سراقب', null), '2017-08-21')
  assert.equal(day('نشر 5 كانون الأول/ديسمبر 2017 - 05:23 قتل 3 مدنيين', null), '2017-12-05')
  assert.equal(day('قتل 3 مدنيين اليوم الجمعة (7 نيسان/أبريل 2017) في سراقب', null), '2017-04-07')
  assert.equal(day('صورة من 13 تشرين الثاني 2017. وقتل 3 مدنيين اليوم، الاثنين 13 تشرين الثاني', null), '2017-11-13')
})

test('and unknown where dates are of events alone, where two are printed, where a weekday contradicts', () => {
  assert.equal(day('قتل 3 مدنيين أمس في سراقب', null), null)
  assert.equal(day('قتل 3 مدنيين في 5 أيار 2017 وقتل 4 أمس', null), null)
  assert.equal(day('قتل 3 مدنيين في 5 أيار 2017 الساعة 10:30', null), null)
  assert.equal(day('نشر 21/08/2017 - 17:49 تحديث 23/08/2017 - 10:00 قتل 3', null), null)
  assert.equal(day('نشر 21/08/2017 - 17:49 قتل 3 مدنيين أمس الأربعاء', null), null)
})
