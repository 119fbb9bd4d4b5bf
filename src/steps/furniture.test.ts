import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languages } from '../languages/index.ts'
import { mentions } from './mentions.ts'

/** Invented pages: what of them is read. */
const read = (...lines: string[]): string[] => {
  const text = lines.join('\n\n')
  const m = mentions(text, languages[0]!, () => {})
  return [...new Set(m.sentences.map((s) => lines[s.paragraph]!))]
}

const HEADLINE = 'مقتل ثلاثة مدنيين بقصف على بلدة تفتناز شمالي إدلب'
const FIRST = 'قتل ثلاثة مدنيين وأصيب خمسة آخرون اليوم بقصف مدفعي على بلدة تفتناز.'
const SECOND = 'وقال الدفاع المدني إن فرقه أسعفت المصابين إلى مشفى قريب من البلدة.'
const OTHER = 'إصابة طفلين بانفجار لغم في ريف حماة'

test('a headline and the sentences under it are read', () => {
  assert.deepEqual(read(HEADLINE, FIRST, SECOND), [HEADLINE, FIRST, SECOND])
})

test('what stands under a cue is not read, until a sentence ends', () => {
  assert.deepEqual(read(HEADLINE, FIRST, 'مقالات ذات صلة', OTHER, SECOND), [HEADLINE, FIRST, SECOND])
})

test('a list of other headlines after the last sentence is not read', () => {
  const more = ['وفاة رجل في حادث سير قرب حلب', 'اعتقال شاب على حاجز في درعا']
  assert.deepEqual(read(HEADLINE, FIRST, SECOND, OTHER, ...more), [HEADLINE, FIRST, SECOND])
})

test('a menu above the headline is not read', () => {
  const menu = ['الرئيسية', 'أخبار', 'رياضة', 'صحة', 'ثقافة', 'من نحن', OTHER, '20/08/2021']
  assert.deepEqual(read(...menu, HEADLINE, 'صورة من البلدة بعد القصف اليوم', FIRST, SECOND), [
    HEADLINE,
    'صورة من البلدة بعد القصف اليوم',
    FIRST,
    SECOND,
  ])
})

test('a line is read once', () => {
  assert.deepEqual(read(HEADLINE, HEADLINE, FIRST, SECOND).length, 3)
  const m = mentions([HEADLINE, HEADLINE, FIRST, SECOND].join('\n'), languages[0]!, () => {})
  assert.equal(m.sentences.length, 3)
})

test('a message of short lines that end without a full stop is read whole', () => {
  const lines = [HEADLINE, OTHER, 'مقتل شاب برصاص مجهولين في درعا', 'أسر عنصرين قرب منبج', 'إصابة طفل بشظية']
  assert.deepEqual(read(...lines), lines)
})

test('a headline told again with other marks, cut short or with the name of the site is read once', () => {
  const marked = `«${HEADLINE}»`
  const cut = HEADLINE.split(' ').slice(0, 7).join(' ')
  const named = `${HEADLINE} | شبكة الميدان`
  assert.deepEqual(read(HEADLINE, marked, cut, named, FIRST, SECOND), [HEADLINE, FIRST, SECOND])
  assert.deepEqual(read(HEADLINE, OTHER, FIRST, SECOND), [HEADLINE, OTHER, FIRST, SECOND])
})
