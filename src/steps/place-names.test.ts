import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { over } from '../places/gazetteer.ts'
import { mentions } from './mentions.ts'
import { markPlaces, placeNames } from './place-names.ts'

const names = placeNames(arabic)

/** The words of a text that are marked as places; of two that begin together the longer. */
function marked(text: string): string[] {
  const { chart, tokens } = mentions(text, arabic, (c) => markPlaces(c, names))
  return tokens.flatMap((_, at) => {
    const place = chart.longest(at, 'place')
    if (!place) return []
    const { start, end } = chart.span(at, place.end)
    return [text.slice(start, end)]
  })
}

const MARKED: Readonly<Record<string, readonly string[]>> = {
  'قصف على سراقب': ['سراقب'],
  'قصف على معرة مصرين': ['معرة مصرين'],
  'قصف بحلب': ['بحلب'],
  'قصف على بلدة الباب': ['الباب'],
  'قصف في سوريا': ['سوريا'],
  // Ordinary words that a place is called by.
  'فإن القصف استمر': [],
  'فتح الباب وخرج': [],
  'قتل صالح في حلب': ['حلب'],
  'دوما يقصفون': [],
  // A side of a town is no province of Egypt; a state that acts is no place.
  'قصف على الأحياء الشرقية': [],
  'أعلنت سوريا وقف القصف': [],
  'إن تركيا شهدت أمس هجوما': ['تركيا'],
  'قصف الجيش السوري': [],
  // One word or two; names that need their place word, in a list too.
  'قصف على ديرالزور': ['ديرالزور'],
  'قصف على بلدتي نبل والزهراء': ['نبل', 'والزهراء'],
  'نزاع في محافظتي حجة وصعدة': ['حجة', 'وصعدة'],
  'قصف على مدينة البيضاء': ['مدينة البيضاء', 'البيضاء'],
  'حجة الوزير أن القصف توقف': [],
  // A town called like a word: where it is struck or near, and where the report has said what it is.
  'غارة على الباب': ['الباب'],
  'اشتباكات قرب الباب': ['الباب'],
  'وقف على الباب': [],
  'قصف على بلدة الزهراء. وتجدد هجوم الزهراء ليلا': ['الزهراء', 'الزهراء'],
  // What is only called after a place, and people's names.
  'خرق اتفاق موسكو': [],
  'عند العاشرة بتوقيت دمشق': [],
  'قال الطبيب محمد سراقب': [],
}
for (const [text, places] of Object.entries(MARKED))
  test(`places of: ${text}`, () => assert.deepEqual(marked(text), places))

test('names are built once for a language and a gazetteer, anew for another', () => {
  assert.equal(placeNames(arabic), names)
  const [saraqib] = names.byName.get(arabic.fold('سراقب').text) ?? []
  assert.ok(saraqib)
  const few = placeNames(arabic, over([saraqib]))
  assert.notEqual(few, names)
  assert.equal(few.byName.has(arabic.fold('حلب').text), false)
})
