import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { folder } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import { bare } from '../text/word.ts'
import { sentences } from './sentences.ts'

const same = folder((char) => char)
const cutOf = (text: string) =>
  sentences(
    tokens(text, same(text), (word) => [bare(word)]),
    (word) => word.length <= 2,
  )

/** The sentences of a text, a star before those that open inside a quotation. */
function cut(text: string): string[] {
  const { tokens: all, sentences: found } = cutOf(text)
  return found.map(({ start, end, inQuote }) => {
    const words = text.slice(all[start]!.start, all[end - 1]!.end)
    return inQuote ? `*${words}` : words
  })
}

test('a full stop, a question mark of either script, an ellipsis and a line break end a sentence', () => {
  assert.deepEqual(cut('قصفت سراقب. أين الضحايا؟ لا أحد يعرف… سقط قتيل\nفي حلب'), [
    'قصفت سراقب',
    'أين الضحايا',
    'لا أحد يعرف',
    'سقط قتيل',
    'في حلب',
  ])
})

test('neither an abbreviation ends one, nor a full stop inside a name in quotation marks, nor one inside a number', () => {
  assert.deepEqual(cut('وقال د. سامر الحلاق إن 1.500 شخص نزحوا'), ['وقال د. سامر الحلاق إن 1.500 شخص نزحوا'])
  assert.deepEqual(cut('Reported by "news.site" today.'), ['Reported by "news.site" today'])
})

test('a point with a space on either side is no full stop between two short numbers', () => {
  assert.deepEqual(cut('نزح 2 . 7 مليون'), ['نزح 2 . 7 مليون'])
  assert.deepEqual(cut('قصفت عام 2031 . 12 قتيلا'), ['قصفت عام 2031', '12 قتيلا'])
})

test('what is quoted goes on over a full stop, and ends with its mark', () => {
  assert.deepEqual(cut('وقال: «قتل خمسة. ثم قصفوا المشفى». وغادر الفريق.'), [
    'وقال: «قتل خمسة',
    '*ثم قصفوا المشفى',
    'وغادر الفريق',
  ])
})

test('a quotation that is never closed ends with its paragraph', () => {
  assert.deepEqual(cut('وقال: «قتل خمسة. وجرح عشرة\nقصف الجيش البلدة. ثم توقف'), [
    'وقال: «قتل خمسة',
    '*وجرح عشرة',
    'قصف الجيش البلدة',
    'ثم توقف',
  ])
})

test('quotation marks are kept beside the word that they stand before, and are no words', () => {
  const { tokens: all, quotes } = cutOf('قال «المرصد» أمس')
  assert.deepEqual(
    all.map((t) => t.text),
    ['قال', 'المرصد', 'أمس'],
  )
  assert.deepEqual(
    [...quotes],
    [
      [1, '«'],
      [2, '»'],
    ],
  )
})

test('paragraphs are counted from 0, an empty line makes none of its own', () =>
  assert.deepEqual(
    cutOf('عنوان\n\nجملة. أخرى\nثالثة').sentences.map((s) => s.paragraph),
    [0, 1, 1, 2],
  ))

test('every word is in exactly one sentence, in order, whatever the signs', () => {
  const text = fc
    .array(fc.constantFrom('قتل', 'ab', '12', '.', '؟', '«', '»', '"', '\n', ' ', '…', ','))
    .map((a) => a.join(''))
  fc.assert(
    fc.property(text, (written) => {
      const { tokens: all, sentences: found } = cutOf(written)
      let at = 0
      for (const { start, end } of found) {
        assert.equal(start, at)
        assert.ok(end > start)
        at = end
      }
      assert.equal(at, all.length)
    }),
  )
})

test('a text without full stops is cut at a comma, or where it has none anyway, and no word of it is lost', () => {
  const found = cutOf('قصفت سراقب اليوم، '.repeat(500))
  assert.equal(found.tokens.length, 2000)
  assert.ok(found.sentences.every((s) => s.end - s.start <= 500))
  assert.ok(found.sentences.every((s) => found.tokens[s.end - 1]!.text === '،'))
  assert.deepEqual(
    found.sentences.map((s) => s.start),
    [0, ...found.sentences.slice(0, -1).map((s) => s.end)],
  )
  assert.ok(cutOf('قصفت '.repeat(1200)).sentences.every((s) => s.end - s.start <= 500))
})
