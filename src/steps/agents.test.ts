import assert from 'node:assert/strict'
import test from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { english } from '../languages/en/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'

/** Who did it, by each claim of a text: its words, or null. */
function doers(text: string): (string | null)[] {
  const m = mentions(text, arabic, () => {})
  return drafts(m).map(({ agent }) => {
    if (!agent) return null
    const { start, end } = m.chart.span(agent.start, agent.end)
    return text.slice(start, end)
  })
}

/** Invented sentences, and who did what they tell. */
const DONE: Readonly<Record<string, readonly (string | null)[]>> = {
  'قتل 3 مدنيين في غارة شنتها طائرات التحالف الدولي': ['طائرات التحالف الدولي'],
  'قتل 3 مدنيين في قصف روسي': ['روسي'],
  'أسفر القصف المدفعي الإسرائيلي عن مقتل 4 مدنيين': ['الإسرائيلي'],
  'إصابة 5 مدنيين بقصف عشوائي لقوات النظام على الحي': ['لقوات النظام'],
  'أصيب طفل جراء استهدافه من قبل تنظيم داعش': ['تنظيم داعش'],
  'مقتل شاب برصاص مسلحين مجهولين': ['مسلحين مجهولين'],
  'قتل تنظيم داعش 4 مدنيين في القرية': ['تنظيم داعش'],
  'القوات الحكومية قتلت 9 رعاة في الوادي': ['القوات الحكومية'],
  'طيران التحالف قصف مواقع في المدينة وقتل 6 مدنيين': ['طيران التحالف'],
  'اعتقلت قوات الأمن 7 أشخاص في الحي': ['قوات الأمن'],
  'تمكنت قوات البيشمركة من قتل 11 مسلحا': ['قوات البيشمركة'],
  'قتل 9 جنود في كمين نصبه تنظيم داعش': ['تنظيم داعش'],
  'قتل 9 جنود في هجوم نسب إلى تنظيم داعش': ['تنظيم داعش'],
  'قتل 9 جنود في هجوم وقع أمس ونسب لتنظيم داعش': ['لتنظيم داعش'],
  'القوات العراقية وفصائل الحشد الموالية لها، قصفت مزرعة وقتلت مدنيا': ['القوات العراقية وفصائل الحشد الموالية لها'],
  'جرحى بينهم أطفال بغارات روسية على مخيم': ['روسية'],
  'الجيش التركي رد بقصف القرية أمس': ['الجيش التركي'],
  'مقتل طفلين بانفجار لغم زرعته ميليشيا الحوثي': ['ميليشيا الحوثي'],
  'قال الجيش العراقي إنه قتل 20 مسلحا من تنظيم داعش': ['الجيش العراقي'],
  'زعم المتحدث باسم جماعة الحوثي أن قواته قتلت 20 جنديا': ['جماعة الحوثي'],
  'وقال قائد في قوات سوريا الديمقراطية إن مقاتليه قتلوا 6 مسلحين': ['قوات سوريا الديمقراطية'],
  'قتل مدني بإطلاق نار من عناصر من "لواء النخيل" أمس': ['عناصر من "لواء النخيل'],
  'نفذت قوة عسكرية من الجيش الأمريكي عملية إنزال وقتلت رجلا': ['قوة عسكرية من الجيش الأمريكي'],
  'قتل 3 مدنيين بغارات شنتها على الأرجح طائرات روسية': ['طائرات روسية'],
  'قتل 4 مقاتلين في كمين نصبه لهم تنظيم داعش': ['تنظيم داعش'],
  'الأرجح أن تنظيم داعش هو وراء التفجير الذي خلف 30 قتيلا': ['تنظيم داعش'],
  'حقق الجيش النصر في المعركة وقتل 5 مسلحين': ['الجيش'],
  'تصدت فصائل المعارضة لقوات النظام وقتلت 3 جنود': ['فصائل المعارضة'],
  'قتل 15 من الحوثيين في مواجهات مع رجال المقاومة الشعبية': ['رجال المقاومة الشعبية'],
  'اشتباكات بين قوات النظام وتنظيم داعش أسفرت عن مقتل 8 من قوات النظام': ['وتنظيم داعش'],
  'شنت طائرات روسية غارات على البلدة أمس. وأدت الغارات إلى مقتل 5 مدنيين': ['طائرات روسية', 'طائرات روسية'],
}

for (const [text, who] of Object.entries(DONE)) test(`did it: ${text}`, () => assert.deepEqual(doers(text), who))

/** Nobody is said to have done it; least of all the harmed, their rescuers, or whose ground it was. */
const UNSAID = [
  'قتل 3 جنود في انفجار عبوة ناسفة',
  'قالت الشرطة إنه استشهد 3 مدنيين في انفجار',
  'مقتل 7 من عناصر تنظيم داعش في غارة',
  'قتل 6 أشخاص في اشتباكات بين قوات النظام وتنظيم داعش',
  'قتل 6 مدنيين في انفجار استهدف قوات الأمن',
  'أصيب مدنيان في سقوط صاروخ على حي تحت سيطرة المعارضة',
  'قتل 4 جنود في التفجير الإرهابي',
  'قتل 4 جنود بتفجيرين إرهابيين',
  'قتل 4 مقاتلين بعد تحرير حاجز تابع لقوات النظام',
  'قتل 3 جنود في عملية للقضاء على المهربين',
  'سيطرت القوات الحكومية على البلدة بعد مواجهات خلفت 5 قتلى',
  'قصفت طائرة مسيرة مفخخة منزلا وقتلت 3 مدنيين',
  'أصيب شخص في هجوم مسلح استهدف صهريجا',
  'قتل رجل في انفجار لغم وقامت فرق الدفاع المدني بنقله',
]

for (const text of UNSAID)
  test(`nobody said to have done it: ${text}`, () => {
    const who = doers(text)
    assert.ok(who.length > 0)
    for (const one of who) assert.equal(one, null)
  })

test('in English: a spokesman’s own side, and the men named after whose they are', () => {
  const who = (text: string) => {
    const m = mentions(text, english, () => {})
    return drafts(m).map(({ agent }) => agent && text.slice(...Object.values(m.chart.span(agent.start, agent.end))))
  }
  assert.deepEqual(who('The Israeli army said it killed five gunmen.'), ['The Israeli army'])
  assert.deepEqual(who('Israel’s army said its troops killed five gunmen.'), ['Israel’s army'])
  assert.deepEqual(who('Syrian National Army fighters killed two farmers.'), ['Syrian National Army fighters'])
})
