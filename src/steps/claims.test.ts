import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'
import { markPlaces, placeNames } from './place-names.ts'

const names = placeNames(arabic)

function read(text: string) {
  const m = mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences))
  const words = (p: { start: number; end: number }) => {
    const { start, end } = m.chart.span(p.start, p.end)
    return text.slice(start, end)
  }
  return drafts(m).map((d) => ({ ...d, words: words(d), day: d.when && words(d.when) }))
}

/** Event and modality of each claim. */
const kinds = (text: string) => read(text).map((d) => `${d.event} ${d.modality}`)

const KINDS: Readonly<Record<string, readonly string[]>> = {
  'قتل 3 مدنيين في غارة على سراقب': ['air_strike asserted'],
  'أعدم التنظيم 5 رجال في الرقة': ['attack asserted'],
  'اختطف مسلحون 4 عمال في سرت': ['abduction asserted'],
  'اعتقلت الشرطة 20 شابا في حلب': ['arrest asserted'],
  'نزح 300 شخص من سراقب بعد غارة': ['displacement asserted'],
  'قتل 3 مدنيين في حلب': ['other asserted'],
  'قصف الجيش بلدة سرمين أمس': ['shelling asserted'],
  'ونفت وزارة الدفاع قصف بلدة سرمين': ['shelling denied'],
  'اتهمت المعارضة قوات النظام بقصف بلدة سرمين': ['shelling accused'],
  'تعتزم القوات قصف بلدة سرمين غدا': ['shelling intended'],
  // Nothing happens to anybody here.
  'زار الوزير حلب أمس': [],
  'ناقش المجلس القصف': [],
}
for (const [text, claims] of Object.entries(KINDS))
  test(`told in: ${text}`, () => assert.deepEqual(kinds(text), claims))

test('the dead are not killed by a truce or a siege told beside them', () =>
  assert.deepEqual(kinds('قتل 3 مدنيين في قصف على سراقب رغم الهدنة'), ['shelling asserted']))

test('a doubt speaks of the claim before it, and counts nobody', () => {
  const [claim, doubt, ...more] = read('أصيب 12 مدنيا بغاز الكلور في سراقب أمس. ولم يتسن التحقق من ذلك من مصدر مستقل.')
  assert.ok(claim && doubt)
  assert.deepEqual(more, [])
  assert.equal(doubt.modality, 'unverified')
  assert.deepEqual(doubt.figures, [])
  assert.deepEqual([doubt.event, doubt.means, doubt.where, doubt.day], [claim.event, claim.means, claim.where, 'أمس'])
})

test('a doubt with nothing before it invents neither place nor day nor event', () => {
  const [doubt] = read('ولم يتسن التحقق من ذلك من مصدر مستقل.')
  assert.deepEqual([doubt?.event, doubt?.where, doubt?.when, doubt?.means], ['other', [], null, null])
})

test('the day on which it was said is no day of what happened, where that has its own', () => {
  const [claim] = read('وأعلن المرصد السوري لحقوق الإنسان الخميس أن 5 مدنيين قتلوا في غارة على سراقب الثلاثاء')
  assert.equal(claim?.day, 'الثلاثاء')
})

test('what is claimed begins with what is said, not with who says it; a denial with its verb', () => {
  const [said] = read('وقال الدفاع المدني إن 5 مدنيين قتلوا في غارة على سراقب.')
  assert.equal(said?.words, '5 مدنيين قتلوا في غارة على سراقب')
  const [denied] = read('ونفت وزارة الدفاع قصف بلدة سرمين.')
  assert.equal(denied?.words, 'ونفت وزارة الدفاع قصف بلدة سرمين')
})

test('two clauses with two places are two claims; one place told in a clause is not the other clause’s', () => {
  const where = read('قتل 5 مدنيين في حلب، فيما أصيب 7 في إدلب').map((d) => d.where.map((p) => p.known))
  assert.deepEqual(where, [[arabic.fold('حلب').text], [arabic.fold('إدلب').text]])
})

test('means are those of the event told, and of no other beside it', () => {
  const [claim] = read('نزح 300 شخص من سراقب بعد قصف بالبراميل المتفجرة')
  assert.deepEqual([claim?.event, claim?.means], ['displacement', null])
})

test('each figure names the rule that counted it', () => {
  const [claim] = read('قتل 3 مدنيين وأصيب 12 شخصا في قصف على سراقب')
  assert.equal(claim?.figures.length, 2)
  assert.deepEqual(new Set(claim?.rules), new Set(claim?.figures.map((f) => f.rule)))
})

test('a count whose day the next count of the sentence gives', () => {
  const [claim] = read('قتل 12 مقاتلا وأصيب 30 آخرون فيما أسر 3 يوم الأحد في معارك قرب مأرب')
  assert.equal(claim?.day, 'يوم الأحد')
})

test('what a page shows of a network is the word of the account below it', () => {
  const text =
    'ارتفاع عدد ضحايا القصف إلى 6 قتلى مدنيين\n\n— فرق الإنقاذ المحلية (@local_rescue) May 12, 2031\n\nوقتل 4 مدنيين في حلب'
  const m = mentions(text, arabic, () => {})
  const by = drafts(m).map(({ frame }) => frame?.speakers.map((s) => m.chart.span(s.start, s.end).start) ?? [])
  assert.deepEqual(by, [[text.indexOf('فرق')], []])
})
