import type { Rule } from '../../language.ts'
import * as meanings from '../../meanings.ts'

/** A number and the words around it that say how far it holds. */
export const quantities: Rule[] = [
  {
    name: 'a number',
    reads: 'number',
    makes: 'quantity',
    means: meanings.exactly,
    yes: { 'مقتل 12 مدنيا في قصف على سوق': 'killed 12 civilian: مقتل 12 مدنيا' },
  },
  {
    name: 'a number in brackets',
    reads: 'opens number closes',
    makes: 'quantity',
    means: meanings.exactly,
    yes: { 'مقتل (15) شخصا في الغارة': 'killed 15: مقتل (15) شخصا' },
    no: ['مقتل سالم (15 عاما)'],
  },
  {
    name: 'at least a number',
    reads: 'atLeast about? article? number',
    makes: 'quantity',
    means: meanings.atLeast,
    yes: { 'استشهاد ما لا يقل عن 7 أشخاص': 'killed 7+: استشهاد ما لا يقل عن 7 أشخاص' },
  },
  {
    name: 'a number at least',
    reads: 'number atLeast',
    makes: 'quantity',
    means: meanings.atLeast,
    yes: { 'قتل 11 على الأقل في الغارة': 'killed 11+: قتل 11 على الأقل' },
  },
  {
    name: 'more than a number',
    reads: 'moreThan article? number',
    makes: 'quantity',
    means: meanings.moreThan,
    yes: {
      'أصيب أكثر من 12 شخصا': 'injured 13+: أصيب أكثر من 12 شخصا',
      'مقتل أكثر من الـ 20 مدنيا': 'killed 21+ civilian: مقتل أكثر من الـ 20 مدنيا',
    },
  },
  {
    name: 'fewer than a number',
    reads: 'fewerThan number',
    makes: 'quantity',
    means: meanings.fewerThan,
    yes: { 'مقتل أقل من 20 شخصا': 'killed ..19: مقتل أقل من 20 شخصا' },
  },
  {
    name: 'up to a number',
    reads: 'upTo number',
    makes: 'quantity',
    means: meanings.upTo,
    yes: { 'مقتل ما يصل إلى 20 شخصا': 'killed ..20: مقتل ما يصل إلى 20 شخصا' },
  },
  {
    name: 'about a number',
    reads: 'about article? number',
    makes: 'quantity',
    means: meanings.about,
    yes: { 'وأصيب حوالي 200 شخص': 'injured ~200: وأصيب حوالي 200 شخص' },
  },
  {
    name: 'between two numbers',
    reads: 'between low:number and? high:number',
    makes: 'quantity',
    means: meanings.between,
    yes: { 'مقتل بين 10 و15 مدنيا': 'killed 10-15 civilian: مقتل بين 10 و15 مدنيا' },
  },
  {
    name: 'a number to a number',
    reads: 'low:number orTo high:number',
    makes: 'quantity',
    means: meanings.range,
    yes: { 'غرق 35 إلى 40 شخصا': 'killed 35-40: غرق 35 إلى 40 شخصا' },
    no: ['ارتفع عدد القتلى من 5 إلى 12'],
  },
  {
    name: 'a vague number',
    reads: 'moreThan|about|atLeast? vague',
    makes: 'quantity',
    means: meanings.vaguely,
    yes: { 'مقتل عشرات المدنيين': 'killed tens civilian: مقتل عشرات المدنيين' },
  },
]
