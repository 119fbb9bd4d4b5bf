import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folder } from './fold.ts'
import { Lexicon } from './lexicon.ts'
import { tokens } from './tokens.ts'
import { bare, type Form } from './word.ts'

const plain = folder((char) => char.toLowerCase())
/** A language whose one clitic is `re-`, written `re`. */
const forms = (word: string): Form[] =>
  word.startsWith('re') ? [bare(word), { ...bare(word.slice(2)), lead: 're' }] : [bare(word)]
const cut = (text: string) => tokens(text, plain(text), forms)

const entry = (name: string) => ({ class: name, value: '', number: null })

function lexicon(words: Readonly<Record<string, string>>): Lexicon {
  const made = new Lexicon()
  for (const [word, name] of Object.entries(words)) made.add(word, entry(name))
  return made
}

const found = (words: Lexicon, text: string, at = 0): string[] =>
  words.at(cut(text), at).map((hit) => `${hit.entry.class} ${hit.length} ${hit.form.lead}`.trim())

test('finds a word and every longer sequence that begins with it', () => {
  const words = lexicon({ civil: 'adjective', 'civil defence': 'body', 'civil defence team': 'team' })
  assert.deepEqual(found(words, 'civil defence said'), ['adjective 1', 'body 2'])
  assert.deepEqual(found(words, 'civil war'), ['adjective 1'])
  assert.deepEqual(found(words, 'civil defence'), ['adjective 1', 'body 2'])
  assert.deepEqual(found(words, 'the war'), [])
})

test('a word that is known whole is not read without its clitics', () => {
  const words = lexicon({ report: 'noun', port: 'place' })
  assert.deepEqual(found(words, 'report'), ['noun 1'])
  assert.deepEqual(found(words, 'reopen'), [])
  assert.deepEqual(found(lexicon({ port: 'place' }), 'report'), ['place 1 re'])
})

test('keeps every class of a word, and each of them once', () => {
  const words = lexicon({ strike: 'attack' })
  words.add('strike', entry('protest'))
  words.add('strike', entry('attack'))
  assert.deepEqual(found(words, 'strike'), ['attack 1', 'protest 1'])
})

test('signs are looked up as they are', () => {
  assert.deepEqual(found(lexicon({ '%': 'share' }), '20%', 1), ['share 1'])
})
