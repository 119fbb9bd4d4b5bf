import type { Token } from '../../text/tokens.ts'
import type { DateExpr } from '../dates.ts'
import { ANCHORS, ANNIVERSARIES, BOUNDS, DAY, NAMES, NOT_TODAY_AFTER, PARTS_OF_DAY, WEEKDAYS } from './day-words.ts'
import { counting, isOrdinal } from './number-words.ts'
import { isWord, type Read, wordSet } from './phrases.ts'

const ARTICLE = wordSet('ال وال بال لل فال')
const THAT = wordSet('ذلك نفس ذات هذا')
const LIKE = wordSet('مثل')
const FRACTIONS = wordSet('النصف الربع الثلث الأسبوع الأيام اليوم المرة الشطر القسم')
const UNTIL = wordSet('حتى لغاية')
const IN = wordSet('في يوم منذ حتى إلى بين بتاريخ')

/** Whether words that read like a day are, by what stands before them, part of a name, a bound, or of words already read. */
export function misread(tokens: readonly Token[], at: number, { value, length }: Read<DateExpr>): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]!
  // فجرا نفسيهما are two who blew themselves up.
  if (value.kind === 'clock' && /^نفس/.test(tokens[at + length]?.text ?? '')) return true
  if (!before) return false
  if (token.kind === 'number' && isWord(before, ARTICLE)) return true
  // في مثل هذا اليوم قبل عام; النصف الثاني من تموز.
  if (isWord(before, LIKE, true) || (isWord(before, FRACTIONS, true) && isOrdinal(token))) return true
  if (value.kind === 'since') return isComparison(tokens, at)
  // حتى يوم أمس ends a stretch whose beginning is not read.
  if (endsStretch(tokens, at) && value.kind !== 'same' && value.kind !== 'clock') return true
  const joined = token.text.startsWith('و')
  if (value.kind === 'day') return value.offset === 0 && length === 1 && !joined && notToday(tokens, at)
  if (value.kind === 'hijri') return !joined && isWord(before, BOUNDS, true)
  const dated = value.kind === 'date' || value.kind === 'month'
  if (!dated && value.kind !== 'weekday' && value.kind !== 'year') return false
  if (joined) return false
  const head = headBefore(tokens, at)
  // القانون رقم 162 لعام 1958, مؤتمر الإغاثة لعام 2016: the year of a thing, not of an event.
  if (value.kind === 'year' && value.part === null && token.text.startsWith('ل')) return true
  if (isWord(head, BOUNDS, true)) return true
  if (value.kind === 'year' || (dated && value.year !== null)) return false
  if (isWord(head, NAMES, true) || (dated && isWord(head, ANNIVERSARIES, true))) return true
  if (dated && isWord(before, ARTICLE) && isWord(tokens[at - 2], NAMES, true)) return true
  if (value.kind === 'month')
    return before.kind === 'number' || before.text === '/' || before.text === '(' || isTail(tokens, at)
  return value.kind === 'date' && isCoalition(value, length) && !isWord(before, IN, true)
}

/** The word before the day and before its own مساء or يوم: that of صلاة يوم الجمعة, بحلول مساء الجمعة. */
function headBefore(tokens: readonly Token[], at: number): Token | undefined {
  let back = at - 1
  while (isWord(tokens[back], DAY) || PARTS_OF_DAY.at(tokens, back)?.length === 1) back--
  return tokens[back]
}

const MOST = wordSet(
  'أول الأول الأولى أكبر الأكبر أعنف الأعنف أعلى الأعلى أسوأ الأسوأ أكثر الأكثر أشد الأشد أضخم الأضخم أدمى الأدمى أخطر الأخطر',
)

/** أعنف قصف منذ شهرين, الهجوم الأول من نوعه منذ 2014: what is compared with a time has not gone on since. */
function isComparison(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) if (isWord(tokens[back], MOST, true)) return true
  return false
}

/** Whether حتى stands before the day and before its other names: حتى يوم أمس 18 آب. */
function endsStretch(tokens: readonly Token[], at: number): boolean {
  let back = at - 1
  while (
    back > at - 5 &&
    (isWord(tokens[back], DAY) || ANCHORS.at(tokens, back, false) || WEEKDAYS.at(tokens, back, false))
  )
    back--
  while (PARTS_OF_DAY.at(tokens, back)?.length === 1) back--
  return isWord(tokens[back], UNTIL, true)
}

/** The month of a day that was refused: هجمات الحادي عشر من سبتمبر. */
function isTail(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== 'من') return false
  const day = tokens[at - 2]
  return day?.kind === 'number' || isOrdinal(day) || counting(day)?.word.role === 'ten'
}

/** قوى 14 آذار and 8 آذار are two camps of Lebanon's politics. */
const isCoalition = (value: Extract<DateExpr, { kind: 'date' }>, length: number): boolean =>
  value.month === 3 && (value.day === 8 || value.day === 14) && length === 2 && value.weekday === null

function notToday(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]!
  // A paper's own name at the head of its report: … اليوم – الرياض.
  const next = tokens[at + 1]
  if (at < 4 && /^[-–—]$/.test(next?.text ?? '')) return true
  if (at < 10 && before.text === 'عين' && (!next || next.kind === 'break')) return true
  if (!tokens[at]!.text.endsWith('اليوم')) return false
  return before.text === 'في' || isWord(before, NOT_TODAY_AFTER, true) || isWord(before, THAT, true)
}
