import type { WordList } from '../../../text/lexicon.ts'

/** Words that say who did it, or to whom it was done. A verb here, whose subject is the one who did it, tells no event by itself. `able` counts only with what was done after it. */
export const doing: WordList[] = [
  {
    class: 'agent',
    inflect: 'verb',
    words: `
      زرع / يزرع              planted
      نصب / ينصب              laid (an ambush)
      ألقى                    dropped
      واصل / يواصل            went on with
      جدد / يجدد              renewed
      كثف / يكثف              intensified
      يقوم                    undertakes
    `,
  },
  {
    class: 'agent',
    words: `
      بواسطة                  by means of, by
      تشن / يشنون / تشنان     launches
      تنفيذ / ارتكاب / قيام / إقدام / إلقاء / إطلاق / استخدام   the carrying out, committing, dropping, firing by
    `,
  },
  {
    class: 'fire',
    words: `
      النار                   fire
      النيران                 fire
      نيران                   fire
    `,
  },
  {
    class: 'verb',
    inflect: 'verb',
    words: `
      دمر / يدمر              destroyed
      أفشل / يفشل             foiled
      أحبط / يحبط             foiled
      حاول / يحاول            tried
      حقق / يحقق              achieved
      عزز / يعزز              strengthened
      استكمل / يستكمل         completed
      رد / يرد                answered
      صعد / يصعد              stepped up
      استأنف / يستأنف         resumed
      أرسل / يرسل             sent
      استخدم / يستخدم         used
    `,
  },
  {
    class: 'suffers',
    inflect: 'verb',
    words: `
      تعرض / يتعرض            was exposed to
      خسر / يخسر              lost
      تكبد / يتكبد            suffered (losses)
      فقد / يفقد              lost
      تلقى / يتلقى            received
      واجه / يواجه            faced
      شهد / يشهد              saw
      وقع / يقع               fell (into)
      انسحب / ينسحب           withdrew
    `,
  },
  {
    class: 'under',
    words: `
      تحت                     under (the control of)
      خاضعة / الخاضعة / خاضع / الخاضع    subject to
      خارجة عن / الخارجة عن / خارج عن / الخارج عن / خارج    out of
    `,
  },
  {
    class: 'able',
    inflect: 'verb',
    words: `
      أطلق / يطلق             fired
      فتح / يفتح              opened (fire)
      تمكن / يتمكن            managed
      استطاع / يستطيع         was able
      نجح / ينجح              succeeded
      تسبب / يتسبب            caused
      أقدم / يقدم على         went so far as
      عمد / يعمد              set about
    `,
  },
  {
    class: 'blamed',
    inflect: 'verb',
    words: `
      نسب / ينسب              was ascribed (to)
      أسند                    was ascribed (to)
    `,
  },
  {
    class: 'culprit',
    words: `
      المتهم / المتهمة / المتهمين / متهم / متهمة       accused of it
      المسؤول عن / المسؤولة عن / المسؤولين عن          responsible for it
      يقف وراء / تقف وراء / يقفون وراء / وقف وراء      is behind it
      يقف خلف / تقف خلف / يقفون خلف                    is behind it
      هو وراء / هي وراء / هم وراء / كان وراء / كانت وراء / مسؤول عن هذا / مسؤولون عن هذا   is behind it
    `,
  },
  {
    class: 'owned',
    words: `
      تابع / تابعة / تابعين / تابعون / التابع / التابعة / التابعين      belonging to
      موال / موالية / موالين / موالون / الموالي / الموالية / الموالين   loyal to
      ينتمي إلى / تنتمي إلى / ينتمون إلى / المنتمين إلى / المنتمي إلى   who belong to
      مدعوم من / مدعومة من / المدعومة من / المدعوم من / المدعومين من    backed by
      مرتبط ب / مرتبطة ب / المرتبطة ب                                   linked with
      مقرب من / مقربة من / مقربون من / المقرب من / المقربة من / قريب من / قريبة من / القريب من / القريبة من / محسوب على / محسوبة على / المحسوبة على   close to
    `,
  },
  {
    class: 'deedTrait',
    words: `
      إرهابي / إرهابية / إرهابيين / إرهابيان / إرهابيتين / إرهابيتان / الإرهابي / الإرهابية     of a deed: terrorist
      انتحاري / انتحارية / انتحاريين / انتحاريان / الانتحاري / الانتحارية / تخريبي / تخريبية / إجرامي / إجرامية  of a deed: suicide, criminal
    `,
  },
  {
    class: 'undergone',
    words: `
      تحرير / استعادة / انتزاع / تطهير / فك / كسر / رفع / اقتحام / مداهمة   the freeing, retaking, breaking of: what follows is no doer
    `,
  },
  {
    class: 'fighting',
    words: `
      محاربة / مكافحة / قتال / مواجهة / هزيمة / مناهضة   the fight against
    `,
  },
  {
    class: 'against',
    words: `
      مع                      with, against
      ضد                      against
    `,
  },
]
