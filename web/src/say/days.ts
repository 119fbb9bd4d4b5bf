import type { Tongue } from '../language.tsx'

const EN = 'January February March April May June July August September October November December'.split(' ')
/** Both conventions, as readers from the Levant, Iraq, the Nile and the Gulf each know one. */
const AR = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]

/** An ISO date in plain words: `3 November 2016`. No clock and no time zone comes near it. */
export function day(iso: string, tongue: Tongue): string {
  const [year, month, date] = iso.split('-').map(Number)
  return `${date} ${(tongue === 'ar' ? AR : EN)[month! - 1]} ${year}`
}

/** One day or a span of days, both ends included: `30 October to 2 November 2016`. */
export function days(from: string, to: string, tongue: Tongue): string {
  if (from === to) return day(from, tongue)
  const joined = (start: string) =>
    tongue === 'ar' ? `من ${start} إلى ${day(to, tongue)}` : `${start} to ${day(to, tongue)}`
  const [start, end] = [day(from, tongue), day(to, tongue)]
  const [month, year] = [from.slice(0, 7) === to.slice(0, 7), from.slice(0, 4) === to.slice(0, 4)]
  if (month) return joined(start.slice(0, start.indexOf(' ')))
  return joined(year ? start.slice(0, -end.slice(-5).length) : start)
}

/** An instant, to the minute, in UTC and said so. */
export const instant = (iso: string, tongue: Tongue): string =>
  `${day(iso.slice(0, 10), tongue)}${tongue === 'ar' ? '،' : ','} ${iso.slice(11, 16)} UTC`
