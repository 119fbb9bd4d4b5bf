import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folder } from './fold.ts'
import { tokens } from './tokens.ts'
import { bare } from './word.ts'

const plain = folder((char) => char.toLowerCase())
const cut = (text: string): string[] =>
  tokens(text, plain(text), (word) => [bare(word)]).map(({ kind, text: own }) => `${kind}:${own}`)

test('cuts words, numbers, signs and line breaks', () => {
  assert.deepEqual(cut('Shelling, 3 dead.\n\nTwo'), [
    'word:shelling',
    'sign:,',
    'number:3',
    'word:dead',
    'sign:.',
    'break:\n\n',
    'word:two',
  ])
})

test('a number keeps the separators between its digits, and no others', () => {
  assert.deepEqual(cut('1,500. 1.5 1٬500 8.9.2018 12:30'), [
    'number:1,500',
    'sign:.',
    'number:1.5',
    'number:1٬500',
    'number:8.9.2018',
    'number:12',
    'sign::',
    'number:30',
  ])
})

test('letters and digits that touch are parted', () => {
  assert.deepEqual(cut('12dead may2013'), ['number:12', 'word:dead', 'word:may', 'number:2013'])
})

test('a sign of two units is one token', () => {
  const text = 'a 💥 b'
  const [, sign] = tokens(text, plain(text), (word) => [bare(word)])
  assert.equal(text.slice(sign!.start, sign!.end), '💥')
})

test('a word written apart with strokes is one word, and its span holds the whole', () => {
  const text = 'خبر عن مـ ـقـ.ـتل رجل'
  const plainly = folder((char) => (char === 'ـ' ? '' : char))
  const words = tokens(text, plainly(text), (word) => [bare(word)])
  assert.deepEqual(
    words.map((token) => token.text),
    ['خبر', 'عن', 'مقتل', 'رجل'],
  )
  assert.equal(text.slice(words[2]!.start, words[2]!.end), 'مـ ـقـ.ـتل')
  assert.equal(tokens('مـ قتل', plainly('مـ قتل'), (word) => [bare(word)]).length, 2)
})

test('an address of the web is one sign, whatever words it holds', () => {
  const text = 'خبر https://example.org/a/قتل-5.html وخبر (www.example.org/قتل) رجل'
  const plainly = folder((char) => char)
  assert.deepEqual(
    tokens(text, plainly(text), (word) => [bare(word)]).map((token) => text.slice(token.start, token.end)),
    ['خبر', 'https://example.org/a/قتل-5.html', 'وخبر', '(', 'www.example.org/قتل', ')', 'رجل'],
  )
})
