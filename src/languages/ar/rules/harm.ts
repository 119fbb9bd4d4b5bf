import * as fates from '../../fates.ts'
import * as harms from '../../harms.ts'
import type { Rule } from '../../language.ts'

/** People harmed, and how many: a word of harm and whom it befell. */
export const harm: Rule[] = [
  {
    name: 'harm as a noun, then whom',
    reads: 'harmNoun ~3 people',
    makes: 'harm',
    means: harms.harmOf,
    yes: {
      'أسفر عن مقتل 16 مدنيا وإصابة 19 آخرين':
        'killed 16 civilian: مقتل 16 مدنيا; injured 19 civilian: وإصابة 19 آخرين',
      'إصابة ٣٠ شخصا بجروح': 'injured 30: إصابة ٣٠ شخصا',
      'انتشال 4 عمال مصابين من تحت الأنقاض': 'injured 4 civilian: انتشال 4 عمال',
    },
  },
  {
    name: 'harm as a verb, then whom',
    reads: 'harmVerb ~6 people',
    makes: 'harm',
    means: harms.harmOf,
    yes: {
      'قُتِلَ ثلاثةُ أشخاصٍ صباح اليوم': 'killed 3: قُتِلَ ثلاثةُ أشخاصٍ',
      'كما أصيب، في 25 من تموز الماضي، ثمانية مدنيين': 'injured 8 civilian: أصيب، في 25 من تموز الماضي، ثمانية مدنيين',
      'قتل الجيش 12 مسلحا في كمين': 'killed 12 combatant: قتل الجيش 12 مسلحا',
    },
  },
  {
    name: 'a word that may tell a harm, then people counted',
    reads: 'harmToo ~2 people',
    makes: 'harm',
    means: harms.harmIfCounted,
    yes: {
      'أسر ثلاثة جنود في الكمين': 'captured 3 combatant: أسر ثلاثة جنود',
      'فقد 12 شخصا بعد غرق القارب': 'missing 12: فقد 12 شخصا',
    },
    no: [
      'قضت المحكمة بإعدام خمسة متهمين',
      'حكم القاضي بإعدام رجلين',
      'زار الوزير أسر الضحايا في البلدة',
      'دعم أسر الجنود',
      'فقد ظهر قادة الفصيل',
    ],
  },
  {
    name: 'who harmed, then whom',
    reads: 'harmVerb|harmNoun ~1 doers:people ~6 victims:people',
    makes: 'harm',
    means: harms.harmBy,
    yes: {
      'خطف عناصر من جبهة النصرة مساء أمس سبعة متطوعين':
        'captured 7 civilian: خطف عناصر من جبهة النصرة مساء أمس سبعة متطوعين',
      'قتل مسلحون المزارع قرب بيته': 'killed 1 civilian: قتل مسلحون المزارع',
    },
    no: [
      'قتل عنصر من حزب العمال',
      'القبض على عناصر تنظيم الجنود',
      'قتل ضابط طيار في الحادث',
      'قتل عنصران شقيقان في المعركة',
      'قتل جندي وأصيب ثلاثة مدنيين',
    ],
  },
  {
    name: 'meeting death, with whom between',
    reads: 'meets ~1 people ~~12 hisDeath',
    makes: 'harm',
    means: harms.metDeath,
    yes: {
      'لقي 13 عاملا مصرعهم في انهيار المبنى': 'killed 13 civilian: لقي 13 عاملا مصرعهم',
      'لقيت سيدة حتفها': 'killed 1 civilian women: لقيت سيدة حتفها',
      'فارق طفلان الحياة': 'killed 2 civilian children: فارق طفلان الحياة',
    },
  },
  {
    name: 'whom, then the harm done to them',
    reads: 'people ~5 done harmNoun|harmToo',
    makes: 'harm',
    means: harms.doneTo,
    yes: { 'ثلاثة من عناصر التنظيم تم أسرهم': 'captured 3 combatant: ثلاثة من عناصر التنظيم تم أسرهم' },
    no: ['ثلاثة جنود في الموقع الذي تم فيه أسر مقاتلين'],
  },
  {
    name: 'souls reaped',
    reads: 'reaps ~3 souls people',
    makes: 'harm',
    means: harms.metDeath,
    yes: { 'حصدت الغارات أرواح 25 مدنيا': 'killed 25 civilian: حصدت الغارات أرواح 25 مدنيا' },
  },
  {
    name: 'what was done to people reached them',
    reads: 'campaign ~6 reached people',
    makes: 'harm',
    means: harms.reachedBy,
    yes: {
      'شنت القوات حملة اعتقالات في البلدة طالت نحو 20 شخصا': 'captured ~20: اعتقالات في البلدة طالت نحو 20 شخصا',
    },
    no: ['قصف طال 20 منزلا'],
  },
  {
    name: 'people found slain',
    reads: 'people ~6 slain',
    makes: 'harm',
    means: harms.slain,
    yes: { 'عثر الأهالي على شاب مقتولا بطلقة في الرأس': 'killed 1 men: شاب مقتولا' },
    no: ['سقط سلاح المسلح'],
  },
  {
    name: 'someone, and then the harm that befell them',
    reads: 'people ~~14 led|leadsTo|cause harmNoun',
    makes: 'harm',
    means: harms.befell,
    yes: {
      'انفجر لغم بدراجة يقودها أحد عناصر الشرطة قرب الجسر ما أدى لمقتله':
        'killed 1 combatant: أحد عناصر الشرطة قرب الجسر ما أدى لمقتله',
    },
    no: ['مقتل جندي نتيجة إصابته بشظية', 'هاجم ثلاثة مسلحين شرطيا ما أدى إلى مقتل الشرطي'],
  },
  {
    name: 'cases of harm',
    reads: 'quantity case harmNoun|harmed|harmToo',
    makes: 'harm',
    means: harms.casesOf,
    yes: {
      'توثيق 73 حالة اعتقال في المدينة': 'captured 73: 73 حالة اعتقال',
      'وصول 30 حالة اختناق إلى المستشفى': 'affected 30: 30 حالة اختناق',
    },
  },
  {
    name: 'people, dead and wounded in one number',
    reads: 'fell|takesLives|harmVerb? ~2 people ~1 deadOrHurt',
    makes: 'harm',
    means: fates.deadOrHurt,
    yes: {
      'راح ضحيتها 20 مدنيا بين قتيل وجريح': 'casualties 20 civilian: راح ضحيتها 20 مدنيا بين قتيل وجريح',
      'وسقط عشرات العمال بين قتيل وجريح': 'casualties tens civilian: وسقط عشرات العمال بين قتيل وجريح',
    },
  },
  {
    name: 'whom, then the verb of harm',
    reads: 'people ~9 harmVerb',
    makes: 'harm',
    means: harms.harmAfter,
    yes: {
      '12 شخصا قتلوا في الغارة': 'killed 12: 12 شخصا قتلوا',
      'واحد من أفراد القوة وثمانية عمال قتلوا':
        'killed 1 combatant: واحد من أفراد القوة وثمانية عمال قتلوا; killed 8 civilian: واحد من أفراد القوة وثمانية عمال قتلوا',
      'ثلاثة من سكان الحي اعتقلتهم الشرطة': 'captured 3 civilian: ثلاثة من سكان الحي اعتقلتهم',
    },
    no: [
      'قال المدير سالم "خطفت الجبهة عددا كبيرا',
      'المتطرفين قتل',
      'أم الطفلين التي قتلت في الغارة',
      'المسلحون الذين قتلوا',
      'تمكن المسلحون من قتل ثلاثة جنود',
    ],
  },
  {
    name: 'whom, among them others, then the verb of harm',
    reads: 'people ~1 comma? among ~7 comma? harmVerb',
    makes: 'harm',
    means: harms.harmAfter,
    yes: {
      'إن 14 مدنيا على الأقل، بينهم أربعة أطفال، قتلوا في الغارة':
        'killed 14+ civilian: 14 مدنيا على الأقل، بينهم أربعة أطفال، قتلوا; of them killed 4 civilian children: بينهم أربعة أطفال',
    },
  },
  {
    name: 'killed and wounded in one number',
    reads: 'harmBoth ~4 people',
    makes: 'harm',
    means: harms.harmOf,
    yes: { 'قُتل وأُصيب عدد من الجنود في كمين': 'casualties some combatant: قُتل وأُصيب عدد من الجنود' },
    no: ['12 شخصا قتلوا وأصيب 5 بجروح'],
  },
  {
    name: 'whom, then killed and wounded in one number',
    reads: 'people ~4 harmBoth',
    makes: 'harm',
    means: harms.harmAfter,
    yes: { 'عشرات المدنيين قتلوا وجرحوا في الغارات': 'casualties tens civilian: عشرات المدنيين قتلوا وجرحوا' },
  },
  {
    name: 'people who leave',
    reads: 'leave ~2 people',
    makes: 'harm',
    means: harms.left,
    yes: { 'خروج 120 عائلة من المخيم': 'displaced 120 civilian: خروج 120 عائلة' },
    no: ['خرج رئيس الوفد من القاعة', 'خروج الآلاف من أهالي المدينة ضد القرار'],
  },
  {
    name: 'people, then their leaving',
    reads: 'people ~3 leave',
    makes: 'harm',
    means: harms.left,
    yes: { 'عشرات العائلات خرجت من الحي': 'displaced tens civilian: عشرات العائلات خرجت' },
  },
  {
    name: 'lives taken',
    reads: 'takesLives ~1 people',
    makes: 'harm',
    means: harms.harmOf,
    yes: { 'انفجار أودى بحياة 32 شخصا': 'killed 32: أودى بحياة 32 شخصا' },
  },
  {
    name: 'people trapped',
    reads: 'people ~2 stuck',
    makes: 'harm',
    means: fates.trapped,
    yes: {
      'ما زال 20 شخصا عالقين في المبنى': 'affected 20: 20 شخصا عالقين',
      'عشرات المدنيين تحت الأنقاض': 'affected tens civilian: عشرات المدنيين تحت الأنقاض',
    },
    no: ['إخراج ثلاثة أشخاص من تحت الأنقاض', '12 مسلحا محاصرين في المبنى'],
  },
  {
    name: 'harm by gas',
    reads: 'harmNoun|harmVerb ~3 people ~2 gassed',
    makes: 'harm',
    means: harms.gassed,
    yes: { 'إصابة 30 شخصا بحالات اختناق': 'affected 30: إصابة 30 شخصا بحالات اختناق' },
    no: ['مقتل 3 أشخاص اختناقا'],
  },
  {
    name: 'whom, then their harm by gas',
    reads: 'people ~5 harmVerb ~1 gassed',
    makes: 'harm',
    means: harms.gassedAfter,
    yes: { '18 شخصا أصيبوا بحالات اختناق': 'affected 18: 18 شخصا أصيبوا بحالات اختناق' },
  },
  {
    name: 'limbs lost',
    reads: 'maims ~2 people',
    makes: 'harm',
    means: fates.maimed,
    yes: { 'بترت ساق طفل بانفجار لغم': 'injured 1 civilian children: بترت ساق طفل' },
  },
]
