import type { WordList } from '../../../text/lexicon.ts'

/** Words by which somebody is made to speak. */
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
      بعد             after
      قبل             before
      منذ             since
      إذ              as
      وسط             amid
    `,
  },
]
