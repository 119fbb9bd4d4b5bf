import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { figures } from './figures.ts'
import { mentions } from './mentions.ts'

function read(text: string): string[] {
  const m = mentions(text, arabic, () => {})
  return m.sentences
    .flatMap((sentence) => figures(m, sentence, null))
    .map(({ start, end, outcome, count, whole, status, demographic }) => {
      const { start: from, end: to } = m.chart.span(start, end)
      const whom = [status, demographic].filter(Boolean).join(' ')
      return `${whole ? 'of them ' : ''}${outcome} ${count.low} ${whom}: ${text.slice(from, to)}`
    })
}

test('as many names as people are people, one by one', () => {
  assert.deepEqual(read('مقتل ثلاثة مدنيين هم: حسن علي (41 عاما)، وزوجته زينب، ووليد خليل (9 أعوام) في البلدة'), [
    'killed 3 civilian: مقتل ثلاثة مدنيين',
    'of them killed 1 civilian: حسن علي',
    'of them killed 1 civilian women: وزوجته زينب',
    'of them killed 1 civilian children: ووليد خليل',
  ])
})

test('a list of another length is not taken apart', () => {
  assert.deepEqual(read('مقتل ثلاثة مدنيين هم: حسن علي، زينب سالم'), ['killed 3 civilian: مقتل ثلاثة مدنيين'])
})

test('each of several names is one, before the verb or after it', () => {
  assert.deepEqual(read('قتل كل من أحمد العلي وسالم الحسن في القصف'), [
    'killed 1 unknown: أحمد العلي',
    'killed 1 unknown: وسالم الحسن',
  ])
  assert.deepEqual(read('إن كلا من أحمد العلي (30 عاما)، سالم الحسن (12 عاما)، أصيبوا في الانفجار'), [
    'injured 1 unknown: أحمد العلي',
    'injured 1 civilian children: سالم الحسن',
  ])
})

test('a breakdown after a colon or in brackets counts parts, and no more than the whole', () => {
  assert.deepEqual(read('أصيب 5 مدنيين (3 أطفال وامرأتان) في القصف'), [
    'injured 5 civilian: أصيب 5 مدنيين',
    'of them injured 3 civilian children: 3 أطفال',
    'of them injured 2 civilian women: 3 أطفال وامرأتان',
  ])
  assert.deepEqual(read('أصيب مدنيان: 3 أطفال وامرأتان'), ['injured 2 civilian: أصيب مدنيان'])
})
