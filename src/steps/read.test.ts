import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { arabic } from '../languages/ar/index.ts'
import type { Claim } from '../model/claim.ts'
import type { Report } from '../model/report.ts'
import type { Quoted } from '../model/span.ts'
import { placeNames } from './place-names.ts'
import { readClaims } from './read.ts'

const names = placeNames(arabic)
const report = (text: string, more: Partial<Report> = {}): Report => ({
  id: 'sha256:invented',
  externalId: null,
  text,
  title: null,
  publisher: null,
  published: '2016-11-03',
  url: null,
  language: 'ar',
  ...more,
})
const read = (text: string, more: Partial<Report> = {}) => readClaims(report(text, more), arabic, names)

const quoted = (c: Claim): Quoted[] => [
  c,
  ...c.figures,
  ...c.by,
  ...c.where,
  ...(c.when ? [c.when] : []),
  ...(c.perpetrator ? [c.perpetrator] : []),
]

/** An invented report in pieces, with what unsettles offsets: vowel signs, tatweel, marks of direction, other digits. */
const PIECES = [
  'وقال المرصد السوري لحقوق الإنسان إن 12 مدنيا قتلوا في قصف على بلدة قنبوسة.',
  'قُتِلَ ٣ أشخاص في غارة جويّة على سـراقـب أمس، بينهم طفلان.',
  'ونفت وزارة الدفاع «قصف الأحياء الشرقية»،',
  'ولم يتسن التحقق من ذلك من مصدر مستقل.',
  '\u200fوأضاف المصدر أن آخرين جرحوا\u200e.',
  'حلب - وكالات\n',
  '\n\n',
  'خبر 😀 عاجل: ',
  'قتل مئات في حلب منذ بداية العام؛ ',
]

test('every quotation is the very words of the report, whatever stands around them', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      for (const claim of read(text))
        for (const words of quoted(claim)) {
          assert.equal(words.exact, text.slice(words.start, words.end))
          assert.notEqual(words.exact, '')
        }
    }),
    { numRuns: 60 },
  ))

test('figures stand inside their claim, and a part inside the same claim as its whole', () => {
  const [claim] = read('قتل 12 مدنيا في غارة على سراقب، بينهم 3 أطفال.')
  assert.ok(claim)
  assert.deepEqual(
    claim.figures.map((f) => [f.low, f.partOf]),
    [
      [12, null],
      [3, 0],
    ],
  )
  for (const f of claim.figures) assert.ok(claim.start <= f.start && f.end <= claim.end)
})

test('reading twice gives the same claims with the same ids', () => {
  const text = PIECES.join(' ')
  assert.ok(read(text).length > 3)
  assert.deepEqual(read(text), read(text))
})

test('no two claims of a report share an id', () => {
  const claims = read(PIECES.join(' ') + PIECES.join(' '))
  assert.equal(new Set(claims.map((c) => c.id)).size, claims.length)
})

test('another reading is another id: another number, another day of publication, another report', () => {
  const id = (text: string, more: Partial<Report> = {}) => read(text, more)[0]?.id
  const text = 'قتل 3 مدنيين في قصف على سراقب أمس.'
  const first = id(text)
  assert.ok(first)
  assert.notEqual(id('قتل 4 مدنيين في قصف على سراقب أمس.'), first)
  assert.notEqual(id(text, { published: '2016-11-04' }), first)
  assert.notEqual(id(text, { id: 'sha256:another' }), first)
  assert.notEqual(id(` ${text}`), first)
  assert.equal(id(text, { url: 'https://news.example/1' }), first)
})

test('no day is made up: not where none is said, not where publication is unknown or is no date', () => {
  assert.equal(read('قتل 3 مدنيين في قصف على سراقب.')[0]?.when, null)
  const text = 'قتل 3 مدنيين في قصف على سراقب أمس.'
  assert.equal(read(text)[0]?.when?.edtf, '2016-11-02')
  assert.equal(read(text, { published: null })[0]?.when, null)
  assert.equal(read(text, { published: 'الخميس' })[0]?.when, null)
})

test('"the next day" counts from the day told before', () => {
  const days = read('قتل 3 مدنيين في قصف على سراقب في 5 أيلول 2016. وقتل 4 في اليوم التالي في قصف على سراقب.')
  assert.deepEqual(
    days.map((c) => c.when?.edtf),
    ['2016-09-05', '2016-09-06'],
  )
})

