import * as harms from '../../harms.ts'
import type { Rule } from '../../language.ts'

/** People harmed, and how many. */
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
    },
  },
  {
    name: 'harm as a verb, then whom',
    reads: 'harmVerb ~5 people',
    makes: 'harm',
    means: harms.harmOf,
    yes: {
      'قُتِلَ ثلاثةُ أشخاصٍ صباح اليوم': 'killed 3: قُتِلَ ثلاثةُ أشخاصٍ',
      'قتل الجيش 12 مسلحا في كمين': 'killed 12 combatant: قتل الجيش 12 مسلحا',
    },
  },
  {
    name: 'whom, then the verb of harm',
    reads: 'people ~7 harmVerb',
    makes: 'harm',
    means: harms.harmAfter,
    yes: { '12 شخصا قتلوا في الغارة': 'killed 12: 12 شخصا قتلوا' },
  },
  {
    name: 'whom, among them others, then the verb of harm',
    reads: 'people ~1 comma among ~7 comma? harmVerb',
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
    name: 'people who leave',
    reads: 'leave ~2 people',
    makes: 'harm',
    means: harms.left,
    yes: { 'خروج 120 عائلة من المخيم': 'displaced 120 civilian: خروج 120 عائلة' },
    no: ['خرج رئيس الوفد من القاعة'],
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
    name: 'a count of the harmed',
    reads: 'quantity of? harmed',
    makes: 'harm',
    means: harms.harmedCounted,
    yes: { 'سقط سبعة قتلى و15 جريحا': 'killed 7: سبعة قتلى; injured 15: 15 جريحا' },
  },
  {
    name: 'a count of the harmed that is the least',
    reads: 'quantity of? harmed ~1 atLeast',
    makes: 'harm',
    means: harms.harmedAtLeast,
    yes: { 'سقوط 20 قتيلا على الأقل': 'killed 20+: 20 قتيلا على الأقل' },
  },
  {
    name: 'the harmed and who they are',
    reads: 'fell? harmed people',
    makes: 'harm',
    means: harms.harmedPerson,
    yes: { 'عثر على جثة شاب في الحقول': 'killed 1 men: عثر على جثة شاب' },
  },
  {
    name: 'dead and wounded in one number',
    reads: 'quantity of? harmed second:harmed',
    makes: 'harm',
    means: harms.harmedTogether,
    yes: { 'سقوط عدد من القتلى والجرحى': 'casualties some: عدد من القتلى والجرحى' },
  },
  {
    name: 'the harmed without a number',
    reads: 'fell? harmed',
    makes: 'harm',
    means: harms.harmedAlone,
    yes: {
      'سقوط قتيلين في القصف': 'killed 2: سقوط قتيلين',
      'سقط قتلى وجرحى': 'killed some: سقط قتلى; injured some: وجرحى',
    },
    no: ['الشهيد القائد'],
  },
  {
    name: 'a toll',
    reads: 'tollNoun? harmed ~~12 toll quantity',
    makes: 'harm',
    means: harms.tolled,
    yes: { 'ارتفع عدد القتلى إلى 12': 'killed 12: عدد القتلى إلى 12' },
  },
  {
    name: 'nobody harmed',
    reads: 'not ~3 harmed|lossNoun|harmNoun',
    makes: 'harm',
    means: harms.nobody,
    yes: { 'قصف البلدة دون وقوع إصابات': 'injured 0: دون وقوع إصابات' },
  },
  {
    name: 'losses',
    reads: 'lossNoun',
    makes: 'harm',
    means: harms.losses,
    yes: { 'أوقع القصف خسائر بشرية': 'casualties some: خسائر بشرية' },
  },
]
