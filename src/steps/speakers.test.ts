import assert from 'node:assert/strict'
import test from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { placeNames } from './place-names.ts'
import { readClaims } from './read.ts'

const names = placeNames(arabic)

const read = (text: string, publisher: string | null = null) =>
  readClaims(
    {
      id: 'sha256:0',
      externalId: null,
      text,
      title: null,
      publisher,
      published: '2020-01-02',
      url: null,
      language: 'ar',
    },
    arabic,
    names,
  )

const by = (text: string, publisher: string | null = null) =>
  read(text, publisher).map((c) => c.by.map(({ entity, name, kind }) => `${entity} ${kind} ${name}`))

test('a surname and a bare role stand for whom they named before', () => {
  const text =
    'قال المتحدث باسم الدفاع المدني سالم الحلاق إن الوضع صعب في حلب. وأضاف الحلاق أن 4 مدنيين أصيبوا. ' +
    'وقال مصدر في مستشفى المدينة إن الأسرة امتلأت. وأكد المصدر إصابة 9 أشخاص.'
  const [first, second] = by(text)
  assert.match(first![0]!, /civil-defence rescue/)
  assert.equal(second![0], 'null medical مصدر في مستشفى المدينة')
})

test('the outlet’s own correspondent is known as such', () =>
  assert.deepEqual(by('أفاد مراسلنا بأن 3 مدنيين قتلوا في حلب'), [['own-correspondent media مراسلنا']]))

test('a short name takes its country from places that stand later in the report', () =>
  assert.deepEqual(by('أعلن المرصد مقتل 3 مدنيين. ووقع القصف في مدينة إدلب السورية.')[0], [
    'sohr monitor Syrian Observatory for Human Rights',
  ]))

test('a capital speaks for its government, a witness for nobody else', () => {
  assert.equal(by('قتل 3 جنود في الغارة بحسب أنقرة')[0]?.[0]?.split(' ')[0], 'turkish-government')
  assert.equal(by('وقال شاهد عيان في وزارة الدفاع العراقية إن 3 جنود قتلوا')[0]?.[0]?.split(' ')[0], 'null')
})

test('a statement is the word of the known body that spoke last', () => {
  const text = 'نفت وزارة الدفاع السورية قصف مدينة حلب أمس. وأضاف البيان أن 3 جنود أصيبوا.'
  assert.match(by(text).at(-1)![0]!, /^syrian-defence-ministry/)
})

test('whom somebody fights, or whose press it is, is not the speaker', () => {
  const who = (text: string) => by(text)[0]?.[0]
  assert.match(who('أكدت غرفة عمليات محاربة تنظيم داعش مقتل 3 مسلحين')!, /^null/)
  assert.match(who('قالت إذاعة تابعة لوزارة الداخلية العراقية إن 3 جنود قتلوا')!, /^null media/)
})

test('the place after a short name tells its country', () =>
  assert.match(by('أعلنت شرطة نيويورك إصابة 3 أشخاص في انفجار. وقتل 4 جنود في بغداد والموصل')[0]![0]!, /^us-police/))

test('a nation that does it from the air is its air force, on the ground its army', () => {
  const who = (text: string) => read(text)[0]?.perpetrator?.entity
  assert.equal(who('قتل 3 مدنيين في غارات روسية على إدلب'), 'russian-air-force')
  assert.equal(who('قتل 3 مدنيين في قصف مدفعي تركي على الرقة'), 'turkish-army')
  assert.equal(who('قصفت دولة الاحتلال التركي قرية في ريف الحسكة وقتلت مدنيا'), 'turkish-army')
})

test('the outlet is no link of its own chain: by its publisher, by its dateline', () => {
  const told = 'وقال مصدر أمني لوكالة رويترز إن 3 مدنيين قتلوا في حلب'
  assert.equal(by(told)[0]?.length, 2)
  assert.equal(by(told, 'رويترز')[0]?.length, 1)
  assert.equal(by(`حلب - رويترز\n${told}`)[0]?.length, 1)
})

test('a short name stands for whom the report named last before it', () => {
  const text = 'قال تنظيم داعش إن 3 قتلوا في الرقة. وأعلن التنظيم مقتل 5 آخرين. وقالت جبهة النصرة إن 4 قتلوا في إدلب.'
  const spoken = by(text).find(([one]) => one?.includes('armed_group'))
  assert.match(spoken![0]!, /^islamic-state/)
})
