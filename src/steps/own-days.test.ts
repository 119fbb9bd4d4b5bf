import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'
import { markPlaces, placeNames } from './place-names.ts'

const names = placeNames(arabic)

/** The day of the first claim, in the words that name it. */
function day(text: string): string | null {
  const m = mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences))
  const when = drafts(m)[0]?.when
  if (!when) return null
  const { start, end } = m.chart.span(when.start, when.end)
  return text.slice(start, end)
}

const DAYS: Readonly<Record<string, string | null>> = {
  'قتل 5 مدنيين في القصف الذي استهدف سوقا في سراقب الأحد': 'الأحد',
  'قتل 5 مدنيين في التفجير الذي هز المدينة أمس': 'أمس',
  'أوقع هجوم الأحد الذي استهدف السوق 12 قتيلا': 'الأحد',
  'قتل 26 شخصا في تفجير في 26 يونيو خلال صلاة الجمعة في شهر رمضان': '26 يونيو',
  'قصفت القوات مدينة إعزاز التي سيطرت عليها الفصائل في عام 2013': null,
  'تاريخ النشر : 21/08/2017 - 17:49 قتل 3 مدنيين في قصف على سراقب': null,
  'أدى التفجير الذي وقع في المسجد في 26 يونيو الماضي إلى مقتل 26 شخصا': '26 يونيو الماضي',
  'كشفت الوزارة ملابسات التفجير في المسجد في 26 يونيو الذي أدى إلى مقتل 26 شخصا': '26 يونيو',
  'وفي عام 2013 تبنت الجماعة التي صنفت إرهابية هجوما أدى إلى مقتل 3 جنود': 'عام 2013',
  'أقيمت صلاة الجنازة أمس في الجامع على 25 من القتلى': null,
  'أعلن التنظيم أمس مسؤوليته عن هجوم انتحاري سقط فيه 20 قتيلا': null,
  'تمكنوا من استعادة نقاط كانت القوات سيطرت عليها الإثنين وأسفرت الاشتباكات عن مقتل 12 عنصرا': null,
  'أغلقت المدارس الأحد بعد مقتل 3 تلاميذ': null,
  'تظاهر المئات الأحد احتجاجا على مقتل 3 تلاميذ': null,
  'أدان الكاتب تفجير مسجد القوات الخاصة في المدينة، الذي وقع ظهر اليوم وأسفر عن مقتل 17 رجل أمن': 'ظهر اليوم',
  'زار الوزير البلدة الأحد بعد ساعات من تفجير عبوة، داخل حاوية في المدينة، أدى إلى 6 إصابات': 'بعد ساعات من',
  // The day of a town's fall, of a case opened, of who is quoted.
  'قتل 5 مدنيين في المدينة التي سقطت الشهر الماضي': null,
  'فتحت النيابة الأحد تحقيقا في العنف الذي أسفر عن مقتل 30 شخصا': null,
  'خطف مسلحون 8 عمال قرب سرت، حسبما ذكر المرصد السوري لحقوق الإنسان اليوم': null,
  // Where only the telling has a day, it is the day of what is told.
  'قال الدفاع المدني أمس إن 5 مدنيين قتلوا في غارة على سراقب': 'أمس',
  'نشرت القوات الأحد تعزيزات في القاعدة في حين أوقعت غارات على سراقب 5 قتلى': null,
  // What came after the attack dates the attack; what is told after a comma is not of it.
  'زار الوزير البلدة الأحد بعد يومين على هجوم أوقع 12 قتيلا': 'بعد يومين على',
  'زار الوزير البلدة الأحد غداة مقتل 6 أشخاص': 'غداة',
  'جاء هجوم الأحد بعد أيام على مقتل 7 جنود': 'بعد أيام على',
  'سقطت هدنة سارية منذ 2013 في نزاع أوقع 300 قتيل في 30 عاما': '30 عاما',
  'قتل 6 أشخاص الأحد في سرت بعد يومين على هجوم آخر': 'الأحد',
  'أعلن الجيش أمس سقوط 6 قتلى في كمين فيما تحدث شهود عن 9 قتلى': 'أمس',
}
for (const [text, said] of Object.entries(DAYS)) test(`the day of: ${text}`, () => assert.equal(day(text), said))
