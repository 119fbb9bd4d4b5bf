import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chart, type Edge } from './chart.ts'
import { folder } from './fold.ts'
import { tokens } from './tokens.ts'
import { bare } from './word.ts'

const same = folder((char) => char)
const chartOf = (text: string) => new Chart(tokens(text, same(text), (word) => [bare(word)]))
const edge = (cls: string, start: number, end: number): Edge => ({
  class: cls,
  start,
  end,
  value: cls,
  form: null,
  number: null,
  rule: null,
})

test('the longest of the classes asked for, and of no other', () => {
  const chart = chartOf('the civil defence said')
  chart.add(edge('word', 1, 2))
  chart.add(edge('body', 1, 3))
  chart.add(edge('clause', 1, 4))
  assert.equal(chart.longest(1, 'word', 'body')?.class, 'body')
  assert.equal(chart.longest(1, 'word')?.end, 2)
  assert.equal(chart.longest(1, 'place'), null)
  assert.equal(chart.longest(2, 'word', 'body', 'clause'), null)
})

test('nothing is read outside the text, before it or after', () => {
  const chart = chartOf('shelling')
  chart.add(edge('eventNoun', 0, 1))
  assert.ok(chart.is(0, 'eventNoun'))
  for (const outside of [-1, 1, 99]) {
    assert.equal(chart.is(outside, 'eventNoun'), false)
    assert.deepEqual(chart.at(outside), [])
    assert.equal(chart.longest(outside, 'eventNoun'), null)
  }
})

test('what lies beyond the sentence in sight is not seen, and is there again afterwards', () => {
  const chart = chartOf('three killed five hurt')
  chart.add(edge('harm', 1, 2))
  chart.add(edge('harm', 3, 4))
  chart.window(0, 2)
  assert.ok(chart.is(1, 'harm'))
  assert.equal(chart.is(3, 'harm'), false)
  assert.equal(chart.longest(3, 'harm'), null)
  assert.equal(chart.token(3), undefined)
  chart.window()
  assert.ok(chart.is(3, 'harm'))
  assert.equal(chart.token(3)?.text, 'hurt')
})

test('a stretch is cut from the original text, from its first letter to its last', () => {
  const text = '  Aleppo ,  Idlib.'
  const { start, end } = chartOf(text).span(0, 3)
  assert.equal(text.slice(start, end), 'Aleppo ,  Idlib')
})
