import type { Token } from '../../text/tokens.ts'
import type { DateExpr, TimeUnit } from '../dates.ts'
import { monthName } from './months.ts'
import { number } from './numbers.ts'
import { isWord, Phrases, type Read, wordSet } from './phrases.ts'

interface Length {
  /** Null where the words hold no number (أيام). */
  readonly count: number | null
  readonly unit: TimeUnit
}

const length = (count: number | null, unit: TimeUnit): Length => ({ count, unit })

const UNITS = new Phrases<Length>([
  ['ساعة / ساعة واحدة', length(1, 'hour')],
  ['يوم / يوم واحد / يوما', length(1, 'day')],
  ['أسبوع / أسبوع واحد / أسبوعا', length(1, 'week')],
  ['شهر / شهر واحد / شهرا', length(1, 'month')],
  ['عام / سنة / عام واحد / سنة واحدة / عاما', length(1, 'year')],
  ['ساعتين / ساعتان', length(2, 'hour')],
  ['يومين / يومان', length(2, 'day')],
  ['أسبوعين / أسبوعان', length(2, 'week')],
  ['شهرين / شهران', length(2, 'month')],
  ['عامين / عامان / سنتين / سنتان', length(2, 'year')],
  ['ساعات', length(null, 'hour')],
  ['أيام', length(null, 'day')],
  ['أسابيع', length(null, 'week')],
  ['أشهر / شهور', length(null, 'month')],
  ['سنوات / أعوام / سنين', length(null, 'year')],
])

const DEFINITE = new Phrases<Length>([
  ['الساعات', length(null, 'hour')],
  ['الأيام', length(null, 'day')],
  ['الأسابيع', length(null, 'week')],
  ['الأشهر / الشهور', length(null, 'month')],
  ['السنوات / الأعوام', length(null, 'year')],
  ['الساعتين', length(2, 'hour')],
  ['اليومين', length(2, 'day')],
  ['الأسبوعين', length(2, 'week')],
  ['الشهرين', length(2, 'month')],
  ['العامين / السنتين', length(2, 'year')],
])

const LASTLY = wordSet(
  'الماضية الماضيين الماضيتين الأخيرة الأخيرين الأخيرتين المنصرمة المنصرمين الفائتة الفائتين السابقة',
)
const COMING = wordSet('المقبلة القادمة المقبلين القادمين')
const COUNTED_FROM = wordSet('من على عن')
const NEARLY = wordSet('نحو حوالي قرابة زهاء')
const AGO = wordSet('قبل')
const DURING = wordSet('خلال غضون ظرف')
const LATEST = wordSet('آخر')
const FEW = wordSet('قليلة معدودة فقط')

export const durationFirsts = [
  'قبل',
  ...wordSet('خلال غضون ظرف'),
  'اخر',
  'بعد',
  ...wordSet('غداة عشية'),
  ...DEFINITE.firsts(),
  ...wordSet('ساعتين يومين أسبوعين شهرين عامين سنتين'),
]

const AND_HALF = wordSet('ونصف ونيف وربع')

/** A length of time: يومين, ثلاثة أيام, 24 ساعة, أسبوع. A unit before a name is none: عام 2011, شهر رمضان, يوم الجمعة; شهر ونصف is not read. */
function duration(tokens: readonly Token[], at: number): Read<Length> | null {
  const counted = number(tokens, at)
  if (counted) {
    const unit = UNITS.at(tokens, at + counted.length, false)
    if (!unit || unit.value.count === 2 || isWord(tokens[at + counted.length + unit.length], AND_HALF)) return null
    return { length: counted.length + unit.length, value: length(counted.value, unit.value.unit) }
  }
  const unit = UNITS.at(tokens, at, false)
  if (unit && isWord(tokens[at + unit.length], AND_HALF)) return null
  if (unit?.value.count !== 1 || unit.length > 1) return unit
  const next = tokens[at + 1]
  const namesMore = next?.kind === 'number' || next?.text.startsWith('ال') || monthName(tokens, at + 1)
  return namesMore ? null : unit
}

const past = (tokens: readonly Token[], at: number): number => (isWord(tokens[at], NEARLY) ? at + 1 : at)

