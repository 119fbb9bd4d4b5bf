import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ReadPart } from '../model/explained.ts'
import type { Report } from '../model/report.ts'
import { explain, read } from '../pipeline.ts'

const report = (text: string, language: string): Report => ({
  id: 'made',
  externalId: null,
  text,
  title: null,
  publisher: null,
  published: '2031-03-08',
  url: null,
  language,
})

const arabic = report(
  'قال المرصد السوري إن 12 مدنيا على الأقل قتلوا في غارة جوية على مدينة سلقين يوم الجمعة. وأضاف أن القصف أدى إلى مقتل جندي وإصابة آخرين.',
  'ar',
)
const english = report(
  'A monitor said that 12 civilians were killed, five of them children, in an air strike on Salqin on Friday. Gunmen killed three soldiers.',
  'en',
)

const flat = (parts: readonly ReadPart[]): ReadPart[] => parts.flatMap((part) => [part, ...flat(part.parts)])
const told = (parts: readonly ReadPart[]) => flat(parts).map(({ name, exact, value }) => [name, exact, value])

test('a figure says which words made it, down to the number and the word of harm', () => {
  const [first] = explain(arabic).explained!.claims
  assert.equal(first?.figures[0]?.rule, 'whom, then the verb of harm')
  assert.deepEqual(told(first!.figures[0]!.parts), [
    ['people', '12 مدنيا على الأقل', null],
    ['quantity', '12', null],
    ['number', '12', 12],
    ['person', 'مدنيا', 'civilian'],
    ['atLeast', 'على الأقل', 'atLeast'],
    ['harmVerb', 'قتلوا', 'killed'],
  ])
})

test('a part says whose words of harm it stands under', () => {
  const figures = explain(english).explained!.claims[0]!.figures
  assert.equal(figures[0]?.under, null)
  assert.equal(figures[1]?.under?.exact, figures[0]?.exact)
  assert.ok(told(figures[1]!.parts).some(([name, exact]) => name === 'number' && exact === 'five'))
})

test('a claim says what decided speaker, place, day and event', () => {
  const [first, second] = explain(arabic).explained!.claims
  assert.deepEqual([first?.speaker.how, first?.speaker.cue?.exact], ['named', 'قال'])
  assert.deepEqual([first?.place?.stands, first?.day?.stands, first?.day?.said], ['claim', 'claim', 'weekday'])
  assert.deepEqual([first?.event.how, first?.event.words?.exact], ['words', 'غارة جوية'])
  assert.deepEqual([second?.speaker.how, second?.speaker.cue?.exact], ['goes_on', 'وأضاف'])
  assert.deepEqual([second?.place?.stands, second?.day?.stands], ['earlier', 'earlier'])
  const last = explain(english).explained!.claims.at(-1)
  assert.deepEqual([last?.speaker.how, last?.speaker.cue, last?.event.stands], ['own_voice', null, 'earlier'])
  assert.equal(last?.perpetrator?.stands, 'claim')
})

test('a reading that lost says to which words, and why; one that says the same is none', () => {
  const { lost } = explain(english).explained!
  assert.deepEqual(
    lost.map(({ exact, why, vague, to }) => [exact, why, vague, to.exact]),
    [['civilians were killed', 'inside', 'some', '12 civilians were killed']],
  )
  assert.deepEqual(explain(arabic).explained!.lost, [])
})

test('who asks why is told the same claims, and one who does not pays nothing', () => {
  for (const one of [arabic, english, report('لا شيء.', 'ar'), report('Rien.', 'fr')]) {
    const { explained, ...reading } = explain(one)
    assert.deepEqual(reading, read(one))
    assert.equal(explained === undefined, one.language === 'fr')
    assert.ok(!('explained' in read(one)))
  }
})

test('on every annotated report each figure is explained by words of the text', () => {
  const gold = join(import.meta.dirname, '../../gold')
  for (let n = 1; n <= 20; n++) {
    const { text } = JSON.parse(readFileSync(join(gold, 'docs', `made-${String(n).padStart(2, '0')}.json`), 'utf8'))
    const { claims, explained } = explain(report(text, 'ar'))
    for (const [i, { claim, figures }] of explained!.claims.entries()) {
      assert.equal(claim, claims[i]?.id)
      assert.equal(figures.length, claims[i]?.figures.length)
      for (const { parts, rule } of figures) {
        assert.ok(claims[i]?.rules.includes(rule), rule)
        assert.ok(parts.length > 0, rule)
        for (const part of flat(parts)) assert.equal(part.exact, text.slice(part.start, part.end))
      }
    }
  }
})
