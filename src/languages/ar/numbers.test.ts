import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Token, tokens } from '../../text/tokens.ts'
import { forms } from './clitics.ts'
import { fold } from './fold.ts'
import { isShare, number } from './numbers.ts'
import { type Spelling, spell } from './spell.ts'

const cut = (text: string): Token[] => tokens(text, fold(text), forms)

/** The numbers of a text, from left to right, each as soon as it can be read. */
function all(text: string): number[] {
  const list = cut(text)
  const found: number[] = []
  for (let at = 0; at < list.length; ) {
    const hit = number(list, at)
    if (hit) found.push(hit.value)
    at += hit?.length ?? 1
  }
  return found
}

const READ: readonly (readonly [string, ...number[]])[] = [
  ['مقتل 12 شخصا', 12],
  ['مقتل ١٢ شخصا', 12],
  ['نزوح 1,500 عائلة', 1500],
  ['نزوح 1.500 عائلة', 1500],
  ['نزوح ١٬٥٠٠ عائلة', 1500],
  ['نزوح 1 500 عائلة', 1500],
  ['نزوح 12 500 000 عائلة', 12_500_000],
  ['نزوح 1.5 مليون شخص', 1_500_000],
  ['نزوح ١٫٥ مليون شخص', 1_500_000],
  ['نزوح 2,5 مليون', 2_500_000],
  ['نزوح 2 . 7 مليون شخص', 2_700_000],
  ['نزوح 3 , 4 ملايين', 3_400_000],
  ['قتل 3 , 4 منهم أطفال', 3, 4],
  ['نزوح 12 ألفا', 12_000],
  ['نزوح 3 آلاف', 3000],
  ['نزوح 12 ألفا و500 شخص', 12_500],
  ['مقتل 12قتيلا و5جرحى', 12, 5],
  ['خمسة وعشرون', 25],
  ['خمس و عشرين', 25],
  ['خمسًا وعشرين', 25],
  ['ثلاثمئة', 300],
  ['ثلاثمائة', 300],
  ['ثلاث مئة', 300],
  ['مائتي جريح', 200],
  ['ألفين', 2000],
  ['ألفا شخص', 2000],
  ['ألفا ومئتين', 1200],
  ['ألف ومئتان', 1200],
  ['أحد عشر', 11],
  ['إحدى عشرة', 11],
  ['اثنا عشر', 12],
  ['اثنتي عشرة', 12],
  ['ثماني عشرة', 18],
  ['ثمانية عشر', 18],
  ['مئة وأحد عشر', 111],
  ['مئة واثني عشر', 112],
  ['مئة وست', 106],
  ['مئة وخمسة وعشرون ألفا وثلاثمئة', 125_300],
  ['مئة ألف وألفان', 102_000],
  ['مليون ونصف المليون', 1_500_000],
  ['مليون ونصف', 1_500_000],
  ['نصف مليون', 500_000],
  ['ربع مليون', 250_000],
  ['مليونين ونصف مليون', 2_500_000],
  ['5 مليارات', 5e9],
  ['عشرين ألف', 20_000],
  ['لثلاثة وعشرين', 23],
  ['واحد', 1],
  ['واحدة', 1],
  ['مدنيين اثنين', 2],
  ['مقتل ثلاثة وخمسة جرحى', 3, 5],
  ['مقتل عشرين وثلاثة جرحى', 20, 3],
  ['مقتل خمسة عشر وثلاثة جرحى', 15, 3],
  ['مقتل عشرة وعشرون جريحا', 10, 20],
  ['مقتل 3 و5 جرحى', 3, 5],
  ['مقتل 3 آلاف و5 آلاف جريح', 3000, 5000],
  ['مقتل ثلاثة، عشرة منهم', 3, 10],
  ['قتل الأحد عشرة أشخاص', 10],
  ['أحد السكان'],
  ['الاثنين'],
  ['الثلاثاء'],
  ['عشرات القتلى ومئات الجرحى'],
  ['آلاف النازحين'],
  ['بالآلاف'],
  ['عشرات الآلاف'],
  ['الفئة ألف باء'],
  ['سقط 3.7 بالمئة'],
  ['لست قادرا'],
  ['ثالث هجوم'],
  ['رقم 007'],
  ['قتلوا حداشر واحد', 11, 1],
  ['تلتمية وخمسين', 350],
  ['كمية كبيرة من المتفجرات'],
  ['قصف بئر السبع'],
  ['الحادي عشر من الشهر'],
  ['الخامس والعشرين من الشهر'],
]

test('reads the numbers that a text states, and no others', () => {
  for (const [text, ...values] of READ) assert.deepEqual(all(text), values, text)
})

test('tells a definite number from another', () => {
  for (const text of ['الثمانية', 'الثلاثة والعشرين', 'الـ24', 'والـ 24', 'الثلاثمئة', 'للثلاثة'])
    assert.equal(number(cut(text), 0)?.article, true, text)
  for (const text of ['ثمانية', 'ثلاثة وعشرين', '24', 'لثلاثة'])
    assert.equal(number(cut(text), 0)?.article, false, text)
  assert.equal(number(cut('الثلاثة والعشرين'), 0)?.length, 2)
  assert.deepEqual(number(cut('الـ24'), 0), { length: 2, value: 24, article: true })
  assert.equal(number(cut('الـ24'), 1)?.article, true)
})

test('a share of something is told from a count', () => {
  assert.ok(isShare(cut('20% من'), 0, 1))
  assert.ok(isShare(cut('20 في المئة'), 0, 1))
  assert.ok(isShare(cut('عشرين بالمئة'), 0, 1))
  assert.ok(!isShare(cut('20 في المدينة'), 0, 1))
  assert.deepEqual(all('20 بالمئة'), [20])
  assert.deepEqual(all('20 في المئة'), [20])
})

function* habits(): Generator<Spelling> {
  for (const oblique of [false, true])
    for (const feminine of [false, true])
      for (const hundred of ['مئة', 'مائة'] as const)
        for (const hundredApart of [false, true])
          for (const andApart of [false, true]) yield { oblique, feminine, hundred, hundredApart, andApart }
}

function inverts(value: number, how: Spelling): void {
  const text = spell(value, how)
  const list = cut(text)
  const found = number(list, 0)
  assert.equal(found?.value, value, text)
  assert.equal(found.length, list.length, text)
}

test('inverts the spelling of every number to 10,000', () => {
  const all = [...habits()]
  for (let value = 1; value <= 10_000; value++)
    for (const how of value < 1200 ? all : [all[value % all.length]!, all[(value * 7 + 3) % all.length]!])
      inverts(value, how)
})

test('inverts the spelling of numbers to 999,999,999', () => {
  const how = fc.constantFrom(...habits())
  const size = fc.oneof(
    fc.integer({ min: 1, max: 999_999_999 }),
    fc.integer({ min: 1, max: 999 }).map((n) => n * 1000),
  )
  fc.assert(fc.property(size, how, inverts), { numRuns: 2000 })
})
