import assert from 'node:assert/strict'
import test from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { frames } from './attribution.ts'
import type { Memory } from './memory.ts'
import { type Mentions, mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'

const words = (m: Mentions, p: Phrase) => {
  const { start, end } = m.chart.span(p.start, p.end)
  return m.text.slice(start, end)
}

/** Who speaks in each frame of a text, who passes it on, and over which words: `speaker + speaker > relay: words`. */
function heard(text: string): string[] {
  const m = mentions(text, arabic, () => {})
  const memory: Memory = { speakers: [], relays: [] }
  return m.sentences.flatMap((sentence) =>
    frames(m, sentence, memory).map((f) => {
      const by = [f.speakers.map((s) => words(m, s)).join(' + '), ...f.relays.map((r) => words(m, r))].join(' > ')
      return f.act === 'say' ? by : `${f.act}: ${by}`
    }),
  )
}

/** Invented sentences, and who is made to speak in them. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'أعلن الدفاع المدني أن 3 أشخاص قتلوا في الحي': ['الدفاع المدني'],
  'وقال المتحدث الرسمي لمديرية الصحة، الدكتور سامر الحلاق، إن 5 جرحى وصلوا': [
    'المتحدث الرسمي لمديرية الصحة، الدكتور سامر الحلاق',
  ],
  'وزارة الدفاع أعلنت أمس أن جنديا قتل': ['وزارة الدفاع'],
  'وكانت وزارة الداخلية قد أعلنت الاثنين مقتل شرطي': ['وزارة الداخلية'],
  'قتل 7 مدنيين في القصف، بحسب المرصد السوري لحقوق الإنسان': ['المرصد السوري لحقوق الإنسان'],
  'وبحسب مصادر محلية فإن القصف استمر ساعة': ['مصادر محلية'],
  'قتل 20 مقاتلا، وفق حصيلة جديدة للمرصد السوري': ['للمرصد السوري'],
  'قتل 6 أشخاص، وفق ما نقلت وكالة رويترز عن مسعفين': ['مسعفين > وكالة رويترز'],
  'نقلت وكالة فرانس برس عن مصدر طبي قوله إن 4 قتلوا': ['مصدر طبي > وكالة فرانس برس'],
  'ذكرت وكالة رويترز نقلا عن شهود عيان أن انفجارا وقع': ['وكالة رويترز', 'شهود عيان > وكالة رويترز'],
  'وقال ناشط لوكالة الأناضول إن الطيران قصف القرية': ['ناشط > لوكالة الأناضول'],
  'وأفصح ضابط لـ«الشرق الأوسط» عن إصابة حارسين': ['ضابط > الشرق الأوسط'],
  'وقال المحافظ في تصريحات نقلتها وسائل إعلام محلية إن الحصيلة ارتفعت': ['المحافظ > وسائل إعلام محلية'],
  'ذكرت إذاعة محلية والهلال الأحمر العراقي أن 4 صيادين جرحوا': ['إذاعة محلية + والهلال الأحمر العراقي'],
  'أفاد مصدر أمني بمقتل جندي. وأضاف أن آخرين جرحوا': ['مصدر أمني', 'مصدر أمني'],
  'وقال الحلاق: «وصل 5 جرحى»': ['الحلاق'],
  'ونفى الجيش مسؤوليته عن القصف': ['deny: الجيش'],
  'اتهمت المعارضة قوات النظام بقصف البلدة': ['accuse: المعارضة'],
  'وجاء في بيان للشرطة أن سيارة انفجرت': ['بيان للشرطة'],
  'أعلن المدير العام لمكتب الصحة والسكان سامر الحلاق أن 17 قتلوا': ['المدير العام لمكتب الصحة والسكان سامر الحلاق'],
  'وصفت وزارة الدفاع التقرير بالكاذب مشيرة إلى أن جنودها بخير': ['وزارة الدفاع'],
  'حمل المحافظ المعارضة مسؤولية القصف': ['accuse: المحافظ'],
  'وأصدر المتحدث باسم الشرطة بيانا أفاد فيه أن جنديا قتل': ['المتحدث باسم الشرطة'],
  'قتل 12 شخصا، وفق حصيلة جديدة أعلنها مسؤولون في الجيش': ['مسؤولون في الجيش'],
  'وأظهر الفيديو الدمار. وبحسب الخياط، لم يسقط قتلى': ['الخياط'],
  'قتل مدني في القرية، كما أعلنت الشرطة المحلية': ['الشرطة المحلية'],
}

for (const [text, by] of Object.entries(SAID)) test(`heard in: ${text}`, () => assert.deepEqual(heard(text), by))

/** Verbs that say something elsewhere, and nothing here. */
const SILENT = [
  'نشرت وزارة الدفاع زوارق في الميناء',
  'كشفت الشرطة عن هوية المهاجم',
  'أعلن التنظيم مسؤوليته عن الهجوم',
  'سجل اللاعب هدفا في الدقيقة الأخيرة',
  'شاب يدعى سالم قتل في البلدة',
  'ومن الجدير ذكره أن البلدة قصفت أمس',
  'حمل المصابون إلى المستشفى',
  'طلب الشاهد عدم ذكر اسمه لدوافع أمنية',
]

for (const text of SILENT) test(`nobody speaks in: ${text}`, () => assert.deepEqual(heard(text), []))

test('what follows words quoted as said, in a clause of its own, is the report’s', () => {
  const text = 'وقال المختار "لم نر أحدا هنا"، وذلك بعد انفجار أوقع 7 قتلى'
  const m = mentions(text, arabic, () => {})
  const [frame] = frames(m, m.sentences[0]!, { speakers: [], relays: [] })
  assert.ok(frame)
  assert.ok(!words(m, { start: frame.start, end: frame.end }).includes('انفجار'))
})

test('a source named after what it says speaks over all of it', () => {
  const m = mentions('قتل 3 مدنيين في غارة، بحسب الدفاع المدني', arabic, () => {})
  const [frame] = frames(m, m.sentences[0]!, { speakers: [], relays: [] })
  assert.equal(frame?.start, 0)
})
