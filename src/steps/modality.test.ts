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
  'يعتقد أن طائرات روسية قصفت السوق أمس': 'suspected',
}

for (const [text, modality] of Object.entries(SAID))
  test(`${modality}: ${text}`, () => assert.ok(modalities(text).includes(modality as never)))

test('a count of the dead stands as told, whatever is believed of the weapon', () =>
  assert.deepEqual(modalities('قتل 12 مدنيا في قصف يعتقد أنه روسي'), ['asserted']))
