import type { WordList } from '../../../text/lexicon.ts'

/** Words that open a clause of its own, or say of what follows that it is a sum, a deed, or did not happen. */
export const clauses: WordList[] = [
  {
    class: 'clause',
    words: `
      بينما             while
      فيما              while
      كما               as also
      في حين            while
      في وقت / في الوقت الذي    at a time when
      بالتزامن مع       at the same time as
      في المقابل        on the other hand
      من جهة أخرى       on another side
      من جهته           for his part
      من جهتها          for her part
      من جانبه          for his part
      من جانبها         for her part
      إلى ذلك           besides
      لكن               but
      إلا أن            except that
      غير أن / بيد أن   except that
      في غضون ذلك       meanwhile
      ومن ثم            and then
      في حادث آخر       in another incident
      في سياق متصل      in a related matter
      في سياق آخر       in another matter
      وذلك بعد          that after
      وكان              and had (an earlier event)
      وكانت             and had (an earlier event)
    `,
  },
  {
    class: 'had',
    words: `
      كان / كانت / كانوا     had (before the verb of an earlier event)
    `,
  },
  {
    class: 'onAccountOf',
    words: `
      بعد                    after
      عقب / في أعقاب         in the wake of
      على خلفية              against the background of
      احتجاجا على            in protest at
      تنديدا ب               denouncing
      ردا على                in answer to
    `,
  },
  {
    class: 'happens',
    inflect: 'verb',
    words: `
      وقع / يقع         happened
      حدث / يحدث        happened
      حصل / يحصل        happened
      جرى / يجري        took place
    `,
  },
  {
    class: 'turn',
    words: `
      من جهة أخرى / من جهة ثانية           on another side
      من ناحية أخرى / من ناحية ثانية       on another side
      من جانب آخر                          on another side
      في سياق متصل / في سياق آخر           in a related matter
      في السياق / في السياق ذاته           in the same matter
      في حادث آخر / في حادث منفصل          in another incident
      في حادثة أخرى / في حادثة منفصلة      in another incident
      في عملية أخرى / في عملية منفصلة      in another operation
      في هجوم آخر / في هجوم منفصل          in another attack
      في تطور آخر / في شأن آخر             in another development
      على صعيد آخر / على صعيد متصل         on another level
      في غضون ذلك                          meanwhile
      إلى ذلك                              besides
      في الأثناء / في هذه الأثناء          in the meantime
    `,
  },
  {
    class: 'cumulative',
    words: `
      إجمالي            the total
      لأكثر من أسبوع      for more than a week
      لأكثر من أسبوعين    for more than two weeks
      لأكثر من شهر        for more than a month
      لأكثر من عام        for more than a year
      منذ أسابيع          for weeks
      منذ أشهر            for months
      منذ سنوات           for years
      خلال أسابيع         within weeks
      خلال أشهر           within months
      عدة جبهات         several fronts
      عدة محاور         several fronts
      على عدة           on several
      المتواصلة         continuing
      المتكررة          repeated
      المستمرة          ongoing
      مستمرة            ongoing
      متكرر             repeated
      يومية             daily
      وحده              alone (of a month, a year)
      وحدها             alone (of a period)
      منذ بداية         since the beginning of
      منذ بدء           since the start of
      منذ اندلاع        since the outbreak of
      منذ انطلاق        since the launch of
      منذ مطلع          since the beginning of
      حتى الآن          until now
      حصيلة إجمالية     a total toll
      خلال الأشهر       in the past months
      خلال الأسابيع     in the past weeks
      خلال الأيام       in the past days
      خلال السنوات      in the past years
      في الأيام         in the past days
      في الأسابيع       in the past weeks
      في الأشهر         in the past months
      سنوات             years
      متفرقة            scattered
      الآونة الأخيرة    recently
      الفترة الأخيرة / الفترة الماضية / الأيام القليلة الماضية    in recent times
      عدة مناطق         several areas
      مناطق متفرقة      scattered areas
      الحرب             the war
      النزاع            the conflict
      الصراع            the conflict
      خلال شهر          in the month of
      أنحاء             parts of
      مجموع             the sum
      بلغ عدد           the number reached
    `,
  },
  {
    class: 'agent',
    inflect: 'verb',
    words: `
      شن / يشن          launched
      شنه               launched it
      شنها              launched it
      نفذ / ينفذ        carried out
      نفذه              carried it out
      نفذها             carried it out
      ارتكب             committed
      ارتكبه            committed it
      ارتكبها           committed it
      قام               undertook
      مصدره             whose source is
    `,
  },
  {
    class: 'agent',
    words: `
      شنه               launched it
      شنها              launched it
      شنته              launched it
      شنتها             launched it
      تشنه              launches it
      تشنها             launches it
      يشنه              launches it
      يشنها             launches it
      نفذه              carried it out
      نفذها             carried it out
      نفذته             carried it out
      نفذتها            carried it out
      ارتكبها           committed it
      ارتكبتها          committed it
      مصدره             whose source is
      على يد            at the hands of
      على أيدي          at the hands of
      من قبل            on the part of
      بنيران            by the fire of
      برصاص             by the bullets of
      لـ                of
    `,
  },
  {
    class: 'byIt',
    words: `
      به              by it
      بها             by it
      له / لها / لهم / لهما   for him, for them
    `,
  },
  {
    class: 'who',
    words: `
      الذي / التي / الذين / اللذان / اللذين / اللتان / اللتين / اللاتي / اللواتي   who, which
    `,
  },
  {
    class: 'sentenced',
    words: `
      حكم / حكمت / حكما / أحكاما / أحكام / قضى / قضت / يقضي / تقضي / طالب / طالبت / يطالب      ruled, demanded
    `,
  },
  {
    class: 'averted',
    words: `
      تفادي           avoiding
      لتفادي          to avoid
      تجنب            avoiding
      لتجنب           to avoid
      منع             preventing
      لمنع            to prevent
      خشية            for fear of
      مخاوف           fears
      محاولة          an attempt at
      بهدف            with the aim of
      من أجل          for the sake of
      تهديد           a threat of
      البحث عن / بحثا عن / تبحث عن / يبحثون عن / يبحث عن        the search for
      تحسبا           against the chance of
      خوفا من / الخوف من / خشية من / الخشية من / مخاوف من        for fear of
      تحذير من / التحذير من / تحذيرات من / تحذر من / حذر من / حذرت من / محذرا من / محذرة من   a warning of
      خطر                                                        the danger of
      للمساعدة في / المساعدة في                                  for help in
      جواز / تحريم / مختصة / متخصصة                              the lawfulness of; given to
      قد يؤدي إلى / قد تؤدي إلى / قد يتسبب / قد تتسبب / قد يسفر عن / قد تسفر عن / قد يسبب / قد توقع    may lead to
      يمكن أن يؤدي إلى / يمكن أن تؤدي إلى / من شأنه أن يؤدي إلى / من شأنها أن تؤدي إلى                 might lead to
      سيؤدي إلى / ستؤدي إلى / سيتسبب / ستتسبب / سوف يؤدي إلى / سوف تؤدي إلى                            will lead to
      كاد يؤدي إلى / كادت تؤدي إلى / كاد أن يؤدي إلى / كادت أن تؤدي إلى / كاد يتسبب / كادت تتسبب        almost led to
      لمن / لكل من    for whoever
      حتى يتم         until is done
      غالبا ما        more often than not
      إذا أقدمت على / إذا أقدم على / في حال أقدمت على / في حال أقدم على                               should he go so far as
    `,
  },
]
