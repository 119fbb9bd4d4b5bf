import type { WordList } from '../../../text/lexicon.ts'

/** Words by which somebody is made to speak. A verb valued `also` does other things too: it says something only where what is said follows; one valued `that`, only where "that" does. */
export const sayings: WordList[] = [
  {
    class: 'say',
    valued: true,
    inflect: 'verb',
    words: `
      قال / يقول            says  said
      أفاد / يفيد           says  reported
      ذكر / يذكر            says  mentioned
      أعلن / يعلن           says  announced
      أكد / يؤكد            says  affirmed
      أوضح / يوضح           says  explained
      أشار / يشير           says  pointed out
      صرح / يصرح            says  declared
      أخبر / يخبر           says  told
      روى / يروي            says  recounted
      أضاف / يضيف           says  added
      لفت / يلفت            says  drew attention
      نوه / ينوه            says  noted
      أردف                  says  added
      استطرد                says  went on
      زاد قائلا / زاد بالقول     says  added
      مضى يقول / مضى قائلا / مضى إلى القول / مضى بالقول   says  went on
      زعم / يزعم            says  claimed
      ادعى                  says  claimed
      اعترف / يعترف         says  admitted
      أقر / يقر             says  conceded
      تحدث / يتحدث          says  spoke of
      أفصح / يفصح           says  disclosed
      جاء في                says  there is in (a statement)
      ورد في                says  there is in (a report)
      أطلع                  says  briefed
      كشف / يكشف            also  revealed
      توصل / يتوصل          that  came to (a finding)
      زاد / يزيد            that  added
      خلص / يخلص            also  concluded
      أظهر / يظهر           also  showed
      أثبت / يثبت           also  proved
      استنتج                also  inferred
      أبلغ / يبلغ           also  informed
      كتب / يكتب            also  wrote
      نشر                   also  published
      أورد                  also  carried
      تناقل / يتناقل        also  passed on
      تداول / يتداول        also  shared
      بث / يبث              also  broadcast
      أذاع / يذيع           also  broadcast
      تابع / يتابع          also  went on
      شدد / يشدد            also  stressed
      اعتبر / يعتبر         that  considered
      رأى / يرى             that  saw
      رجح / يرجح            also  thought likely
      حذر / يحذر            also  warned
      أدان / يدين           that  condemned
      استنكر / يستنكر       that  deplored
      ندد / يندد            that  denounced
      أعرب / يعرب           that  expressed
      توقع / يتوقع          also  expected
      سجل                   also  recorded
      وثق / يوثق            also  documented
      رصد                   also  recorded
      قدر / يقدر            also  estimated
      أحصى                  also  counted
      تبنى / يتبنى          also  claimed responsibility
      نعى                   also  announced the death of
      علق                   also  commented
      توعد                  also  threatened
      هدد / يهدد            also  threatened
      تعهد / يتعهد          also  pledged
      حمل مسؤولية           also  held responsible
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
      بحسبما            according to what
      كما أفاد          as reported
      على حد قول        as … said
      على حد تعبير      in the words of
      على حد وصف        as … described
      على حد            as (he put it)
      حسب ما            according to what
      على ما            according to what
      استنادا إلى       going by
      طبقا              according to
      طبقا لما          according to what
      على وفق           according to
    `,
  },
  {
    class: 'quoting',
    words: `
      نقلا عن           quoting
      على لسان          by the tongue of
      عن لسان           by the tongue of
    `,
  },
  {
    class: 'fromHim',
    words: `
      عنه               from him
      عنها              from her
      عنهم              from them
    `,
  },
  {
    class: 'fromWhom',
    words: `
      عن                from
    `,
  },
  {
    class: 'relayedBy',
    words: `
      نقله / نقلها / نقلته / نقلتها / نقلتهما   relayed it
      نشره / نشرها / نشرته / نشرتها             published it
      بثه / بثها / بثته / بثتها                 broadcast it
      أورده / أوردها / أوردته / أوردتها         carried it
      تناقلته / تناقلتها / أذاعه / أذاعته / عرضته   broadcast it
    `,
  },
  {
    class: 'to',
    words: `
      ل                 to
      إلى               to
      عبر               over
    `,
  },
  {
    class: 'as',
    words: `
      كما                       as
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
    class: 'ownThat',
    words: `
      أنه / إنه / بأنه / أنها / إنها / بأنها / أنهم / إنهم / أننا / إننا / أنهما   that he, she, they, we
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
      عبر             over (its page)
      بعد             after
      قبل             before
      منذ             since
      إذ              as
      وسط             amid
    `,
  },
]
