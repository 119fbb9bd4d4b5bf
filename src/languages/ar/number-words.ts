import { fact } from '../../text/fact.ts'
import type { Token } from '../../text/tokens.ts'
import type { Form, Word } from '../../text/word.ts'
import { fold } from './fold.ts'

/**
 * What a counting word does in a number: `unit` 1–9, `ten`, `teen` 11–19 (written as one word), `tens` 20–90, `hundred`
 * (may be multiplied by a unit before it), `hundreds` 200–900, `scale` (thousand, million: multiplies what stands before it).
 */
export interface NumberWord {
  readonly role: 'unit' | 'ten' | 'teen' | 'tens' | 'hundred' | 'hundreds' | 'scale'
  readonly value: number
  /** Is a number by itself: واحد is, إحدى only in إحدى عشرة; ألف is, آلاف is not. */
  readonly alone: boolean
  /** A dual, which is not multiplied: ألفان. */
  readonly dual: boolean
}

const UNITS: readonly (readonly string[])[] = [
  ['واحد', 'واحدة', 'واحدا'],
  ['اثنان', 'اثنين', 'اثنتان', 'اثنتين', 'إثنان', 'اتنين'],
  ['ثلاثة', 'ثلاث', 'ثلاثا'],
  ['أربعة', 'أربع', 'أربعا'],
  ['خمسة', 'خمس', 'خمسا'],
  ['ستة', 'ست', 'ستا'],
  ['سبعة', 'سبع', 'سبعا'],
  ['ثمانية', 'ثماني', 'ثمان', 'ثمانيا'],
  ['تسعة', 'تسع', 'تسعا'],
]
const BOUND: readonly (readonly string[])[] = [
  ['أحد', 'إحدى'],
  ['اثنا', 'اثني', 'اثنتا', 'اثنتي'],
]
const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const HUNDRED = ['مئة', 'مائة', 'مية']
const TWO_HUNDRED = ['مئتان', 'مئتين', 'مئتا', 'مئتي', 'مائتان', 'مائتين', 'مائتا', 'مائتي']
const SCALES: readonly { value: number; one: readonly string[]; many: readonly string[]; two: readonly string[] }[] = [
  { value: 1e3, one: ['ألف', 'ألفا'], many: ['آلاف', 'الالاف'], two: ['ألفان', 'ألفين', 'ألفي'] },
  { value: 1e6, one: ['مليون', 'مليونا'], many: ['ملايين'], two: ['مليونان', 'مليونين', 'مليوني'] },
  { value: 1e9, one: ['مليار', 'مليارا', 'بليون'], many: ['مليارات'], two: ['ملياران', 'مليارين', 'ملياري'] },
]

const WORDS = new Map<string, NumberWord>()

function enter(words: readonly string[], role: NumberWord['role'], value: number, alone = true, dual = false): void {
  for (const word of words) WORDS.set(fold(word).text, { role, value, alone, dual })
}

UNITS.forEach((words, i) => {
  enter(words, 'unit', i + 1)
  for (const word of [...words, ...(BOUND[i] ?? [])])
    for (const ten of ['عشر', 'عشرة']) enter([`${fold(word).text}${ten}`], 'teen', i + 11)
})
// As spoken in Egypt, and written where somebody is quoted.
enter(['تلاتة', 'تلات'], 'unit', 3)
enter(['تمانية', 'تمن', 'تماني'], 'unit', 8)
const SPOKEN_TEENS = ['حداشر', 'اتناشر', 'تلتاشر', 'اربعتاشر', 'خمستاشر', 'ستاشر', 'سبعتاشر', 'تمنتاشر', 'تسعتاشر']
SPOKEN_TEENS.forEach((word, i) => {
  enter([word], 'teen', i + 11)
})
enter(['تلاتين', 'تلاتون'], 'tens', 30)
enter(['تمانين', 'تمانون'], 'tens', 80)
const SPOKEN_HUNDREDS = ['تلتمية', 'ربعمية', 'خمسمية', 'ستمية', 'سبعمية', 'تمنمية', 'تسعمية']
SPOKEN_HUNDREDS.forEach((word, i) => {
  enter([word], 'hundreds', (i + 3) * 100)
})
BOUND.forEach((words, i) => {
  enter(words, 'unit', i + 1, false)
})
enter(['عشرة', 'عشر', 'عشرا'], 'ten', 10)
TENS.forEach((stem, i) => {
  enter([`${stem}ون`, `${stem}ين`], 'tens', 20 + i * 10)
})
enter(HUNDRED, 'hundred', 100)
enter(['مئات', 'مئين'], 'hundred', 100, false)
enter(TWO_HUNDRED, 'hundreds', 200)
for (const hundred of HUNDRED)
  UNITS.forEach((words, i) => {
    if (i >= 2)
      enter(
        words.map((word) => `${word}${hundred}`),
        'hundreds',
        (i + 1) * 100,
      )
  })
for (const { value, one, many, two } of SCALES) {
  enter(one, 'scale', value)
  enter(many, 'scale', value, false)
  enter(two, 'scale', value * 2, true, true)
}

/** A counting word as it stands in a text: with what was joined before it, split into conjunction and the rest. */
export interface Counting {
  readonly word: NumberWord
  /** Joined و. */
  readonly and: boolean
  /** Joined ف ب ل, where any. */
  readonly preposition: boolean
  readonly article: boolean
}

/** The counting word that a token is, or null. Fast on the many words that are none. */
export const counting = (token: Token | undefined): Counting | null => (token?.word ? named(token.word) : null)

export const isCounting = (word: Word): boolean => named(word) !== null

const named = fact(({ text, forms }): Counting | null => {
  // The clitic reader leaves two letters alone; six is the one number that short.
  if (text === 'وست') return { word: WORDS.get('ست')!, and: true, preposition: false, article: false }
  for (const form of forms) {
    if (form.tail !== '') return null
    const word = WORDS.get(form.word)
    if (word) return split(word, form)
  }
  return null
})

function split(word: NumberWord, { lead, word: text }: Form): Counting | null {
  const article = lead.endsWith('ال')
  const before = article ? lead.slice(0, -2) : lead
  const and = before.startsWith('و')
  const preposition = before.length > (and ? 1 : 0)
  // كمية is no hundred, and a future tense no number.
  if (before.includes('س') || before.includes('ك')) return null
  // الاثنين is Monday, الأربعا(ء) Wednesday; both are far commoner than "the two", and no accusative takes the article.
  if (article && word.role === 'unit' && (word.value === 2 || text.endsWith('ا'))) return null
  return { word, and, preposition, article }
}

const ORDINAL_WORDS: readonly (readonly string[])[] = [
  ['أول', 'أولى', 'حادي', 'حادية'],
  ['ثاني', 'ثانية', 'ثان'],
  ['ثالث', 'ثالثة'],
  ['رابع', 'رابعة'],
  ['خامس', 'خامسة'],
  ['سادس', 'سادسة'],
  ['سابع', 'سابعة'],
  ['ثامن', 'ثامنة'],
  ['تاسع', 'تاسعة'],
  ['عاشر', 'عاشرة'],
]
/** Folded ordinals without their article. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  ORDINAL_WORDS.flatMap((words, i) => words.map((word): [string, number] => [fold(word).text, i + 1])),
)

/** Whether a token is an ordinal with the article: الحادي, الثالثة. */
export function isOrdinal(token: Token | undefined): boolean {
  return token?.forms.some((form) => form.tail === '' && form.lead.endsWith('ال') && ORDINALS.has(form.word)) ?? false
}
