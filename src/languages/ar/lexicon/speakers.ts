import type { WordList } from '../../../text/lexicon.ts'
import { givenNames } from './speakers/names.ts'
import { roles } from './speakers/roles.ts'

/** Documents that speak: "the statement said". Whose they are is told elsewhere. */
const documents: WordList = {
  class: 'document',
  words: `
    بيان / بيانات / بيانا / البيان         a statement
    بيان صحفي / بيان صحافي                 a press statement
    بيان رسمي                              an official statement
    بيان مشترك                             a joint statement
    بيان عاجل                              an urgent statement
    بيان مقتضب                             a short statement
    تقرير / تقارير / تقريرا                a report
    تقرير سنوي / تقرير شهري                a yearly, monthly report
    تقرير حقوقي / تقرير أممي / تقرير دولي  a report on rights, of the UN
    تحقيق / تحقيقات / التحقيقات            an inquiry
    التحقيقات الأولية                      first inquiries
    تصريح / تصريحات / تصريحا               a declaration
    تصريح صحفي / تصريح صحافي / تصريحات صحفية / تصريحات صحافية  a declaration to the press
    تغريدة / تغريدات                       a tweet
    تدوينة / منشور / منشورات               a post
    رسالة / رسائل                          a letter
    مقابلة / حوار / حديث                   an interview
    مؤتمر صحفي / مؤتمر صحافي / إيجاز صحفي  a press conference
    خطاب / كلمة                            a speech
    إحصائية / إحصائيات / إحصاءات           statistics
    إحصاء                                  a count
    دراسة                                  a study
    وثيقة / وثائق                          a document
    شريط مصور / تسجيل مصور / مقطع مصور / مقطع فيديو / تسجيل صوتي / فيديو  a recording
    لقطات / لقطات تلفزيونية / مشاهد / مشاهد تلفزيونية / صور      footage, pictures
    برقية / إشعار / بلاغ / نشرة            a dispatch, a bulletin
    معلومات / معلومات أولية / المعلومات الأولية / أنباء / أنباء أولية  information, news
    محضر / لائحة الاتهام                   an indictment
  `,
}

/** Military and police ranks. */
const ranks: WordList = {
  class: 'rank',
  words: `
    مشير                      field marshal
    مهيب                      (Iraqi) field marshal
    فريق أول / الفريق الأول   general
    فريق أول ركن / الفريق أول ركن / الفريق أول  staff general
    فريق / فريق ركن / الفريق ركن / الفريق الركن  lieutenant general
    لواء / لواء ركن / اللواء ركن / اللواء الركن  major general
    لواء طيار / اللواء الطيار / اللواء طيار  major general, pilot
    عميد / عميد ركن / العميد ركن / العميد الركن  brigadier
    عميد طيار / العميد الطيار  brigadier, pilot
    عقيد / عقيد ركن / العقيد ركن / العقيد الركن  colonel
    عقيد طيار / العقيد الطيار / العقيد طيار  colonel, pilot
    مقدم / مقدم ركن / المقدم ركن / المقدم الركن  lieutenant colonel
    رائد / رائد ركن / الرائد ركن / الرائد الركن  major
    رائد طيار / الرائد الطيار  major, pilot
    نقيب / نقيب طيار / النقيب الطيار  captain
    ملازم / ملازم أول / الملازم أول / الملازم الأول / ملازم ثان  lieutenant
    مساعد أول / المساعد أول    warrant officer
    رقيب / رقيب أول / الرقيب أول  sergeant
    عريف                      corporal
    وكيل رقيب / نائب ضابط     petty ranks
    جنرال / الجنرال           general (of foreign armies)
    كولونيل / الكولونيل       colonel (of foreign armies)
    ميجور / الميجور / ميجور جنرال / الميجور جنرال  major (of foreign armies)
    لفتنانت جنرال / اللفتنانت جنرال / لفتنانت كولونيل / اللفتنانت كولونيل / بريغادير / البريغادير جنرال  lieutenant (of foreign armies)
    كابتن / الكابتن / سرجنت / السرجنت / أميرال / الأميرال  captain, sergeant, admiral
    مجند / المجند             conscript
  `,
}

/** Titles before a person's name. */
const titles: WordList = {
  class: 'title',
  words: `
    الدكتور / الدكتورة / دكتور / دكتورة / د          Dr
    البروفيسور / البروفسور / البروفيسورة             Professor
    السيد / السيدة / السادة                          Mr, Mrs
    الشيخ / الشيخة                                   Sheikh
    المهندس / المهندسة / مهندس / م                   Eng.
    الأستاذ / الأستاذة / أستاذ                       Mr, Professor
    المحامي / المحامية / محامي                       lawyer
    القاضي / القاضية                                 judge
    الأمير / الأميرة / سمو الأمير / صاحب السمو الملكي / صاحب السمو / سمو  Prince
    الملك / الملكة / جلالة الملك / خادم الحرمين الشريفين  King
    السلطان                                          Sultan
    الحاج / الحاجة                                   Hajj
    آية الله / حجة الإسلام / السماحة / سماحة / فضيلة / فضيلة الشيخ  religious titles
    الملا / المولوي / الإمام                         Mullah, Imam
    البطريرك / المطران / الأب / القس / البابا / الأسقف / الأنبا  Church titles
    معالي / معالي الوزير / سعادة / دولة الرئيس / فخامة الرئيس / فخامة  Excellency
    الشهيد / الشهيدة / المرحوم                       the late, the martyr
    الأسير / المعتقل                                 the prisoner
    المدعو / المدعوة / الملقب / الملقبة              one called
    المواطن / المواطنة                               citizen
    الطفل / الطفلة / الشاب / الشابة                  the child, the young
    الأخ / الرفيق                                    Brother, Comrade
    أبو / أبي / ابن / بن / آل                         by-names: father, son, house of
  `,
}

/** The outlet's own reporters: they speak for it. */
const ownReporters: WordList = {
  class: 'ownReporter',
  words: `
    مراسلنا / مراسلتنا / مراسلونا / مراسلينا / مراسلنا الخاص   our correspondent
    موفدنا / موفدتنا / مندوبنا / مكتبنا                        our envoy, our bureau
  `,
}

/** Words that introduce who speaks, and the first words of people's names. */
export const speakers: WordList[] = [...roles, documents, ownReporters, ranks, titles, ...givenNames]
