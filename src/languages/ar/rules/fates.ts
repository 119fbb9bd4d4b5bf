import * as fates from '../../fates.ts'
import * as harms from '../../harms.ts'
import type { Rule } from '../../language.ts'

/** Harm that is told by where people are now, or by what they were driven to. */
export const fate: Rule[] = [
  {
    name: 'people, and what became of them',
    reads: 'people ~3 fate',
    makes: 'harm',
    means: fates.became,
    yes: { 'لا يزال خمسة أشخاص في عداد المفقودين': 'missing 5: خمسة أشخاص في عداد المفقودين' },
    no: ['الجنود في الأسر', 'ثلاثة مدنيين و5 مفقودين'],
  },
  {
    name: 'contact lost with people',
    reads: 'lostTouch people',
    makes: 'harm',
    means: fates.lost,
    yes: { 'فقد الاتصال بأربعة جنود': 'missing 4 combatant: فقد الاتصال بأربعة جنود' },
    no: ['فقد الاتصال بالقاعدة'],
  },
  {
    name: 'people whose destiny is unknown',
    reads: 'destiny people ~5 unknownYet',
    makes: 'harm',
    means: fates.lost,
    yes: { 'مصير سبعة عمال ما زال مجهولا': 'missing 7 civilian: مصير سبعة عمال ما زال مجهولا' },
  },
  {
    name: 'prisoners whose destiny is unknown',
    reads: 'destiny quantity harmed ~5 unknownYet',
    makes: 'harm',
    means: fates.lostCounted,
    yes: { 'مصير 61 معتقلا ما زال مجهولا': 'missing 61: مصير 61 معتقلا ما زال مجهولا' },
  },
  {
    name: 'women who perished',
    reads: 'people ~1 harmToo',
    makes: 'harm',
    means: fates.perished,
    yes: { 'وكانت طفلة قد قضت في القصف': 'killed 1 civilian children: طفلة قد قضت' },
    no: ['المحكمة قضت بسجن سالم', 'سيدة قضت عمرها في البلدة'],
  },
  {
    name: 'cases brought out or harmed',
    reads: 'harmNoun quantity case',
    makes: 'harm',
    means: fates.cases,
    yes: { 'إجلاء تسع عشرة حالة مرضية': 'displaced 19: إجلاء تسع عشرة حالة' },
  },
  {
    name: 'a force loses contact with people',
    reads: 'harmToo ~4 touch people',
    makes: 'harm',
    means: fates.lost,
    yes: {
      'فقدت القوات التواصل مع مجموعة مكونة من 13 عنصرا':
        'missing 13 combatant: فقدت القوات التواصل مع مجموعة مكونة من 13 عنصرا',
    },
  },
  {
    name: 'whom, then that they went missing',
    reads: 'people ~2 harmToo',
    makes: 'harm',
    means: fates.missing,
    yes: { 'إن ثلاثة صحافيين إسبان فقدوا في سورية': 'missing 3 civilian: ثلاثة صحافيين إسبان فقدوا' },
    no: ['ثلاثة مدنيين فقدوا منازلهم', 'ثلاثة قادة فقدوا السيطرة'],
  },
  {
    name: 'people who fell',
    reads: 'people ~1 fellDown',
    makes: 'harm',
    means: fates.fell,
    yes: { 'نحو 300 مدني سقطوا في المحافظة': 'killed ~300 civilian: نحو 300 مدني سقطوا' },
    no: ['ثلاثة مدنيين سقطوا جرحى', '5 مقاتلين سقطوا في الأسر'],
  },
  {
    name: 'a force loses its fighters',
    reads: 'loses ~3 people',
    makes: 'harm',
    means: fates.lostFighters,
    yes: { 'خسر التنظيم 15 من مقاتليه': 'killed 15 combatant: خسر التنظيم 15 من مقاتليه' },
    no: ['خسر النادي اللاعب', 'خسر التنظيم 15 قرية'],
  },
  {
    name: 'people driven to flee',
    reads: 'drives ~3 people ~4 toFlee',
    makes: 'harm',
    means: fates.drivenOut,
    yes: { 'أجبر القصف 500 عائلة على النزوح': 'displaced 500 civilian: أجبر القصف 500 عائلة على النزوح' },
    no: ['أجبر الثوار القوات على مغادرة الموقع'],
  },
  {
    name: 'the death of prisoners or wounded',
    reads: 'harmNoun|harmVerb ~1 quantity? harmed',
    makes: 'harm',
    means: fates.ofHarmed,
    yes: {
      'تصفية ثلاثة أسرى قرب الموقع': 'killed 3: تصفية ثلاثة أسرى',
      'وفاة معتقل تحت التعذيب': 'killed 1: وفاة معتقل',
      'استشهد الأسير سالم في السجن': 'killed 1: استشهد الأسير سالم',
    },
    no: ['مقتل الأسرى', 'وفاة قتلى', 'قتل ضحايا'],
  },
  {
    name: 'gunmen, described, and whom they harmed',
    reads: 'harmVerb gunmen ~5 people',
    makes: 'harm',
    means: fates.byGunmen,
    yes: {
      'خطف مسلحون مجهولون طبيبا من منزله': 'captured 1 civilian: خطف مسلحون مجهولون طبيبا',
      'اغتال مسلحان على متن دراجة نارية معلما': 'killed 1 civilian: اغتال مسلحان على متن دراجة نارية معلما',
      'قتل جنود إسرائيليون شابين قرب السياج': 'killed 2 men: قتل جنود إسرائيليون شابين',
      'قتل عناصر من التنظيم مدنيا': 'killed 1 civilian: قتل عناصر من التنظيم مدنيا',
    },
    no: [
      'قتل مسلحون في اشتباكات مع جنود',
      'قتل مسلحون خلال هجوم على مدنيين',
      'قتل مسلحون وأصيب ثلاثة مدنيين',
      'قتل مسلحون كانوا يستهدفون مدنيين',
    ],
  },
  {
    name: 'gunmen, described, and how many they harmed',
    reads: 'harmVerb gunmen ~8 quantity person',
    makes: 'harm',
    means: fates.byGunmenCounted,
    yes: {
      'خطف مسلحون يرتدون زيا عسكريا خمسة موظفين': 'captured 5 civilian: خطف مسلحون يرتدون زيا عسكريا خمسة موظفين',
    },
    no: ['قتل مسلحون في كمين نفذه ثلاثة جنود', 'خطف عناصر من الجبهة قائد الفرقة 30 العقيد سالم'],
  },
  {
    name: 'whom, and after a comma the verb of harm',
    reads: 'people ~3 comma aside? harmVerb',
    makes: 'harm',
    means: harms.harmAfterComma,
    yes: { 'إن 4 مدنيين على الأقل، قتلوا في القصف': 'killed 4+ civilian: 4 مدنيين على الأقل، قتلوا' },
    no: ['خرج 4 مدنيين من الحي، قتلت القذيفة جارهم', 'وصل 4 مدنيين، قتل أحدهم', 'زار 4 عمال، قتلت الغارة ابنه'],
  },
]
