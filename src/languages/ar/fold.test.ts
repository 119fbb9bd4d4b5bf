import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokens } from '../../text/tokens.ts'
import { forms } from './clitics.ts'
import { fold } from './fold.ts'

/** Left-to-right and right-to-left marks, joiners, isolates, tatweel: all that is written and not read. */
const INVISIBLE = [0x200e, 0x200f, 0x200c, 0x200d, 0x2067, 0x2069, 0xfeff, 0x640, 0x64b, 0x650, 0x651].map((code) =>
  String.fromCodePoint(code),
)

test('joins what reporters use interchangeably', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['أإآٱا', 'ااااا'],
    ['مستشفى', 'مستشفي'],
    ['مئة', 'ميه'],
    ['مسؤول', 'مسوول'],
    ['مَقْتَلُ', 'مقتل'],
    ['مـ ـقـ ـتل', 'م ق تل'],
    ['٣٠', '30'],
    ['۴۵', '45'],
    ['ﻗﺘﻠﻰ', 'قتلي'],
    ['ﻻ', 'لا'],
    ['ﷺ', 'صلياللهعليهوسلم'],
    ['قتلﹰ', 'قتل'],
    ['کی', 'كي'],
    ['ٯتلۍ', 'قتلي'],
    ['ABC', 'abc'],
    ['۱۲۳٬۴۵۶', '123٬456'],
  ]
  for (const [written, folded] of pairs) assert.equal(fold(written).text, folded, written)
})

test('letters taken apart meet composed ones', () => {
  for (const word of ['أحمد', 'إصابة', 'آخر', 'مسؤول', 'طائرة', 'ئ'])
    assert.equal(fold(word.normalize('NFD')).text, fold(word.normalize('NFC')).text, word)
})

test('marks that are not read leave no trace, wherever they stand', () => {
  const mark = fc.constantFrom('', ...INVISIBLE)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...'قصف مدينة 12'), mark), { maxLength: 20 }), (pairs) => {
      const plain = pairs.map(([letter]) => letter).join('')
      const marked = pairs.map(([letter, sign]) => letter + sign).join('')
      assert.equal(fold(marked).text, fold(plain).text)
    }),
  )
})

const TEXT = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'قصفأإؤئىةـ ١٢٣،.(ﻻﷺ', ...INVISIBLE),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  )
  .map((units) => units.join(''))

test('every character of the folded text knows where it came from', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const folded = fold(text)
      assert.equal(folded.from.length, folded.text.length + 1)
      assert.equal(folded.from[folded.text.length], text.length)
      for (let i = 1; i < folded.from.length; i++) assert.ok(folded.from[i]! >= folded.from[i - 1]!)
    }),
  )
})

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const once = fold(text).text
      assert.equal(fold(once).text, once)
    }),
  )
})

test('tokens stand in order, do not overlap, and hold the words as written', () => {
  const apart = fc.constantFrom('مـ ـقـ.ـتل', 'قـ\u0000ـق')
  fc.assert(
    fc.property(fc.oneof({ weight: 20, arbitrary: TEXT }, apart), (text) => {
      let end = 0
      for (const token of tokens(text, fold(text), forms)) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= text.length)
        const own = fold(text.slice(token.start, token.end)).text
        // A word written apart with strokes holds the gap too.
        const whole = own.includes(token.text) || own.replace(/[^\p{L}\p{M}]/gu, '') === token.text
        assert.ok(token.kind === 'break' || whole, `${own} / ${token.text}`)
        end = token.end
      }
    }),
  )
})

test('a token covers its diacritics, its tatweel and all of a ligature', () => {
  const text = 'قُتِلَ مدنيٌّ'
  const [first, second] = tokens(text, fold(text), forms)
  assert.equal(text.slice(first!.start, first!.end), 'قُتِلَ')
  assert.equal(text.slice(second!.start, second!.end), 'مدنيٌّ')
  const ligature = tokens('ﷺ', fold('ﷺ'), forms)
  assert.equal(ligature.at(-1)!.end, 1)
})

test('a text of a megabyte folds in a moment', () => {
  const text = 'مَقْتَلُ خمسة مدنيين في قصف '.repeat(40_000)
  const start = performance.now()
  const folded = fold(text)
  assert.ok(performance.now() - start < 2000)
  assert.equal(folded.from.length, folded.text.length + 1)
})
