import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { frames } from './attribution.ts'
import { figures } from './figures.ts'
import { mentions } from './mentions.ts'
import { type Part, partsOf } from './parts.ts'
import { markPlaces, placeNames } from './place-names.ts'

const names = placeNames(arabic)

function cut(text: string): { parts: Part[]; words: (p: { start: number; end: number }) => string } {
  const m = mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences))
  const sentence = m.sentences[0]!
  const spoken = frames(m, sentence, { speakers: [], relays: [] })
  const parts = partsOf(m, sentence, spoken, figures(m, sentence, null))
  const words = (p: { start: number; end: number }) => {
    const { start, end } = m.chart.span(p.start, p.end)
    return text.slice(start, end)
  }
  return { parts, words }
}

test('a sentence that tells one thing is one part, with all that it names', () => {
  const { parts, words } = cut('قتل 3 مدنيين في قصف على سراقب أمس')
  const [part, ...more] = parts
  assert.ok(part)
  assert.deepEqual(more, [])
  assert.equal(part.whole, true)
  assert.deepEqual(
    part.figures.map((f) => f.count.low),
    [3],
  )
  assert.deepEqual(
    part.found.map((h) => h.event),
    ['shelling'],
  )
  assert.deepEqual(part.where.map(words), ['سراقب'])
  assert.deepEqual(part.days.map(words), ['أمس'])
  assert.equal(part.frame, null)
})

test('a clause that tells something else is a part of its own, with its own places', () => {
  const { parts, words } = cut('قتل 5 مدنيين في حلب، فيما أصيب 7 في إدلب')
  assert.deepEqual(
    parts.map((p) => [p.whole, p.figures.map((f) => f.outcome).join(), p.where.map(words).join()]),
    [
      [false, 'killed', 'حلب'],
      [false, 'injured', 'إدلب'],
    ],
  )
})

test('two who speak in one sentence speak each over their own words', () => {
  const { parts, words } = cut(
    'وقال المرصد السوري لحقوق الإنسان إن 5 مدنيين قتلوا، بينما قالت وكالة سانا إن 3 جنود قتلوا',
  )
  const by = parts
    .filter((p) => p.figures.length > 0)
    .map((p) => [p.frame?.speakers.map(words).join(), p.figures[0]?.count.low])
  assert.deepEqual(by, [
    ['المرصد السوري لحقوق الإنسان', 5],
    ['وكالة سانا', 3],
  ])
})

test('one named only afterwards speaks over what came before', () => {
  const { parts, words } = cut('قتل 3 مدنيين في غارة، بحسب الدفاع المدني')
  assert.deepEqual(parts.find((p) => p.figures.length > 0)?.frame?.speakers.map(words), ['الدفاع المدني'])
})

test('the town of who speaks is no place of what is told', () => {
  const { parts, words } = cut('وقال مدير مستشفى سراقب إن 5 مدنيين قتلوا في بلدة سرمين')
  assert.deepEqual(parts.flatMap((p) => p.where).map(words), ['بلدة سرمين'])
})

test('the parts follow one another and leave no word out, and no figure is cut', () => {
  const texts = [
    'قتل 5 مدنيين في حلب، فيما أصيب 7 في إدلب، بحسب المرصد السوري لحقوق الإنسان',
    'وقال المحافظ إن 5 مدنيين قتلوا بينهم 3 أطفال، بينما نزح المئات',
    'قتل وأصيب 20 شخصا وقصف الطيران البلدة',
  ]
  for (const text of texts) {
    const { parts } = cut(text)
    for (const [i, part] of parts.entries()) {
      assert.equal(part.start, i === 0 ? 0 : parts[i - 1]!.end)
      for (const f of part.figures) assert.ok(part.start <= f.start && f.end <= part.end, text)
    }
  }
})
