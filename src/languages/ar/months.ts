import type { Token } from '../../text/tokens.ts'
import { Phrases, type Read } from './phrases.ts'

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
