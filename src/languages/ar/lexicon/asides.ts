import type { WordList } from '../../../text/lexicon.ts'

/** Words beside a verb of saying: asides between it and who speaks, words that carry the speaker on, and words by which nobody speaks. */
export const asides: WordList[] = [
  {
    class: 'unsaid',
    words: `
      ذكر اسمه / ذكر اسمها / ذكر أسمائهم / ذكر أسمائهما / ذكر هويته / كشف اسمه / كشف هويته / كشف هويتها   giving a name (which somebody would not)
          يذكر أن / يذكر أنه / يذكر أنها / يشار إلى أن / يشار إلى / يشار أن / تجدر الإشارة / جدير بالذكر / الجدير بالذكر   it is worth mentioning: nobody says so
      اقرأ / اقرأ أيضا / اقرئي       read (more)
    `,
  },
  {
    class: 'aside',
    words: `
      أيضا / كذلك                      also
      أخيرا / مؤخرا / حديثا            lately
      بدوره / بدورها / بدورهم          in turn
      في هذه الأثناء / في الأثناء / في غضون ذلك    meanwhile
      فيه / فيها / فيهما               in it
      بشدة / بقوة / بوضوح / بعبارات    strongly, clearly
      من جهته / من جهتها / من جانبه / من جانبها   for his part
      لاحقا / سابقا / رسميا / قد / فقد / لقد / آنذاك / حينها / مرارا / صراحة / في وقت سابق / في وقت لاحق   later, earlier, officially
    `,
  },
  {
    class: 'asFor',
    words: `
      أما               as for
    `,
  },
  {
    class: 'hisWords',
    words: `
      تعبيره / تعبيرها / تعبيرهم / وصفه / وصفها / وصفهم / قوله / قولها / قولهم     his words, as he put it
      كلامه / كلامها / كلامهم / زعمه / زعمها / زعمهم / ادعائه / ادعائها / ادعائهم / رأيه / رأيها  his claim, his opinion
    `,
  },
  {
    class: 'weSay',
    words: `
      نحمل / نتهم / ننفي / نؤكد / نعلن / نقول / ندين / نستنكر / نشير / نعتبر / نرى / نتوقع / نحذر / نتوعد / نهدد / نتعهد    we say, accuse, deny …
    `,
  },
]
