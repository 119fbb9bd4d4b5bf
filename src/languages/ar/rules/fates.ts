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
    no: ['الجنود في الأسر'],
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
    name: 'people driven to flee',
    reads: 'drives ~3 people ~4 toFlee',
    makes: 'harm',
    means: fates.drivenOut,
    yes: { 'أجبر القصف 500 عائلة على النزوح': 'displaced 500 civilian: أجبر القصف 500 عائلة على النزوح' },
    no: ['أجبر الثوار القوات على مغادرة الموقع'],
  },
  {
    name: 'the death of prisoners or wounded',
    reads: 'harmNoun|harmVerb quantity? harmed',
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
    name: 'whom, and after a comma the verb of harm',
    reads: 'people comma harmVerb',
    makes: 'harm',
    means: harms.harmAfterComma,
    yes: { 'إن 4 مدنيين على الأقل، قتلوا في القصف': 'killed 4+ civilian: 4 مدنيين على الأقل، قتلوا' },
    no: ['وصل 4 مدنيين، قتل أحدهم', 'زار 4 عمال، قتلت الغارة ابنه'],
  },
]