test('"since then" counts from the day named last, whatever it was of', () => {
  const [claim] = read('بدأ الحزب تمرده في 1984، ومنذ ذلك الوقت قتل عشرات الآلاف.')
  assert.equal(claim?.when?.edtf, '1984-01-01/2016-11-03')
})

test('what is counted back counts from the day of who says it, and of what came after', () => {
  const edtf = (text: string) => read(text)[0]?.when?.edtf
  assert.equal(edtf('قال الدفاع المدني الأحد إن 30 مدنيا قتلوا خلال أسبوعين في سراقب.'), '2016-10-16/2016-10-30')
  assert.equal(edtf('زار الوزير سرت الأحد بعد يومين على هجوم أوقع 12 قتيلا.'), '2016-10-28')
  assert.equal(edtf('زار الوزير سرت الأحد غداة مقتل 6 أشخاص.'), '2016-10-29')
  assert.equal(edtf('زار الوزير سرت الأحد عشية مقتل 6 أشخاص.'), '2016-10-31')
  assert.equal(edtf('زار الوزير سرت عشية مقتل 6 أشخاص.'), undefined)
})

test('vague words set no number, "more than" sets the next one up', () => {
  const [tens] = read('قتل العشرات في غارة على سراقب.')
  assert.deepEqual([tens?.figures[0]?.low, tens?.figures[0]?.high, tens?.figures[0]?.vague], [null, null, 'tens'])
  const [more] = read('قتل أكثر من 12 شخصا في غارة على سراقب.')
  assert.deepEqual([more?.figures[0]?.low, more?.figures[0]?.high, more?.figures[0]?.vague], [13, null, null])
})

test('a place that no list knows blanks nothing else of its claim', () => {
  const [claim] = read('قتل 3 مدنيين في قصف على بلدة قنبوسة أمس.')
  assert.deepEqual([claim?.figures[0]?.low, claim?.when?.edtf, claim?.event], [3, '2016-11-02', 'shelling'])
  assert.deepEqual(
    claim?.where.map((p) => [p.place, p.name, p.country, p.lat, p.lon]),
    [[null, 'بلدة قنبوسة', null, null, null]],
  )
})

test('an ordinary word gives no claim a place or a country', () => {
  for (const text of [
    'وبحسب مصادر محلية فإن القصف أوقع 3 قتلى.',
    'قتل 3 مدنيين في غارة على الأحياء الشرقية.',
    'قتل 3 مدنيين في غارة على بلدة قريبة.',
  ])
    assert.deepEqual(
      read(text).flatMap((c) => c.where),
      [],
      text,
    )
})

test('a bare name is of the country that the report is about', () => {
  const where = read('قتل 3 مدنيين في قصف على حرستا. وقتل 4 في غارة في دوما.').map((c) => c.where[0]?.country)
  assert.deepEqual(where, ['SY', 'SY'])
})

test('the report in its own voice names nobody; two who speak are two', () => {
  assert.deepEqual(read('قتل 3 مدنيين في قصف على سراقب.')[0]?.by, [])
  const [claim] = read('قتل 3 مدنيين في قصف على سراقب، بحسب المرصد السوري لحقوق الإنسان.')
  assert.deepEqual(
    claim?.by.map((s) => [s.entity, s.role]),
    [['sohr', 'speaker']],
  )
})

test('what is no report of harm is no claim: nothing, signs, a recipe', () => {
  for (const text of ['', ' \n ', '…؟!', '«»', 'نضيف كوبين من الماء ثم نترك الخليط ساعة'])
    assert.deepEqual(read(text), [])
})

test('a headline takes a shared name as the report places it later, and a city as a city', () => {
  const places = (text: string) => read(text).map((c) => c.where[0]?.place)
  assert.deepEqual(
    places('إصابة 4 مدنيين في أريحا. وأصيب 4 مدنيين بقصف على بلدة سرمين قرب سراقب.')[0],
    'sy-ariha-idlib',
  )
  assert.deepEqual(places('مقتل 4 مدنيين في الموصل. وقتل 4 مدنيين في قصف على مدينة الموصل.')[0], 'iq-mosul')
})
