import * as harmedAs from '../../harmed.ts'
import type { Rule } from '../../language.ts'

/** People harmed, and how many: nouns that are themselves the harmed, tolls, and nobody harmed. */
export const harmed: Rule[] = [
  {
    name: 'a count of the harmed',
    reads: 'quantity of? harmed',
    makes: 'harm',
    means: harmedAs.harmedCounted,
    yes: { 'سقط سبعة قتلى و15 جريحا': 'killed 7: سبعة قتلى; injured 15: 15 جريحا' },
  },
  {
    name: 'a count of the harmed that is the least',
    reads: 'quantity of? harmed ~1 atLeast',
    makes: 'harm',
    means: harmedAs.harmedAtLeast,
    yes: { 'سقوط 20 قتيلا على الأقل': 'killed 20+: 20 قتيلا على الأقل' },
  },
  {
    name: 'the harmed and who they are',
    reads: 'fell? harmed|remains people',
    makes: 'harm',
    means: harmedAs.harmedPerson,
    yes: {
      'عثر على جثة شاب في الحقول': 'killed 1 men: عثر على جثة شاب',
      'العثور على رفات 12 شخصا': 'killed 12: العثور على رفات 12 شخصا',
    },
    no: ['لتفادي وقوع ضحايا مدنيين', 'لا تزال عمليات البحث عن جثة الشاب مستمرة'],
  },
  {
    name: 'dead and wounded in one number',
    reads: 'quantity of? harmed second:harmed',
    makes: 'harm',
    means: harmedAs.harmedTogether,
    yes: {
      'سقوط عدد من القتلى والجرحى': 'casualties some: عدد من القتلى والجرحى',
      'سقط 36 قتيلا وجريحا مدنيا': 'casualties 36 civilian: 36 قتيلا وجريحا',
    },
    no: ['سقوط عدد من القتلى وإصابة آخرين'],
  },
  {
    name: 'the harmed without a number',
    reads: 'fell? harmed',
    makes: 'harm',
    means: harmedAs.harmedAlone,
    yes: {
      'لم يسقط قتلى أو جرحى': 'killed 0: لم يسقط قتلى; injured 0: جرحى',
      'دون سقوط قتلى وجرحى': 'killed 0: دون سقوط قتلى; injured 0: وجرحى',
      'سقوط قتيلين في القصف': 'killed 2: سقوط قتيلين',
      'سقوط جرحى إلى جانب أضرار مادية': 'injured some: سقوط جرحى',
      'جرحى بينهم أطفال بغارات على المخيم':
        'injured some civilian: جرحى; of them injured some civilian children: بينهم أطفال',
      'سقط قتلى وجرحى': 'killed some: سقط قتلى; injured some: وجرحى',
    },
    no: [
      'الشهيد القائد',
      'نقل المصابين إلى المستشفى',
      'وصول ضحايا القصف',
      'خيام لنازحين',
      'ضحايا هذه الحرب',
      'ما قد يؤدي إلى سقوط ضحايا',
    ],
  },
  {
    name: 'people who fell dead or wounded',
    reads: 'people ~7 fellDown harmed',
    makes: 'harm',
    means: harmedAs.fellHarmed,
    yes: { '12 مسلحا من التنظيم سقطوا قتلى أمس': 'killed 12 combatant: 12 مسلحا من التنظيم سقطوا قتلى' },
    no: ['12 مسلحا في الموقع الذي سقط القتلى قربه'],
  },
  {
    name: 'falling dead or wounded, with whom between',
    reads: 'fellDown ~1 people ~4 harmed',
    makes: 'harm',
    means: harmedAs.fellHarmed,
    yes: { 'سقط خلالها أحد عناصر الشرطة قتيلا': 'killed 1 combatant: سقط خلالها أحد عناصر الشرطة قتيلا' },
  },
  {
    name: 'a toll',
    reads: 'tollNoun? harmed ~~16 toll article? quantity last:harmed|person?',
    makes: 'harm',
    means: harmedAs.tolled,
    yes: {
      'ارتفع عدد القتلى إلى 12': 'killed 12: عدد القتلى إلى 12',
      'ارتفاع عدد قتلى الحريق إلى 30 قتيلا': 'killed 30: عدد قتلى الحريق إلى 30 قتيلا',
    },
  },
  {
    name: 'a toll that rose, told far away',
    reads: 'rise tollNoun harmed ~~30 toll quantity last:harmed|person',
    makes: 'harm',
    means: harmedAs.tolledFar,
    yes: {
      'ارتفاع حصيلة القتلى جراء غارات شنتها طائرات، الأحد، على قرية صغيرة في ريف المحافظة الشرقي قرب ضفة النهر، إلى 53 مدنيا':
        'killed 53: ارتفاع حصيلة القتلى جراء غارات شنتها طائرات، الأحد، على قرية صغيرة في ريف المحافظة الشرقي قرب ضفة النهر، إلى 53 مدنيا',
    },
  },
  {
    name: 'a toll, and another beside it',
    reads: 'tollNoun? harmed ~~16 toll article? quantity',
    makes: 'harm',
    means: harmedAs.tolled,
    yes: {
      'ارتفع عدد القتلى إلى 14 والجرحى إلى 17': 'killed 14: عدد القتلى إلى 14; injured 17: والجرحى إلى 17',
    },
  },
  {
    name: 'a toll, the word that tells it first',
    reads: 'toll tollNoun harmed ~~16 quantity last:harmed|person',
    makes: 'harm',
    means: harmedAs.tolledFirst,
    yes: {
      'بلغ عدد القتلى الذين سقطوا في المدينة خلال ثلاثة أيام 50 شخصا':
        'killed 50: بلغ عدد القتلى الذين سقطوا في المدينة خلال ثلاثة أيام 50 شخصا',
    },
    no: ['بلغ عدد القتلى في المدينة مستوى جديدا بعد مقتل 5 جنود'],
  },
  {
    name: 'people who are the harmed',
    reads: 'people harmed',
    makes: 'harm',
    means: harmedAs.peopleAs,
    yes: { 'أربعة أطفال ضحايا قصف على البلدة': 'killed 4 civilian children: أربعة أطفال ضحايا' },
    no: ['الأطفال الضحايا', 'عائلات ضحايا الحرب'],
  },
  {
    name: 'some of the harmed, and who they are',
    reads: 'of|between harmed ~1 people',
    makes: 'harm',
    means: harmedAs.amongHarmed,
    yes: {
      'وكان من بين القتلى شرطي': 'killed 1 combatant: من بين القتلى شرطي',
      'مقتل 12 شخصا وبين القتلى ثلاثة أطفال':
        'killed 12: مقتل 12 شخصا; of them killed 3 civilian children: وبين القتلى ثلاثة أطفال',
      'من بين ضحايا الهجوم 30 طفلا': 'killed 30 civilian children: من بين ضحايا الهجوم 30 طفلا',
    },
    no: ['الجثث من بين الضحايا المدنيين'],
  },
  {
    name: 'a toll as estimated',
    reads: 'tollNoun harmed ~~12 quantity last:harmed|person?',
    makes: 'harm',
    means: harmedAs.estimated,
    yes: { 'قدرت المنظمة عدد القتلى منذ مارس بثلاثة آلاف شخص': 'killed 3000: عدد القتلى منذ مارس بثلاثة آلاف شخص' },
    no: ['عدد القتلى في ثلاثة أحياء'],
  },
  {
    name: 'the harmed, and how many they are',
    reads: 'tollNoun? harmed are? people',
    makes: 'harm',
    means: harmedAs.harmedAre,
    yes: {
      'القتلى هم 21 من الشرطة و62 من عناصر التنظيم':
        'killed 21 combatant: القتلى هم 21 من الشرطة; killed 62 combatant: القتلى هم 21 من الشرطة و62 من عناصر التنظيم',
      'وبلغ عدد الجرحى 40 شخصا': 'injured 40: عدد الجرحى 40 شخصا',
    },
  },
  {
    name: 'no one hurt',
    reads: 'not anyoneHurt',
    makes: 'harm',
    means: harmedAs.noOne,
    yes: { 'ولم يصب أحد في الانفجار': 'injured 0: ولم يصب أحد' },
  },
  {
    name: 'nobody harmed',
    reads: 'not leadsTo? ~7 harmed|lossNoun|harmNoun|harmToo',
    makes: 'harm',
    means: harmedAs.nobody,
    yes: {
      'قصف البلدة دون وقوع إصابات': 'injured 0: دون وقوع إصابات',
      'لم تسفر الغارة عن أي إصابات': 'injured 0: لم تسفر الغارة عن أي إصابات',
      'لم تسفر عن أي إصابات': 'injured 0: لم تسفر عن أي إصابات',
      'نافيا أسر أي من عناصره': 'captured 0 combatant: نافيا أسر',
    },
    no: [
      'نفى مسؤول في كتيبة "شهداء الساحل" النبأ',
      'لم يدفن بعد جثمان الشيخ',
      'دون تأكيد إصابة سالم',
      'عدم ضبط الأمن',
      'لم يرسل أحدا لقتل الناس',
      'لم تتسلم سوى 700 جثة',
      'ولم ترد أنباء عن سقوط ضحايا',
    ],
  },
  {
    name: 'losses',
    reads: 'lossNoun',
    makes: 'harm',
    means: harmedAs.losses,
    yes: { 'أوقع القصف خسائر بشرية': 'casualties some: خسائر بشرية' },
    no: ['دون معلومات عن خسائر بشرية'],
  },
]
