import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'
import { markPlaces, placeNames } from './place-names.ts'

const names = placeNames(arabic)
const scopes = (text: string) =>
  drafts(mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences))).map((d) => d.scope)

const SUMMED = [
  'قتل 30 مدنيا منذ بداية الشهر في إدلب',
  'قتل 12 شخصا خلال يومين في حلب',
  'قتل 7 في بلدة سرمين وقرية النيرب',
  'قتل 9 مدنيين في مدينتي سراقب وسرمين',
  'قتل 3 في قريتي كفر زعتون وتل الزرزور',
  'قتل المئات في حلب',
  'قتل آلاف المدنيين في حلب',
  'قتل 600 شخص في حلب',
  'اعتقل 20 شابا في حلب خلال الأسبوع الماضي',
  'قتل 65 مدنيا في إدلب من مطلع حزيران حتى 25 تموز',
]
for (const text of SUMMED) test(`sums up: ${text}`, () => assert.deepEqual(scopes(text), ['cumulative']))

const ONE = [
  'قتل 7 مدنيين في قصف على سراقب أمس',
  'قتل 12 شخصا خلال 24 ساعة في حلب',
  'قتل العشرات في غارة على سراقب',
  'قتل 499 شخصا في حلب',
  'نزح المئات من سراقب',
  'قتل 3 في معرة مصرين بريف إدلب',
  'قتل مدني بين سراقب وسرمين',
  'قتل 7 مدنيين في حيي السكري وصلاح الدين بحلب',
  'قتل 7 مدنيين في قصف على سراقب بين مساء الخميس وفجر الجمعة',
]
for (const text of ONE) test(`is one event: ${text}`, () => assert.deepEqual(scopes(text), ['incident']))

test('what one sentence sums up leaves the next an event', () =>
  assert.deepEqual(scopes('قتل 300 شخص منذ بداية العام في حلب. وقتل 4 في غارة على سراقب أمس.'), [
    'cumulative',
    'incident',
  ]))

test('who goes on counting after a sum, without a day, a place or an event, is still summing up', () =>
  assert.deepEqual(scopes('قتل 40 مدنيا منذ بداية العام في حلب. وبين القتلى 12 طفلا. وأصيب 90 آخرون.'), [
    'cumulative',
    'cumulative',
    'cumulative',
  ]))

test('a list by months goes on summing up', () =>
  assert.deepEqual(
    scopes('قتل 9 مدنيين منذ بداية العام في حلب، على النحو التالي:\n- الشهر الأول، 3 قتلى.\n- الشهر الثاني، 6 قتلى.'),
    ['cumulative', 'cumulative', 'cumulative'],
  ))

test('a sum ends where somebody else tells an event of a day', () => {
  assert.deepEqual(scopes('قتل 40 مدنيا منذ بداية العام في حلب. وقال مصدر طبي إن غارة قتلت 3 أشخاص أمس.'), [
    'cumulative',
    'incident',
  ])
})
