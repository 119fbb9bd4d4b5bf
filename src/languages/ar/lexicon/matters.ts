import type { WordList } from '../../../text/lexicon.ts'

/**
 * What is announced, denied or confirmed: news, claims, and nouns of deeds. After somebody who speaks they end the name: a
 * person's names go on with no such word. `matterToo`: unless right after an
 * office ("the office for documenting …").
 */
export const matters: WordList[] = [
  {
    class: 'matter',
    words: `
      صحة                                              the truth of
      الأمر / الموضوع                                  the matter
      نبأ / أنباء / الأنباء / خبر / أخبار / الأخبار / الخبر / النبأ   news
      ادعاء / ادعاءات / الادعاءات / مزاعم / المزاعم / زعم            claims
      اتهام / اتهامات / الاتهامات / الاتهام            accusations
      شائعة / شائعات / الشائعات / إشاعات / الإشاعات / الإشاعة / الشائعة   rumours
      تقارير / التقارير / رواية / الرواية / روايات     reports, an account
      معلومات / المعلومات                              information
      تصريحات / التصريحات                              declarations
      مضمون / فحوى / محتوى / حقيقة / مصداقية            the content, the truth of
      مسؤولية / مسئولية                                responsibility
      تورط / ضلوع / مشاركة / اشتراك / تدخل              involvement
      علاقة / صلة / أي                                 a link, any
      توصل / اتفاق / توقيع / التوصل                     reaching, an agreement
      وقوع / حدوث / حصول / وجود / وفاة                 the occurrence, existence of
      تعرض / تعرضها / تعرضه                            being exposed to
      استهداف / استخدام / ارتكاب / شن / تنفيذ / إطلاق / إلقاء / قيام / إقدام     the targeting, use, committing, launching of
      بدء / انطلاق / انتهاء / استمرار / استئناف / توقف / وقف / مواصلة   the start, end, continuation of
      خسارة / خسائر / فقدان / تكبد / وقوف              the loss of, standing (behind it)
      نجاح / فشل / إحباط / إفشال / تمكن / صد / تصدي    success, failure, foiling
      تدمير / تفجير / إسقاط / إصابة / احتراق / اندلاع / اشتعال   destruction, downing, outbreak
      دخول / خروج / انسحاب / وصول / فرار / هروب / هرب / عودة / تقدم / تراجع / سقوط   entry, withdrawal, arrival, flight
      سيطرة / استعادة / اقتحام / حصار           control, recapture
      اعتقال / احتجاز / اختطاف / خطف / توقيف / أسر     arrest, abduction
      استشهاد / مقتل / جرح                             the death, the wounding of
      ارتفاع / انخفاض                                  a rise, a fall
      عثور / العثور / القبض                             the finding, the arrest of
      إغلاق / فتح / فرض / رفع / إرسال / تسليم / تسلم    closing, imposing, sending
      اتخاذ / اعتزام / نية / عزم                        taking (measures), intent
    `,
  },
  {
    class: 'matterToo',
    words: `
      توثيق / رصد / تسجيل                              the documenting, monitoring, recording of
      هذا / هذه / ذلك / تلك                            this, that
      إجلاء / نقل / إعادة / تحرير                      the evacuation, moving, return, freeing of
    `,
  },
  {
    class: 'noSpeaker',
    words: `
      الله / رسول الله / النبي                         God, the Prophet: quoted, and no source of a report
      المزيد / التفاصيل                                more, details (a link)
      التاريخ                                          history
    `,
  },
]
