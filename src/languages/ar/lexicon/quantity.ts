import type { WordList } from '../../../text/lexicon.ts'

/** Words around a number, and words that stand in its place. */
export const quantity: WordList[] = [
  {
    class: 'atLeast',
    words: `
      ما لا يقل عن      no fewer than
      لا يقل عن         no fewer than
      ما لا يقل         no fewer
      بما لا يقل عن     by no fewer than
      على الأقل         at least
      كحد أدنى          as a minimum
      لا يقل عددهم عن   whose number is no less than
    `,
  },
  {
    class: 'moreThan',
    words: `
      أكثر من           more than
      ما يزيد عن        what exceeds
      ما يزيد على       what exceeds
      يزيد عن           exceeds
      يزيد على          exceeds
      أزيد من           more than
      فوق               above
      ما يفوق           what surpasses
      يفوق              surpasses
      تجاوز             passed
      يتجاوز            passes
      تتجاوز            passes
      تجاوزت            passed
      أكثر              more (than)
      ما يربو على       what exceeds
      يربو على          exceeds
      ما ينيف على       what exceeds
    `,
  },
  {
    class: 'fewerThan',
    words: `
      أقل من            fewer than
      ما يقل عن         what is less than
      دون               under
      لا يتجاوز         not passing
      لا يزيد عن        not exceeding
    `,
  },
  {
    class: 'upTo',
    words: `
      حتى               up to
      يصل إلى           reaches
      ما يصل إلى        as many as
      لا يتعدى          no more than
      كحد أقصى          as a maximum
      على الأكثر        at most
      لا يزيد على       no more than
    `,
  },
  {
    class: 'about',
    words: `
      نحو               about
      حوالي             about
      قرابة             nearly
      زهاء              about
      ما يقارب          what comes near
      يقارب             comes near
      ما يقرب من        what comes near
      قدر بـ            estimated at
      تقريبا            approximately
      بحدود             around
      في حدود           around
      يناهز             comes near
      ما يناهز          what comes near
      مقدر              estimated
    `,
  },
  {
    class: 'article',
    words: `
      ال / ال -         the, apart from its number
    `,
  },
  {
    class: 'orTo',
    words: `
      إلى               to
      أو                or
      -                 to
    `,
  },
  {
    class: 'between',
    words: `
      بين               between
      ما بين            between
    `,
  },
  {
    class: 'vague',
    valued: true,
    words: `
      عشرات             tens        tens of
      العشرات           tens        tens
      بضع               some        a few
      بضعة              some        a few
      مئات              hundreds    hundreds of
      المئات            hundreds    hundreds
      مئآت              hundreds    hundreds
      آلاف              thousands   thousands of
      الآلاف            thousands   thousands
      عشرات آلاف        thousands   tens of thousands
      عشرات الآلاف      thousands   tens of thousands
      مئات الآلاف       thousands   hundreds of thousands
      مئات آلاف         thousands   hundreds of thousands
      ملايين            thousands   millions
      عدد من            some        a number
      أعداد من          some        numbers
      عددا من           some        a number
      عدد كبير من       some        a great number
      عددا كبيرا من     some        a great number
      أعداد كبيرة من    some        great numbers
      أعدادا كبيرة من   some        great numbers
      عدد غير محدد من   some        an unstated number
      عدة               some        several
      مجموعة أخرى من    some        another group of
      عدد آخر           some        a further number
      العديد            some        many
      عديد              some        many
      الكثير            some        many
      كثير              some        many
      الكثيرون          some        many
      الكثيرين          some        many
      مجموعة من         some        a group
      بعض               some        some
      معظم              some        most
      أغلب              some        most
      غالبية            some        the majority
      جميع              some        all
      كافة              some        all
      عدد آخر من        some        a further number
      آخرون             some        others
      آخرين             some        others
      بقية              some        the rest
    `,
  },
  {
    class: 'none',
    words: `
      أي                any (after a negation)
      أية               any (after a negation)
    `,
  },
  {
    class: 'not',
    words: `
      لم                did not
      دون               without
      بدون              without
      من دون            without
      عدم               absence of
      من غير            without
      دون أن            without (a verb)
      نفي               denial of
      نافيا             denying
      نافية             denying
    `,
  },
  {
    class: 'oneOf',
    words: `
      أحد               one of
      إحدى              one of
      واحد من           one of
      واحدة من          one of
    `,
  },
  {
    class: 'two',
    words: `
      اثنين             two
      اثنان             two
      اثنتين            two
      اثنتان            two
    `,
  },
  {
    class: 'of',
    words: `
      من                of
      من بين            from among
      من أصل            out of
      في صفوف           in the ranks of
      بصفوف             in the ranks of
      بين أفراد         among the members of
      بين صفوف          in the ranks of
      من صفوف           from the ranks of
      ضمن صفوف          in the ranks of
    `,
  },
]