/** قبل يومين, قبل نحو أسبوع, قبل ساعات; not قبل ساعات من الهدنة, which counts from something else, nor قبل أيام, which counts nothing. */
export function ago(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  if (!isWord(tokens[at], AGO, true)) return null
  const from = past(tokens, at + 1)
  const said = duration(tokens, from)
  if (!said || (said.value.count === null && said.value.unit !== 'hour')) return null
  const end = from + said.length
  return isWord(tokens[end], COUNTED_FROM) ? null : { length: end - at, value: { kind: 'ago', ...said.value } }
}

const AFTER = wordSet('بعد')
const MORROW = wordSet('غداة')
const EVE = wordSet('عشية')

/** بعد يومين على الهجوم, بعد نحو ساعة من القصف, غداة مقتل خمسة; عشية is a day ahead of it. */
export function after(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const value = (count: number | null, unit: TimeUnit): DateExpr => ({ kind: 'after', count, unit })
  if (isWord(tokens[at], MORROW, true)) return { length: 1, value: value(1, 'day') }
  if (isWord(tokens[at], EVE, true)) return { length: 1, value: value(-1, 'day') }
  if (!isWord(tokens[at], AFTER, true)) return null
  const from = past(tokens, at + 1)
  const said = duration(tokens, from)
  const count = said?.value.count ?? (said?.value.unit === 'hour' ? 1 : null)
  const days = said?.value.unit === 'hour' || said?.value.unit === 'day'
  const end = from + (said?.length ?? 0) + (isWord(tokens[from + (said?.length ?? 0)], FEW) ? 1 : 0)
  return said && (count !== null || days) && isWord(tokens[end], COUNTED_FROM)
    ? { length: end + 1 - at, value: value(count, said.value.unit) }
    : null
}

/** What may follow "since": يومين, نحو أسبوع, أربع سنوات, ساعات. */
export function agoBare(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const from = past(tokens, at)
  const said = duration(tokens, from)
  if (!said || (said.value.count === null && said.value.unit !== 'hour')) return null
  return { length: from + said.length - at, value: { kind: 'ago', ...said.value } }
}

/** خلال الساعات الـ24 الماضية, خلال اليومين الماضيين, الأيام الثلاثة الأخيرة, خلال أسبوع, آخر 48 ساعة, في 30 عاما. */
export function within(tokens: readonly Token[], at: number): Read<DateExpr> | null {
  const latest = isWord(tokens[at], LATEST, true)
  const led = latest || isWord(tokens[at], DURING, true)
  const from = past(tokens, led ? at + 1 : at)
  const last = definite(tokens, from)
  if (last) return { length: from + last.length - at, value: { kind: 'within', ...last.value, closed: true } }
  const said = duration(tokens, from)
  if (!said) return null
  const end = from + said.length
  const { count, unit } = said.value
  // آخر يوم is the last of something, not the day before.
  if (count === null || (latest && count === 1)) return null
  if (isWord(tokens[end], LASTLY)) return { length: end + 1 - at, value: { kind: 'within', count, unit, closed: true } }
  const many = count > 1 && tokens[at - 1]?.text === 'في'
  if (!(led || many) || isWord(tokens[end], COMING)) return null
  return { length: end - at, value: { kind: 'within', count, unit, closed: false } }
}

/** الساعات الـ24 الماضية, الأيام الثلاثة الأخيرة, اليومين الماضيين; of those without a number only الساعات الماضية. */
function definite(tokens: readonly Token[], at: number): Read<Length> | null {
  const noun = DEFINITE.at(tokens, at)
  if (!noun) return null
  let to = at + noun.length
  const counted = noun.value.count === null ? number(tokens, to) : null
  to += counted?.length ?? 0
  const count = noun.value.count ?? counted?.value ?? null
  if (!isWord(tokens[to], LASTLY) || (count === null && noun.value.unit !== 'hour')) return null
  // الأيام الثلاثة الأخيرة من تموز are July's.
  if (tokens[to + 1]?.text === 'من' && monthName(tokens, to + 2)) return null
  return { length: to + 1 - at, value: length(count, noun.value.unit) }
}
