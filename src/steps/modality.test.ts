import assert from 'node:assert/strict'
import test from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'

const modalities = (text: string) => drafts(mentions(text, arabic, () => {})).map((d) => d.modality)

const SAID: Readonly<Record<string, string>> = {
  'قصفت طائرات التحالف الدولي مواقع التنظيم أمس': 'asserted',
  'نفى الجيش الروسي قصف المستشفى أمس': 'denied',
  'اتهمت المعارضة السورية قوات النظام بقصف البلدة بغاز الكلور': 'accused',
  'لم يتسن التحقق من صحة هذه الأنباء': 'unverified',
  'لم تتمكن الوكالة بشكل مستقل من التأكد من القصف': 'unverified',
  'رفض قائد الجيش الروسي وصف ما يجري في مدينة الباب بالحصار': 'denied',
  'اتفق الجيش الروسي أمس في مدينة الباب على هدنة تبدأ السادسة مساء': 'intended',
  'وصف قائد الجيش الروسي التقارير عن قصف السوق بأنها عارية من الصحة': 'denied',
  'تبادل الجيش الروسي والمعارضة السورية الاتهامات بقصف السوق': 'accused',
  'تبرأ قائد ميداني من قصف البلدة بخمسة صواريخ': 'denied',
  'قصف الجيش الروسي السوق أمس وسيتم ترميمه لاحقا': 'asserted',
  'يعتقد أن طائرات روسية قصفت السوق أمس': 'suspected',
}

for (const [text, modality] of Object.entries(SAID))
  test(`${modality}: ${text}`, () => assert.ok(modalities(text).includes(modality as never)))

test('a count, or its cause, that is only believed is suspected', () => {
  assert.deepEqual(modalities('يعتقد أن 50 شخصا قتلوا في الانفجار'), ['suspected'])
  assert.deepEqual(modalities('نقل 8 مصابين باختناق يعتقد أنه ناتج عن هجوم بغاز سام'), ['suspected'])
})

test('a denial told by a participle is one', () =>
  assert.ok(modalities('وصفت وزارة الدفاع الروسية التقرير بالكاذب نافية قصف المستشفى').includes('denied')))

test('a count of the dead stands as told, whatever is believed of the weapon', () =>
  assert.deepEqual(modalities('قتل 12 مدنيا في قصف يعتقد أنه روسي'), ['asserted']))
