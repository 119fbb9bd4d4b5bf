import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { folder } from './fold.ts'
import { Vocabulary } from './vocabulary.ts'
import { bare } from './word.ts'

const same = folder((char) => char)

/** A vocabulary that writes down the words of which it had to ask for the forms. */
function asking(places?: number) {
  const asked: string[] = []
  const words = new Vocabulary((word) => {
    asked.push(word)
    return [bare(word)]
  }, places)
  return { asked, read: (text: string) => words.at(same(text), 0, text.length), words }
}

test('asks once for a word that it has met, wherever it stands', () => {
  const { asked, read, words } = asking()
  const town = read('town')
  assert.equal(words.at(same('a town here'), 2, 6), town)
  assert.equal(words.of('town'), town)
  assert.deepEqual(asked, ['town'])
})

test('answers the same however few it holds', () => {
  const small = fc.array(fc.constantFrom('a', 'b', 'ab', 'ba', 'constructor', '__proto__', 'x'.repeat(200)))
  fc.assert(
    fc.property(small, fc.constantFrom(2, 4, 8), (words, places) => {
      const { read } = asking(places)
      assert.deepEqual(
        words.map((word) => read(word).text),
        words,
      )
    }),
  )
})

test('forgets what was not asked for lately: it never holds more than it may', () => {
  const { asked, read } = asking(2)
  for (const word of ['a', 'b', 'b', 'c', 'a']) read(word)
  assert.deepEqual(asked, ['a', 'b', 'c', 'a'])
})

test('letters without a space are not kept: they stand nowhere else', () => {
  const { asked, read } = asking()
  read('x'.repeat(65))
  read('x'.repeat(65))
  assert.equal(asked.length, 2)
})
