import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folder } from './fold.ts'
import { Lexicon } from './lexicon.ts'
import { rejoined } from './rejoined.ts'
import { type Token, tokens } from './tokens.ts'
import { bare } from './word.ts'

const fold = folder((char) => (char === 'ـ' ? '' : char.toLowerCase()))
const forms = (word: string) => [bare(word)]

const lexicon = new Lexicon()
const add = (name: string, words: string) => {
  for (const word of words.split(' ')) lexicon.add(word, { class: name, value: '', number: null })
}
add('noun', 'قتل قتلى شهيد شهداء تل شخص شخصا قصف من في رجل رجلان alive')
add('givenName', 'امن')

const read = (text: string): readonly Token[] => rejoined(text, tokens(text, fold(text), forms), lexicon, forms)
const words = (text: string): string[] => read(text).map((token) => text.slice(token.start, token.end))

test('letters apart, and letters parted by signs or strokes, are the word that they spell', () => {
  const pieces = ['ق تل', 'ش ه ي د', 'ش.ه.ي.د', 'ق/تل', 'قـ تل', 'شهـ داء', 'شهـ.داء', 'قت1لى', 'قص.ف', 'ق*ت*ل']
  for (const written of pieces) {
    const text = `من ${written} في`
    assert.deepEqual(words(text), ['من', written, 'في'], written)
    assert.ok(lexicon.knows(read(text)[1]!), written)
  }
})

test('a letter that a lost diacritic left behind belongs to the word before it', () => {
  assert.deepEqual(words('رجل ان في'), ['رجل ان', 'في'])
  assert.deepEqual(words('شخص ا من'), ['شخص ا', 'من'])
})

test('words are not put together, nor pieces that make no word or only a name', () => {
  for (const text of ['قتل رجل', 'تل. قصف', 'ق . تل', 'ق 5 تل', 'د ب أ', 'ص تل', 'ا من', 'a live'])
    assert.deepEqual(words(text), text.split(/ |(?=\.)/), text)
})

test('a text whose words are whole is handed back as it is', () => {
  const text = 'قصف من رجل في تل'
  const all = tokens(text, fold(text), forms)
  assert.equal(rejoined(text, all, lexicon, forms), all)
})
