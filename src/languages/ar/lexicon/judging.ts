import type { WordList } from '../../../text/lexicon.ts'

/** Words by which a thing said is doubted, denied, blamed or meant. `also`: an accusation only with a word of responsibility or accusation after it. */
export const judging: WordList[] = [
  {
    class: 'deny',
    inflect: 'verb',
    words: `
      نفى / ينفي        denied
      كذب               called a lie
      أنكر / ينكر       denied
      دحض               refuted
    `,
  },
  {
    class: 'accuse',
    valued: true,
    inflect: 'verb',
    words: `
      اتهم / يتهم                   says  accused
      حمل / يحمل                    also  held (responsible)
      وجه / يوجه                    also  pointed (the finger)
      تبادل الاتهامات / يتبادل الاتهامات     says  traded accusations
    `,
  },
  {
    class: 'denying',
    words: `
      نافيا / نافية / منكرا / منكرة      denying
    `,
  },
  {
    class: 'accusing',
    words: `
      متهما / متهمة / محملا / محملة      accusing
    `,
  },
  {
    class: 'accusation',
    words: `
      اتهام             an accusation
      اتهامات           accusations
      الاتهامات         accusations
      أصابع الاتهام / اتهاما / الاتهام   the finger, the accusation
      اتهامه            his accusation
      تتهم              accuses
    `,
  },
  {
    class: 'responsible',
    words: `
      مسؤولية           responsibility
      المسؤولية         the responsibility
      مسؤول عن          responsible for
      مسؤولة عن         responsible for
      مسؤولون عن        responsible for
    `,
  },
  {
    class: 'claimIt',
    inflect: 'verb',
    words: `
      تبنى / يتبنى      claimed (responsibility)
      أعلن مسؤوليته / أعلن مسؤوليتها   claimed responsibility
    `,
  },
  {
    class: 'suspect',
    words: `
      يعتقد             is believed
      أعتقد / نعتقد     I, we believe
      يعتقد أن          is believed that
      يعتقد أنها        believed to be
      يعتقد أنه         believed to be
      يرجح              is thought likely
      يرجح أن           is thought likely that
      مرجح              likely
      رجح / رجحت / رجحوا / ترجح   thought likely
      يشتبه             is suspected
      يشتبهون           they suspect
      تشتبه             suspects
      اشتبه             suspected
      مشتبه             suspected
      محتمل             possible
      محتملة            possible
      يحتمل             is possible
      الاحتمال          the likelihood
      من المعتقد        it is believed
      يبدو              it seems
      على الأرجح        most likely
      شبهات             suspicions
      ربما              perhaps
      قد يكون           may be
      قد تكون           may be
    `,
  },
  {
    class: 'didNot',
    words: `
      لم                did not
      لا                does not
      عدم               the not (doing)
    `,
  },
  {
    class: 'unverified',
    words: `
      لم يتسن / لم تتسن / لم يتسنى             it was not possible (to verify)
      يتعذر التحقق        it cannot be verified
      تعذر التحقق         it could not be verified
      لا يمكن التحقق      it cannot be verified
      لم يمكن التحقق      it could not be verified
      يصعب التحقق         it is hard to verify
      لم يتم التحقق       it was not verified
      لم يتم التأكد       it was not confirmed
      لم يتأكد            was not confirmed
      لم تتأكد            was not confirmed
      لا يمكنها تحديد     cannot determine
      لا يمكن التأكد      it cannot be confirmed
      تعذر التأكد         it could not be confirmed
      يتعذر التأكد        it cannot be confirmed
      دون تأكيد           without confirmation
      لم نتمكن من التحقق / لم نتمكن من التأكد / لم تتمكن من التحقق / لم تتمكن من التأكد / لم يتمكن من التحقق / لم يتمكن من التأكد   we, it could not verify
      لم نستطع التحقق / لم تستطع التحقق / لم يستطع التحقق / لم نستطع التأكد / لا تستطيع التحقق / لا يمكننا التحقق   we, it could not verify
      لم يصدر تأكيد / لم يصدر أي تأكيد / لم تؤكد أي جهة / لم تؤكد السلطات / لم يؤكد أي    nobody confirmed
    `,
  },
  {
    class: 'cannot',
    words: `
      لم يتسن / لم يتسنى / لم نتمكن / لم تتمكن / لم يتمكن / لم يتمكنوا / لم نستطع / لم تستطع / لم يستطع / لم أستطع    it, we, they could not
      لا تستطيع / لا يستطيع / لا نستطيع / لا يمكن / لا يمكنها / لا يمكنه / لا يمكننا / لم يمكن / لم يكن ممكنا / لم يكن بالإمكان / ليس بالإمكان / يصعب / تعذر / يتعذر / تعذر على / من دون التمكن / دون التمكن / دون أن يتسنى    it cannot, is hard to
    `,
  },
  {
    class: 'verifying',
    words: `
      التحقق / التأكد / التثبت / التيقن / تأكيد / تأكيدها / تأكيده    (to) verify, confirm
    `,
  },
  { class: 'begins', words: 'يبدأ / تبدأ / يسري / تسري          begins (a truce)' },
  {
    class: 'untrue',
    words: `
      عارية من الصحة / عارية عن الصحة / عار من الصحة / عار عن الصحة / لا أساس له / لا أساس لها / لا صحة ل / لا صحة لما / لا صحة لها / مفبركة / مفبرك / فرية / تبرأ / تبرأت / يتبرأ / براء من    unfounded; disowned
    `,
  },
  {
    class: 'comment',
    words:
      'الحصول على تعليق / التعليق / الحصول على رد / الوصول إلى / الاتصال به / الاتصال بها          a comment, an answer',
  },
  { class: 'exchanges', inflect: 'verb', words: 'تبادل / يتبادل          exchanged' },
  { class: 'accusations', words: 'الاتهام / الاتهامات / اتهامات          accusations' },
  { class: 'rejects', inflect: 'verb', words: 'رفض / يرفض          rejected' },
  {
    class: 'describing',
    words: 'وصف / الاتهام / الاتهامات / الادعاء / الادعاءات / المزاعم / الرواية          what others call it',
  },
  { class: 'threat', words: 'هدد / هددت / هددوا / توعد / توعدت / توعدوا          threatened' },
  {
    class: 'threat',
    words: `
      بالرد / بالانتقام / سيرد على / سترد على / سنرد على / الرد آت / الرد قادم / سيكون الرد / الرد سيكون / سننتقم / سينتقم / ستنتقم    (threatened) to answer, will answer
    `,
  },
  {
    class: 'intend',
    words: `
      اعتبارا من / ابتداء من / يدخل حيز التنفيذ / تدخل حيز التنفيذ / سيبدأ / ستبدأ    as of; will begin
      يعتزم             intends
      تعتزم             intends
      ينوي              means to
      تنوي              means to
      هدد               threatened
      هددت              threatened
      يهدد              threatens
      تهدد              threatens
      توعد              vowed
      توعدت             vowed
      سيتم              will be
      ستقوم             will
      سيقوم             will
      سوف               will
      يخطط              plans
      تخطط              plans
      خطة               a plan
      الهدف هو          the aim is
      دعا إلى           called for
      دعت إلى           called for
      طلب               asked
      طلبت              asked
      تعهد              pledged
      تعهدت             pledged
      مستعد             ready
      استعداد           readiness
      من المقرر         it is planned
      من المتوقع        it is expected
    `,
  },
]
