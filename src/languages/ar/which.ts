import type { Token } from '../../text/tokens.ts'
import type { Part, Which } from '../dates.ts'
import { Phrases, type Read, wordSet } from './phrases.ts'

const LAST =
  'الماضي / الماضية / الفائت / الفائتة / المنصرم / المنصرمة / السابق / السابقة / الماضيين / الماضيتين / الماض'
const LAST_BUT_ONE = 'قبل الماضي / قبل الماضية / قبل الفائت / قبل الفائتة / ما قبل الماضي / ما قبل الماضية'
const CURRENT = 'الجاري / الجارية / الحالي / الحالية / هذا / هذه'
const COMING = 'المقبل / المقبلة / القادم / القادمة / المقبلين / القادمين'

const WHICH = new Phrases<Which>([
  [LAST_BUT_ONE, 'beforeLast'],
  [LAST, 'past'],
  [CURRENT, 'this'],
  [COMING, 'next'],
])

/** The word after a day, month or year that says which one: الماضي, قبل الفائت, الجاري, المقبل. */
export const which = (tokens: readonly Token[], at: number): Read<Which> | null => WHICH.at(tokens, at, false)

export const OFFSETS: Readonly<Record<Which, number>> = {
  nearest: 0,
  this: 0,
  past: -1,
  lastYear: -1,
  beforeLast: -2,
  next: 1,
}

const PARTS = new Phrases<Part>([
  ['مطلع / بداية / مستهل', 'start'],
  ['أوائل', 'early'],
  ['أواسط / منتصف', 'mid'],
  ['أواخر', 'late'],
  ['نهاية / ختام', 'end'],
  ['الأسبوع الأول / الأيام الأولى / الثلث الأول', 'early'],
  ['الأسبوع الأخير / الأيام الأخيرة / الثلث الأخير', 'late'],
  ['النصف الأول', 'firstHalf'],
  ['النصف الثاني', 'secondHalf'],
  ['ربيع', 'spring'],
  ['صيف', 'summer'],
  ['خريف', 'autumn'],
])

/** The words before a month or year that take a part of it: مطلع, أواسط, أواخر. */
export const part = (tokens: readonly Token[], at: number): Read<Part> | null => PARTS.at(tokens, at)

const SEASONS: readonly Part[] = ['spring', 'summer', 'autumn']

/** Whether a part is one of the year alone: صيف 2018, never صيف تموز. */
export const isSeason = (part: Part): boolean => SEASONS.includes(part)

export const partFirsts = (): Iterable<string> => PARTS.firsts()

const YEAR_WORDS = wordSet('عام العام سنة السنة لعام للعام لسنة بعام')

/** A Gregorian year in four digits. */
export function yearNumber(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/.test(token.text)) return null
  return Number(token.text)
}

/** A year after a date: 2014, عام 2014, من عام 2014, من العام الماضي, من هذا العام. `which` where it is not a number. */
export function yearAfter(tokens: readonly Token[], at: number): Read<{ year: number | null; which: Which }> | null {
  let length = 0
  if (tokens[at]?.text === 'من') length++
  const comma = length === 0 && /^[،,/]$/.test(tokens[at]?.text ?? '') ? 1 : 0
  length += comma
  const worded = YEAR_WORDS.has(tokens[at + length]?.text ?? '')
  if (worded) length++
  const year = yearNumber(tokens[at + length])
  if (year !== null && (worded || tokens[at]?.text !== 'من'))
    return { length: length + 1, value: { year, which: 'nearest' } }
  if (!worded) {
    const current =
      /^هذ[اه]$/.test(tokens[at + length]?.text ?? '') && YEAR_WORDS.has(tokens[at + length + 1]?.text ?? '')
    return current && comma === 0 ? { length: length + 2, value: { year: null, which: 'this' } } : null
  }
  const said = which(tokens, at + length)
  if (!said || said.value === 'next' || said.value === 'beforeLast') return null
  return {
    length: length + said.length,
    value: { year: null, which: said.value === 'past' ? 'lastYear' : 'this' },
  }
}
