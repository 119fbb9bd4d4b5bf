import type { WordList } from '../../../text/lexicon.ts'

/** Words that stand around words of harm: halves of a phrase that tells a death, and what makes a harm none, or one that is over. */
export const fates: WordList[] = [
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
    class: 'meets',
    inflect: 'verb',
    words: `
      لقي / يلقى           met (his death)
      لقى                  met
      لاقى / يلاقي         met
      فارق                 departed (life)
      لفظ                  breathed (his last)
    `,
  },
  {
    class: 'hisDeath',
    words: `
      مصرعه / مصرعها / مصرعهم / مصرعهما / مصرعهن   his death, theirs
      حتفه / حتفها / حتفهم / حتفهما / حتفهن         his end, theirs
      ربه / ربهم                                     his Lord
      الحياة                                         life
      أنفاسه الأخيرة / أنفاسها الأخيرة / أنفاسهم الأخيرة   his last breath
    `,
  },
  {
    class: 'deadOrHurt',
    words: `
      بين قتيل وجريح / ما بين قتيل وجريح       dead and wounded together
      بين شهيد وجريح / ما بين شهيد وجريح       dead and wounded together
      بين قتيل ومصاب / ما بين قتيل ومصاب       dead and wounded together
      بين قتلى وجرحى / ما بين قتلى وجرحى       dead and wounded together
      بين شهداء وجرحى / ما بين شهداء وجرحى     dead and wounded together
      بين جريح وقتيل / ما بين جريح وقتيل       dead and wounded together
    `,
  },
  {
    class: 'case',
    words: `
      حالة            a case of
      حالات           cases of
      حالتا           two cases of
      حالتي           two cases of
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
    class: 'campaign',
    valued: true,
    words: `
      اعتقالات              captured    arrests
      حملة اعتقال           captured    a campaign of arrest
      حملات اعتقال          captured    campaigns of arrest
      عمليات اعتقال         captured    arrests
      عملية اعتقال          captured    an arrest
      حملة دهم واعتقال      captured    a campaign of raids and arrest
      حملة الاعتقالات       captured    the campaign of arrests
      اختطافات              captured    abductions
      إعدامات               killed      executions
      اغتيالات              killed      assassinations
    `,
  },
  {
    class: 'reached',
    words: `
      طال / طالت / تطال / يطال       reached
      شمل / شملت / تشمل              included
    `,
  },
  {
    class: 'slain',
    words: `
      مقتولا / مقتولين / مقتولة / مقتولان / مقتولون     slain
      جثة هامدة / جثثا هامدة                            a lifeless body
      مذبوحا / مذبوحين / مذبوحة                         slaughtered
    `,
  },
  {
    class: 'alongWith',
    words: `
      برفقة / رفقة            in the company of
      إلى جانب                beside
      بالإضافة إلى            in addition to
      إضافة إلى               in addition to
      فضلا عن                 besides
      مع                      with
    `,
  },
  {
    class: 'reaps',
    inflect: 'verb',
    words: `
      حصد / يحصد           reaped
      أزهق / يزهق          took away
      أنهى / ينهي          ended
      سلب                  robbed
    `,
  },
  {
    class: 'souls',
    words: `
      أرواح                the souls of
      حياة                 the life of
    `,
  },
  {
    class: 'theirRanks',
    words: `
      في صفوفهم / في صفوفها / في صفوفه / في صفوفهما     in their ranks
      بصفوفهم / بصفوفها                                 in their ranks
      بين صفوفهم / بين صفوفها / من صفوفهم / من صفوفها   among their ranks
      في صفوف الطرفين / من الطرفين / من الجانبين        on both sides
      بين الطرفين / لدى الطرفين                         on both sides
    `,
  },
  {
    class: 'costs',
    inflect: 'verb',
    words: `
      كبد / يكبد          cost
      تكبد / يتكبد        suffered (losses)
      خسر / يخسر          lost
    `,
  },
  {
    class: 'called',
    words: `
      المدعو          the one called
      المدعوة         the one called (a woman)
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
  {
    class: 'done',
    words: `
      تم / يتم / تمت      was done
      جرى / جرت / يجري    came about
    `,
  },
]
