import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Chart } from './chart.ts'
import { folder } from './fold.ts'
import { compile, Matcher } from './pattern.ts'
import { tokens } from './tokens.ts'
import { bare } from './word.ts'

const same = folder((char) => char)

/** Small letters are words of no class, capitals are words of the class they spell; `Day` takes two tokens. */
function chartOf(text: string): Chart {
  const chart = new Chart(tokens(text, same(text), (word) => [bare(word)]))
  const add = (cls: string, start: number, end: number) =>
    chart.add({ class: cls, start, end, value: null, form: null, number: null, rule: null })
  for (const [at, { text: word }] of chart.tokens.entries()) {
    if (/^[A-Z]$/.test(word)) add(word, at, at + 1)
    if (word === 'Day') add('when', at, at + 2)
    if (word === ',') add('comma', at, at + 1)
  }
  return chart
}

/** The words that a pattern takes from the first on, or null. */
function taken(reads: string, text: string): string | null {
  const chart = chartOf(text)
  const match = new Matcher(chart, (at) => chart.is(at, 'X')).match(compile(reads), 0, chart.tokens.length)
  if (!match) return null
  const { start, end } = chart.span(match.start, match.end)
  return text.slice(start, end)
}

test('parts follow one another, either of several, or may be missing', () => {
  assert.equal(taken('A B', 'A B C'), 'A B')
  assert.equal(taken('A B', 'A C B'), null)
  assert.equal(taken('A B|C', 'A C'), 'A C')
  assert.equal(taken('A B? C', 'A C'), 'A C')
  assert.equal(taken('A B? C', 'A B C'), 'A B C')
  assert.equal(taken('A B?', 'A'), 'A')
})

test('a part that may be missing is given back where the rest needs its words', () =>
  assert.equal(taken('A B? B', 'A B'), 'A B'))

test('a gap steps over so many words and no more', () => {
  assert.equal(taken('A ~2 B', 'A B'), 'A B')
  assert.equal(taken('A ~2 B', 'A one two B'), 'A one two B')
  assert.equal(taken('A ~2 B', 'A one two three B'), null)
})

test('a day told in several words counts as one in a gap', () =>
  assert.equal(taken('A ~2 B', 'A one Day first B'), 'A one Day first B'))

test('an aside between commas counts as one too, unless it opens another statement', () => {
  assert.equal(taken('A ~1 B', 'A , one two , B'), 'A , one two , B')
  assert.equal(taken('A ~3 B', 'A , one X , B'), null)
  assert.equal(taken('A ~3 B', 'A , one B'), null)
})

test('a gap steps over no word that opens another statement, and over no sign; two strokes over both', () => {
  assert.equal(taken('A ~3 B', 'A one X B'), null)
  assert.equal(taken('A ~~3 B', 'A one X B'), 'A one X B')
  assert.equal(taken('A ~3 B', 'A one ; B'), null)
  assert.equal(taken('A ~~3 B', 'A one ; B'), 'A one ; B')
  assert.equal(taken('A ~3 B', 'A (one) B'), 'A (one) B')
})

test('nothing is taken beyond the limit', () => {
  const chart = chartOf('A one B')
  const matcher = new Matcher(chart, () => false)
  assert.equal(matcher.match(compile('A ~2 B'), 0, 2), null)
  assert.equal(matcher.match(compile('A ~2 B'), 0, 3)?.end, 3)
})

test('a part is found by its class, or by the name that the pattern gives it', () => {
  const chart = chartOf('A B')
  const match = new Matcher(chart, () => false).match(compile('A who:B'), 0, 2)
  assert.deepEqual(Object.keys(match?.found ?? {}), ['A', 'who'])
  assert.equal(match?.found.who?.class, 'B')
})

test('a pattern knows with which classes it may begin', () => {
  assert.deepEqual([...compile('A|B C').first], ['A', 'B'])
  assert.deepEqual([...compile('A? B C').first], ['A', 'B'])
})

test('a pattern knows which classes it cannot do without', () =>
  assert.deepEqual(compile('A|B C? ~3 D').needs, [['A', 'B'], ['D']]))
