import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { causes } from './causes.ts'
import { happenings, recalled, tellingOf } from './happenings.ts'
import { mentions } from './mentions.ts'

/** What happens in a sentence, as `event` or `event:means`. */
const told = (text: string) => {
  const m = mentions(text, arabic, () => {})
  return happenings(m, 0, m.tokens.length)
}
const kinds = (text: string) => told(text).map((h) => (h.means ? `${h.event}:${h.means}` : h.event))

const TOLD: Readonly<Record<string, readonly string[]>> = {
  'قصف مدفعي على البلدة': ['shelling:shell'],
  'غارة جوية على السوق': ['air_strike:airstrike'],
  'ألقت مروحية براميل متفجرة على الحي': ['air_strike:barrel_bomb'],
  'انفجار سيارة مفخخة قرب السوق': ['ied', 'ied:car_bomb'],
  'سقطت طائرة مسيرة قرب البلدة': [],
  'خرجت مسيرة في المدينة': ['protest'],
  'اشتباكات عنيفة في محيط القرية': ['armed_clash'],
  'بكى الأطفال طوال الليل': [],
  'قصف على حي الضربة': ['shelling'],
  'هاجموا المقر في الساعة الرابعة والنصف فجرا': ['armed_clash'],
  'هجوم لاذع على الوزير': [],
  'استهدفت الدراسة عينة من الطلبة': [],
  'هجوم على وحدة البلاد': [],
  'هجوم على كنيسة': ['attack'],
  'اجتمعت هيئة تحرير الشام بالوجهاء': [],
  'دخل رتل من المقاتلين مدينة الباب': ['territory_change'],
  'دخل المريض المستشفى': [],
  'أحرق غاضبون مركبتين': ['mob_violence'],
  'أحرق السائق خشبا': [],
  'انفجار الأسعار في الأسواق': [],
}
for (const [text, events] of Object.entries(TOLD)) test(`told in: ${text}`, () => assert.deepEqual(kinds(text), events))

test('what an aircraft shells is an air strike, a drone its means where it is one', () => {
  assert.deepEqual(kinds('قصفت طائرات حربية القرية'), ['air_strike:airstrike'])
  assert.deepEqual(kinds('قصفت طائرة مسيرة القرية'), ['air_strike:drone'])
  assert.deepEqual(kinds('قصفت القوات القرية'), ['shelling'])
})

test('an aircraft brought down bombs nobody', () => {
  assert.ok(kinds('إسقاط طائرة حربية في ريف حماة').includes('aircraft_downed'))
  assert.ok(!kinds('إسقاط طائرة حربية في ريف حماة').includes('air_strike:airstrike'))
})

test('"the attack" is the one told before, "an attack" is another', () => {
  const [bomb] = told('سيارة مفخخة في السوق')
  const [the] = told('الهجوم أوقع قتلى')
  const [another] = told('هجوم أوقع قتلى')
  assert.ok(bomb && the && another)
  assert.deepEqual([recalled(the, bomb).event, recalled(the, bomb).means], ['ied', 'car_bomb'])
  assert.deepEqual(recalled(another, bomb), another)
  assert.deepEqual(recalled(the, null), the)
})

test('"the shelling" is no car bomb told before it', () => {
  const [bomb] = told('سيارة مفخخة في السوق')
  const [strike] = told('غارة جوية على السوق')
  const [shelling] = told('القصف أوقع قتلى')
  assert.ok(bomb && strike && shelling)
  assert.equal(recalled(shelling, bomb).event, 'shelling')
  assert.equal(recalled(shelling, strike).event, 'air_strike')
})

test('the dead are not killed by a siege or by a truce', () =>
  assert.deepEqual(
    causes(told('حصار البلدة وقصف السوق بعد الهدنة')).map((h) => h.event),
    ['shelling'],
  ))

test('of two happenings the more specific tells what it is, and of equals the nearer', () => {
  const found = told('هجوم على البلدة أعقبه تفجير انتحاري')
  assert.equal(tellingOf(found, 0)?.event, 'suicide_bomb')
  assert.equal(tellingOf([], 0), null)
  const twice = told('قصف مدفعي هنا ثم بعد وقت طويل جدا قصف صاروخي هناك')
  assert.equal(tellingOf(twice, 0)?.start, 0)
})
