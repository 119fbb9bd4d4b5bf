import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokens } from '../../text/tokens.ts'
import { forms } from './clitics.ts'
import { fold } from './fold.ts'

const words = (text: string): string =>
  tokens(text, fold(text), forms)
    .map((t) => t.text)
    .join(' ')

test('spellings of one name meet', () => {
  for (const [a, b] of [
    ['Syria’s', "Syria's"],
    ["Syria's", 'Syrias'],
    ["Ma'arrat al-Nu'man", 'Maarrat Al Numan'],
    ['Türkiye', 'turkiye'],
    ['ﬁghters', 'fighters'],
  ] as const)
    assert.equal(words(a), words(b))
})

test('a possessive is read without its s where no list knows it with', () => {
  assert.deepEqual(
    forms('syrias').map((f) => f.word),
    ['syrias', 'syria'],
  )
  assert.deepEqual(
    forms('press').map((f) => f.word),
    ['press'],
  )
})

test('each folded letter knows where it stood, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: out, from } = fold(text)
      assert.equal(from.length, out.length + 1)
      for (let i = 1; i < from.length; i++) assert.ok(from[i]! >= from[i - 1]!)
      assert.equal(from[out.length], text.length)
    }),
  )
})

test('words stand in the text that they were cut from', () => {
  const text = "Omar's brother-in-law said “no”."
  const cut = tokens(text, fold(text), forms).map((t) => text.slice(t.start, t.end))
  assert.deepEqual(cut, ["Omar's", 'brother', 'in', 'law', 'said', '“', 'no', '”', '.'])
})
