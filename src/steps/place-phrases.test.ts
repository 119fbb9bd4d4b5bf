import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { mentions } from './mentions.ts'
import { markPlaces, placeNames } from './place-names.ts'
import { namesNoPlace, type PlacePhrase, placePhrases } from './place-phrases.ts'

const names = placeNames(arabic)
const read = (text: string) => mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences))

/** The places of a text: kind, side, `~` countryside, `(` reference, `again`, their words, `?` where no list knows them. */
function phrases(text: string): string[] {
  const m = read(text)
  const words = (p: { start: number; end: number }) => {
    const { start, end } = m.chart.span(p.start, p.end)
    return text.slice(start, end)
  }
  const told = (p: PlacePhrase) =>
    [
      p.reference ? '(' : '',
      p.kind ?? '',
      p.direction ?? '',
      p.countryside ? '~' : '',
      p.again ? 'again' : '',
      words(p),
      p.known === null ? '?' : '',
    ]
      .filter(Boolean)
      .join(' ')
  return placePhrases(m, 0, m.tokens.length).map(told)
}

const SAID: Readonly<Record<string, readonly string[]>> = {
  'قصف على سراقب': ['سراقب'],
  'قصف على بلدة سرمين': ['town بلدة سرمين'],
  // A name that no list knows is kept after a word that a place must follow, and nowhere else.
  'قصف على بلدة قنبوسة': ['town بلدة قنبوسة ?'],
  'قصف على قنبوسة': [],
  'قصف على بلدة كفر زعتون أمس': ['town بلدة كفر زعتون ?'],
  'قصف على المنطقة السكنية': [],
  'قصف على البلدة': [],
  // The sides and the countryside of a town.
  'قصف على شمال حلب': ['north شمال حلب'],
  'قصف على ريف إدلب': ['~ ريف إدلب'],
  'قصف على ريف إدلب الجنوبي': ['south ~ ريف إدلب الجنوبي'],
  'قصف على قرى ريف حماة الشمالي': ['north ~ قرى ريف حماة الشمالي'],
  'قصف على الأحياء الشرقية': ['quarter east again الأحياء الشرقية ?'],
  'قصف على الأحياء الشرقية من حلب': ['quarter east again الأحياء الشرقية ?', 'حلب'],
  // A quarter that bears a place word's name; a side of a bridge is no side of the town.
  'قصف على حي الهضبة الشرقية': ['quarter east حي الهضبة الشرقية'],
  'قصف على الجسر الشرقي': [],
  // Lists of one kind.
  'قصف على قرى كفر زعتون وتل الزرزور': ['village قرى كفر زعتون ?', 'village وتل الزرزور ?'],
  'قصف على مدينتي سراقب وسرمين': ['city مدينتي سراقب', 'city وسرمين'],
  'قصف على قرية النيرب وبلدة سرمين': ['village قرية النيرب', 'town وبلدة سرمين'],
  // Places that only say where another is.
  'كمين بين سراقب وسرمين': ['( سراقب', '( وسرمين'],
  'قصف على قرية النيرب جنوب سراقب': ['village قرية النيرب', '( south جنوب سراقب'],
  // Where it is said, and where people go and come from.
  'وفي جنيف، قال الوزير إن القصف على سراقب': ['( جنيف', 'سراقب'],
  'نقلوا إلى مستشفى إدلب بعد قصف على سراقب': ['( site مستشفى إدلب', 'سراقب'],
  'قتل 3 من أبناء مدينة سرمين في سراقب': ['( city مدينة سرمين', 'سراقب'],
  'لغم على طريق سراقب': ['site طريق سراقب'],
  'أحد العمال من النيجر قتل في سراقب': ['( النيجر', 'سراقب'],
  'هددت موسكو بالرد على قصف سراقب': ['( موسكو', 'سراقب'],
  'القوات المتمركزة في معسكر جورين بسهل الغاب قصفت سراقب': ['( site معسكر جورين', '( بسهل الغاب', 'سراقب'],
  // What lies there is no name, and a joined word is another one.
  'قصف على منطقة النزاع': [],
  'قصف على مخيم للنازحين': [],
  'أصاب الحاجز ودمر دبابة': [],
  'قصف على منطقة الجدول الأبيض أمس': ['منطقة الجدول الأبيض ?'],
  'قصف على قرية قنبوسة التابعة لسراقب': ['village قرية قنبوسة ?', 'لسراقب'],
}
for (const [text, places] of Object.entries(SAID))
  test(`places of: ${text}`, () => assert.deepEqual(phrases(text), places))

test('an armed group is no place, though it is named after one', () =>
  assert.deepEqual(phrases('قصفت هيئة تحرير الشام وقوات سوريا الديمقراطية القرية'), []))

test('"a nearby town" names none; "the town" and a town with its name do not say so', () => {
  const silent = (text: string) => {
    const m = read(text)
    return namesNoPlace(m, 0, m.tokens.length)
  }
  assert.ok(silent('قتل 4 في بلدة قريبة'))
  assert.equal(silent('قتل 4 في البلدة القريبة'), false)
  assert.equal(silent('قتل 4 في بلدة سرمين'), false)
})
