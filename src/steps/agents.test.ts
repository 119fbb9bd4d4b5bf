import assert from 'node:assert/strict'
import test from 'node:test'
import { arabic } from '../languages/ar/index.ts'
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
  'القوات الحكومية قتلت 14 شخصا في المدينة': ['القوات الحكومية'],
  'طيران التحالف قصف مواقع في المدينة وقتل 6 مدنيين': ['طيران التحالف'],
  'اعتقلت قوات الأمن 7 أشخاص في الحي': ['قوات الأمن'],
  'تمكنت قوات البيشمركة من قتل 11 مسلحا': ['قوات البيشمركة'],
  'قتل 9 جنود في كمين نصبه تنظيم داعش': ['تنظيم داعش'],
  'قتل 9 جنود في هجوم نسب إلى تنظيم داعش': ['تنظيم داعش'],
  'مقتل طفلين بانفجار لغم زرعته ميليشيا الحوثي': ['ميليشيا الحوثي'],
  'قال الجيش العراقي إنه قتل 20 مسلحا من تنظيم داعش': ['الجيش العراقي'],
  'قتل 15 من الحوثيين في مواجهات مع رجال المقاومة الشعبية': ['رجال المقاومة الشعبية'],
  'اشتباكات بين قوات النظام وتنظيم داعش أسفرت عن مقتل 8 من قوات النظام': ['وتنظيم داعش'],
  'شنت طائرات روسية غارات على البلدة أمس. وأدت الغارات إلى مقتل 5 مدنيين': ['طائرات روسية', 'طائرات روسية'],
}

for (const [text, who] of Object.entries(DONE)) test(`did it: ${text}`, () => assert.deepEqual(doers(text), who))

/** Nobody is said to have done it; least of all the harmed, their rescuers, or whose ground it was. */
const UNSAID = [
  'قتل 3 جنود في انفجار عبوة ناسفة',
  'مقتل 7 من عناصر تنظيم داعش في غارة',
  'قتل 6 أشخاص في اشتباكات بين قوات النظام وتنظيم داعش',
  'قتل 6 مدنيين في انفجار استهدف قوات الأمن',
  'أصيب مدنيان في سقوط صاروخ على حي تحت سيطرة المعارضة',
  'قتل 4 جنود في التفجير الإرهابي',
  'قتل رجل في انفجار لغم وقامت فرق الدفاع المدني بنقله',
]

for (const text of UNSAID)
  test(`nobody said to have done it: ${text}`, () => {
    const who = doers(text)
    assert.ok(who.length > 0)
    for (const one of who) assert.equal(one, null)
  })
