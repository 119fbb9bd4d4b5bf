import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from './published.ts'

const READ: Record<string, string> = {
  '2016-11-03': '2016-11-03',
  '2016-11-03T23:30:00+03:00': '2016-11-03', // the writer's own day
  '2016-11-03 10:00': '2016-11-03',
  '2016/1/3': '2016-01-03',
  '20170130': '2017-01-30',
  '30012017': '2017-01-30',
  '01012017': '2017-01-01', // all readings agree
  '٢٠١٦-١١-٠٣': '2016-11-03',
  'Thu, 03 Nov 2016 10:00:00 GMT': '2016-11-03',
  '3 November 2016': '2016-11-03',
  'November 3, 2016': '2016-11-03',
  '13/11/2016': '2016-11-13',
  '11/13/2016': '2016-11-13',
  '07.07.2016': '2016-07-07', // both readings agree
}

for (const [written, read] of Object.entries(READ))
  test(`${written} is the day ${read}`, () => assert.equal(day(written), read))

for (const written of [
  '03/11/2016',
  '04012017',
  '2016-02-30',
  '2016-13-01',
  '3/11/16',
  'yesterday',
  '',
  '1478131200',
  '2016',
  '0000-01-01',
])
  test(`${written || 'nothing'} is no one day`, () => assert.equal(day(written), null))
