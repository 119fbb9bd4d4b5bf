import type { WordList } from '../../../text/lexicon.ts'

/** Words by which somebody is made to speak, and by which a thing said is doubted, denied, blamed or meant. */
export const sayings: WordList[] = [
  {
    class: 'say',
    inflect: 'verb',
    words: `
      قال / يقول            said
      أفاد / يفيد           reported
      ذكر / يذكر            mentioned
      أعلن / يعلن           announced
      أكد / يؤكد            affirmed
      أوضح / يوضح           explained
      أشار / يشير           pointed out
      صرح / يصرح            declared
      كشف / يكشف            revealed
      أبلغ / يبلغ           informed
      أخبر / يخبر           told
      روى / يروي            recounted
      كتب / يكتب            wrote
      نشر                   published
      أورد                  carried
      أضاف / يضيف           added
      تابع / يتابع          went on
      لفت / يلفت            drew attention
      نوه / ينوه            noted
      شدد / يشدد            stressed
      اعتبر / يعتبر         considered
      رأى / يرى             saw
      أردف                  added
      استطرد                went on
      زعم / يزعم            claimed
      ادعى / يدعي           claimed
      اعترف / يعترف         admitted
      أقر / يقر             conceded
      تحدث / يتحدث          spoke of
      رجح / يرجح            thought likely
      حذر / يحذر            warned
      أدان / يدين           condemned
      أعرب / يعرب           expressed
      طالب / يطالب          demanded
      دعا / يدعو            called for
      توقع / يتوقع          expected
      سجل                   recorded
      وثق / يوثق            documented
      رصد                   recorded
      أحصى                  counted
      تبنى / يتبنى          claimed responsibility
      نعى                   announced the death of
      علق                   commented
      توعد                  threatened
      هدد / يهدد            threatened
      تعهد / يتعهد          pledged
      حمل مسؤولية           held responsible
    `,
  },
  {
    class: 'sayMore',
    inflect: 'verb',
    words: `
      أضاف / يضيف           added
      تابع / يتابع          went on
      أردف                  added
      استطرد                went on
      واصل حديثه            went on speaking
      أكمل حديثه            went on speaking
    `,
  },
  {
    class: 'saying',
    words: `
      قائلا             saying
      قائلة             saying
      مضيفا             adding
      مضيفة             adding
      مشيرا             pointing out
      مشيرة             pointing out
      مؤكدا             affirming
      مؤكدة             affirming
      موضحا             explaining
      موضحة             explaining
      مبينا             making clear
      مبينة             making clear
      لافتا             drawing attention
      لافتة             drawing attention
      معتبرا            considering
      معتبرة            considering
      منوها             noting
      منوهة             noting
      مرجحا             thinking likely
      مرجحة             thinking likely
      معلنا             announcing
      معلنة             announcing
      مشددا             stressing
      متهما             accusing
      متهمة             accusing
      محملا             holding (responsible)
      محملة             holding (responsible)
      نافيا             denying
      نافية             denying
      زاعما             claiming
      زاعمة             claiming
      كاشفا             revealing
      كاشفة             revealing
    `,
  },
  {
    class: 'accordingTo',
    words: `
      بحسب              according to
      حسب               according to
      حسبما             according to what
      بحسب ما           according to what
      وفق               according to
      وفقا              according to
      وفقا لما          according to what
      وفق ما            according to what
      نقلا عن           quoting
      على لسان          by the tongue of
      بحسبما            according to what
      كما أفاد          as reported
      على حد قول        as … said
      على حد تعبير      in the words of
      على حد وصف        as … described
      حسب ما            according to what
      على ما            according to what
      استنادا إلى       going by
    `,
  },
  {
    class: 'quoteFrom',
    inflect: 'verb',
    words: `
      نقل / ينقل        relayed (from somebody)
    `,
  },
  {
    class: 'that',
    words: `
      أن                that
      إن                that
      بأن               that
      بإن               that
      أنه               that it
      إنه               that it
      أنها              that it
      إنها              that it
      بأنه              that it
      بأنها             that it
      أنهم              that they
      إنهم              that they
      بأنهم             that they
      أنهما             that both
      أنني              that I
      إننا              that we
      أننا              that we
      إلى أن            (pointed) to
      إلى أنه           (pointed) to
      إلى أنها          (pointed) to
      قوله              his saying
      قولها             her saying
      قولهم             their saying
      قوله إن           his saying that
      قوله إنه          his saying that
    `,
  },
  {
    class: 'who',
    words: `
      الذي              who
      التي              who
      الذين             who
    `,
  },
  {
    class: 'what',
    words: `
      ما                what
      لما               what
    `,
  },
  {
    class: 'sayPrep',
    words: `
      عن                of
      إلى               to
      على               on
    `,
  },
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
    inflect: 'verb',
    words: `
      اتهم / يتهم       accused
      حمل               held (responsible)
      حمل المسؤولية     held responsible
      وجه أصابع الاتهام  pointed the finger
      وجه اتهام / وجه اتهاما / وجه اتهامات   brought accusations
      تبادل الاتهامات / يتبادل الاتهامات / تبادل جميع   traded accusations
    `,
  },
  {
    class: 'accusation',
    words: `
      اتهام             an accusation
      اتهامات           accusations
      الاتهامات         accusations
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
      يعتقد أن          is believed that
      يعتقد أنها        believed to be
      يعتقد أنه         believed to be
      يرجح              is thought likely
      يرجح أن           is thought likely that
      مرجح              likely
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
    class: 'unverified',
    words: `
      لم يتسن             it was not possible (to verify)
      لم تتسن             it was not possible (to verify)
      ولم يتسن            it was not possible (to verify)
      لم يتسنى            it was not possible (to verify)
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
      لم تتبن أي جهة      no party claimed
      لم تعلن أي جهة      no party announced
      لم يتبن أحد         nobody claimed
      دون تأكيد           without confirmation
    `,
  },
  {
    class: 'intend',
    words: `
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
  {
    class: 'openQuote',
    words: `
      «         quotation opens
      “         quotation opens
      "         quotation opens or closes
      ”         quotation as some keyboards write it
      „         quotation opens
      ‟         quotation opens
      ″         quotation as some pages write it
    `,
  },
  {
    class: 'comma',
    words: `
      ،         comma
      ,         comma
      ؛         semicolon
      ;         semicolon
    `,
  },
  {
    class: 'colon',
    words: `
      :         colon
    `,
  },
  {
    class: 'stop',
    words: `
      أن              that
      حول             about
      خلال            during
      الذي            who
      التي            which
      الذين           who
      حيث             where
      بينما           while
      فيما            while
      لكن             but
      مما             which
      ما              what
      عندما           when
      كما             as
      بعد             after
      قبل             before
      منذ             since
      إذ              as
      وسط             amid
    `,
  },
]
