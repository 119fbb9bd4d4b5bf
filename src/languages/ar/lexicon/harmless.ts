import type { WordList } from '../../../text/lexicon.ts'

/** Words by which a word of harm tells of nobody harmed anew: purposes, releases, hits, what is known already, what is not known. */
export const harmless: WordList[] = [
  {
    class: 'deed',
    words: `
      قتل                  to kill
      اغتيال               to assassinate
      إعدام                to execute
      تصفية                to liquidate
      ذبح                  to slaughter
      الإجهاز على          to finish off
      القضاء على           to eliminate
      انتشال               to recover
      أسر                  to take prisoner
      اعتقال               to arrest
      احتجاز               to hold
      توقيف                to detain
      القبض على            to arrest
      إلقاء القبض على      to arrest
      اختطاف               to abduct
      خطف                  to abduct
      حبس                  to imprison
      ضبط                  to seize
      تهجير                to drive out
      تشريد                to make homeless
      إجلاء                to evacuate
      محاصرة               to besiege
      نقل                  to carry
      دفن                  to bury
    `,
  },
  {
    class: 'hit',
    words: `
      إصابة مباشرة    a direct hit
      إصابات مباشرة   direct hits
      إصابات محققة    sure hits
      إصابات دقيقة    precise hits
      إصابة الهدف     hitting the target
      إصابة أهدافها   hitting its targets
    `,
  },
  {
    class: 'besieges',
    words: `
      محاصرة / حصار                        the besieging of
      حاصر / حاصرت / حاصروا                besieged
      يحاصر / تحاصر / يحاصرون              besieges
    `,
  },
  {
    class: 'freed',
    inflect: 'verb',
    words: `
      أفرج عن / يفرج عن        released
      أطلق سراح / يطلق سراح    set free
      حرر / يحرر               freed
      أخلى سبيل / يخلي سبيل    let go
    `,
  },
  {
    class: 'freed',
    words: `
      الإفراج عن        the release of
      إفراج عن          the release of
      الإفراج الفوري عن the immediate release of
      إطلاق سراح        the setting free of
      إخلاء سبيل        the letting go of
      تحرير             the freeing of
      تبادل             an exchange of
      مبادلة            an exchange of
      صفقة              a deal over
    `,
  },
  {
    class: 'relative',
    words: `
      الذي            who
      التي            who
      اللذان          the two who
      اللتان          the two who
    `,
  },
  {
    class: 'relativeMany',
    words: `
      الذين           those who
      اللاتي          those who (women)
      اللواتي         those who (women)
    `,
  },
  {
    class: 'this',
    words: `
      هذا             this
      هذه             this
      تلك             that
      ذلك             that
      هؤلاء           these
    `,
  },
  {
    class: 'but',
    words: `
      سوى             but, other than
      إلا             except
      غير             other than
    `,
  },
  {
    class: 'news',
    words: `
      أنباء           news of
      معلومات         information on
      تقارير          reports of
      إحصائية         a count of
      حصيلة           a toll of
      تأكيد / التأكد من / تحديد / معرفة / ذكر / الكشف عن      confirming, stating
    `,
  },
  {
    class: 'all',
    words: `
      جميع            all
      كافة            all
      كل              all
    `,
  },
  {
    class: 'inIt',
    words: `
      فيه / فيها / خلاله / خلالها / فيهم    in it, during it
    `,
  },
  {
    class: 'eachOf',
    words: `
      كل من / كلا من                   each of
    `,
  },
  {
    class: 'anyoneHurt',
    valued: true,
    words: `
      يصب أحد / يصب أي / يصب بأذى     injured    anyone was hurt
      تصب أي                          injured    anyone was hurt
      إصابة أحد / إصابة أي            injured    anyone's injury
      يقتل أحد / يقتل أي              killed     anyone was killed
      مقتل أحد / مقتل أي              killed     anyone's death
    `,
  },
  {
    class: 'are',
    words: `
      هم              they are
      هن              they are (women)
      هما             the two are
      كانوا           were
    `,
  },
]
