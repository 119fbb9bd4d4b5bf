import type { Token } from '../../text/tokens.ts'
import { fold } from './fold.ts'
import { isWord, Phrases, type Read, wordSet } from './phrases.ts'

/** A month's number, and whose: Gregorian or Hijri. `sure`: the name is no other word, so that it may stand alone. */
export interface Month {
  readonly month: number
  readonly hijri: boolean
  readonly sure: boolean
}

/** Egyptian and Gulf, Levantine and Iraqi, Maghrebi names; after `;` those that are other words too (آب and أب fold alike). */
const GREGORIAN: readonly string[] = [
  'يناير / كانون الثاني / كانون ثاني / جانفي / ينایر',
  'فبراير / شباط / فيفري',
  'آذار ; مارس',
  'أبريل / إبريل / أفريل ; نيسان',
  'مايو / أيار / مايس ; ماي',
  'يونيو / يونيه / حزيران ; جوان',
  'يوليو / يوليه / تموز / جويلية / يوليوز',
  'أغسطس / اغسطس / غشت ; آب / أوت',
  'سبتمبر / أيلول / شتنبر',
  'أكتوبر / تشرين الأول / تشرين أول',
  'نوفمبر / تشرين الثاني / تشرين ثاني / نونبر',
  'ديسمبر / كانون الأول / كانون أول / دجنبر',
]
const HIJRI: readonly string[] = [
  'محرم / المحرم',
  'صفر',
  'ربيع الأول / ربيع أول',
  'ربيع الآخر / ربيع الثاني / ربيع ثاني',
  'جمادى الأولى / جمادى الأول',
  'جمادى الآخرة / جمادى الثانية / جمادى الثاني',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة / ذي القعدة',
  'ذو الحجة / ذي الحجة',
]

const MONTHS = new Phrases<Month>([
  ...GREGORIAN.flatMap((names, i) => {
    const [sure, unsure] = names.split(' ; ')
    const entry = (keys: string, certain: boolean): [string, Month] => [
      keys,
      { month: i + 1, hijri: false, sure: certain },
    ]
    return unsure ? [entry(sure!, true), entry(unsure, false)] : [entry(sure!, true)]
  }),
  ...HIJRI.map((names, i): [string, Month] => [names, { month: i + 1, hijri: true, sure: false }]),
])

export const monthFirsts = (): Iterable<string> => MONTHS.firsts()

const BY_NUMBER = new Map(
  ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'].map(
    (word, i): [string, number] => [fold(word).text, i + 1],
  ),
)

/** A month told by its number: شهر 8; الشهر الثامن only where a year or a day beside it says that it is no month of a siege. */
export function numberedMonth(tokens: readonly Token[], at: number): Read<Month> | null {
  const value = (month: number): Month => ({ month, hijri: false, sure: true })
  const next = tokens[at + 1]
  if (isWord(tokens[at], MONTH, true) && next?.kind === 'number' && /^(?:[1-9]|1[0-2])$/.test(next.text))
    return { length: 2, value: value(Number(next.text)) }
  const month = tokens[at]?.text === THE_MONTH && next ? BY_NUMBER.get(next.text) : undefined
  if (month === undefined) return null
  const teen = (month === 1 || month === 2) && tokens[at + 2]?.text === 'عشر' ? 10 : 0
  return { length: teen ? 3 : 2, value: value(month + teen) }
}

const MONTH = wordSet('شهر')
const THE_MONTH = fold('الشهر').text

/**
 * A month's name with the other tradition's beside it: حزيران/يونيو, تموز (يوليو), مارس آذار. Two names of one month make it sure.
 * Names that disagree are not joined.
 */
export function monthName(tokens: readonly Token[], at: number): Read<Month> | null {
  const found = MONTHS.at(tokens, at)
  if (!found) return null
  const { length, value } = found
  const beside = MONTHS.at(tokens, at + length, false)
  if (beside && sameMonth(beside.value, value))
    return { length: length + beside.length, value: { ...value, sure: true } }
  const sign = tokens[at + length]?.text
  if (sign !== '/' && sign !== '(' && sign !== '-') return found
  const other = MONTHS.at(tokens, at + length + 1, false)
  if (!other || !sameMonth(other.value, value)) return found
  const closes = sign === '(' ? (tokens[at + length + 1 + other.length]?.text === ')' ? 1 : null) : 0
  if (closes === null) return found
  return { length: length + 1 + other.length + closes, value: { ...value, sure: true } }
}

const sameMonth = (a: Month, b: Month): boolean => a.month === b.month && a.hijri === b.hijri
