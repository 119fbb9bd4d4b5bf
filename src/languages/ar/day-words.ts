import type { DateExpr } from '../dates.ts'
import { Phrases, wordSet } from './phrases.ts'

const day = (offset: number): DateExpr => ({ kind: 'day', offset })
const same = (offset: number): DateExpr => ({ kind: 'same', offset })
const night = (offset: number): DateExpr => ({ kind: 'night', offset })
const feast = (month: number, first: number, last: number | null): DateExpr => ({
  kind: 'hijri',
  year: null,
  month,
  day: first,
  last,
})

export const WEEKDAYS = new Phrases<number>([
  ['الاثنين / الإثنين / الاتنين', 1],
  ['الثلاثاء / الثلثاء / الثلاثا', 2],
  ['الأربعاء / الاربعا', 3],
  ['الخميس', 4],
  ['الجمعة', 5],
  ['السبت', 6],
  ['الأحد', 7],
])

/** Words for a day that the report's own day fixes. */
export const ANCHORS = new Phrases<DateExpr>([
  ['اليوم / هذا اليوم / الليلة / هذه الليلة / هذا المساء / هذا الصباح / مساء هذا اليوم / فجر هذا اليوم', day(0)],
  ['أمس / الأمس / البارحة / امبارح / يوم أمس', day(-1)],
  ['أول من أمس / أول أمس / أمس الأول / الأمس الأول / قبل أمس / أول البارحة / أول من البارحة', day(-2)],
  ['غدا / يوم غد / يوم الغد', day(1)],
  ['بعد غد / بعد الغد', day(2)],
])

/** Words for a day or night that may stand without any other. */
export const ALONE = new Phrases<DateExpr>([
  ['الليلة الماضية / الليلة الفائتة / الليلة المنصرمة / الليلة السابقة', night(0)],
  ['خلال الليل / أثناء الليل / خلال ساعات الليل / ليلا', night(0)],
  ['الليلة قبل الماضية / الليلة ما قبل الماضية', night(-1)],
  ['اليوم نفسه / اليوم ذاته / اليوم عينه / نفس اليوم / ذات اليوم / ذلك اليوم / اليوم ذاك / اليوم ذلك', same(0)],
  ['الليلة نفسها / الليلة ذاتها / تلك الليلة / هذه الأثناء / تلك الأثناء / الفترة نفسها', same(0)],
  ['وقت لاحق / ساعة لاحقة', same(0)],
  ['اليوم التالي / اليوم الموالي / صباح اليوم التالي / فجر اليوم التالي', same(1)],
  ['اليوم السابق / اليوم الذي سبقه', same(-1)],
  ['صباحا / مساء / طوال الليل / طيلة الليل / منتصف الليل / بعد منتصف الليل / بعيد منتصف الليل', { kind: 'clock' }],
  ['قبيل منتصف الليل / قبل منتصف الليل / بعد الظهر / بعد ظهر اليوم نفسه', { kind: 'clock' }],
  ['أيام عيد الفطر / خلال عيد الفطر', feast(10, 1, 3)],
  ['أول أيام عيد الفطر / أول يوم عيد الفطر / يوم عيد الفطر / أول أيام الفطر', feast(10, 1, null)],
  ['ثاني أيام عيد الفطر', feast(10, 2, null)],
  ['ثالث أيام عيد الفطر', feast(10, 3, null)],
  ['أيام عيد الأضحى / خلال عيد الأضحى', feast(12, 10, 13)],
  ['أول أيام عيد الأضحى / يوم عيد الأضحى', feast(12, 10, null)],
  ['ثاني أيام عيد الأضحى', feast(12, 11, null)],
  ['ثالث أيام عيد الأضحى', feast(12, 12, null)],
])

/** Words for a part of a day, before the day; `night` where two days follow each other after it (ليل السبت الأحد). */
export const PARTS_OF_DAY = new Phrases<{ night: boolean }>([
  ['فجر / صباح / ضحى / ظهر / ظهيرة / عصر / مساء / مغرب / عشاء / سحر / نهار / منتصف نهار', { night: false }],
  ['بعد ظهر / قبل ظهر / قبيل ظهر / بعيد ظهر / بعد عصر / قبل عصر / بعد عشاء / بعد مغرب', { night: false }],
  ['قبل فجر / قبيل فجر / مع فجر / بعد فجر / بعيد فجر / قبيل مغرب / قبيل عصر / قبيل غروب', { night: false }],
  ['ليل / ليلة / ليلية / منتصف ليل / منتصف ليلة', { night: true }],
  ['بعد منتصف ليل / قبل منتصف ليل / بعيد منتصف ليل / قبيل منتصف ليل / بعد منتصف ليلة', { night: true }],
])

/** Words for a day in general, before its name. */
export const DAY = wordSet('يوم نهار بتاريخ')

/** اليوم before these is no "today": اليوم الأول, اليوم العالمي, اليوم السابع (a newspaper). */
export const NOT_TODAY = wordSet(
  'الذي التي الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الأخير العالمي الوطني الدولي الواحد التالي السابق الماضي المنصرم الفائت المقبل القادم ال',
)

/** After these اليوم belongs to a name or a measure. */
export const NOT_TODAY_AFTER = wordSet('المصري روسيا أخبار صحيفة جريدة موقع قناة وكالة كل طوال طيلة مدار')

/** After these the name of a day or month is part of another name: جسر 14 تموز, سوق الخميس, صحيفة 26 سبتمبر, صلاة الجمعة. */
export const NAMES = wordSet(`
  قرية سوق حي شارع ساحة مسجد جامع جسر مدينة بلدة خطبة صلاة حركة كتيبة لواء مشفى مستشفى ناحية ملعب معسكر
  تحالف قوى فريق تيار جريدة صحيفة مجلة إذاعة موقع فوج مجموعة حزب ميدان دوار جامعة مدرسة قاعة قاعدة مطار سد فرقة كتائب
  ألوية سيارة شاحنة حافلة طراز نوع جبهة ائتلاف حراك جماعة جمعة نفق محافظة سرايا مخيم وكالة قناة مركز مؤسسة
  نواب جمهور شباب غداة عشية`)

/** After these a date without its year is that of a past event by which it is known: هجمات 11 سبتمبر, ثورة 25 يناير, حرب تموز. */
export const ANNIVERSARIES = wordSet(
  'ثورة انتفاضة هجمات أحداث اعتداءات حرب عدوان نكسة انقلاب ذكرى مجزرة نكبة شهداء متظاهري',
)

/** After these a day is a bound and not that of an event: قبل عام 2011, بحلول مساء الجمعة. */
export const BOUNDS = wordSet('قبل بعد قبيل عقب بحلول')
