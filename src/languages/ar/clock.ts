import type { Token } from '../../text/tokens.ts'
import { number } from './numbers.ts'
import { ordinal } from './ordinals.ts'
import { isWord, Phrases, type Read, wordSet } from './phrases.ts'

const HOUR = wordSet('الساعة')
const FRACTIONS = wordSet('النصف نصف الربع ربع الثلث ثلث')
const EXCEPT = wordSet('إلا')
const MINUTES = wordSet('دقيقة دقائق والنصف')

const TIMES = new Phrases<true>([
  ['صباحا / فجرا / ظهرا / عصرا / مساء / مساءا / ليلا / الصبح / الفجر / العصر / العشاء', true],
  ['بعد الظهر / من بعد الظهر / قبل الظهر / بعد منتصف الليل / بعد العصر / بعد المغرب', true],
])
/** الساعة 9.30: what matters is that it is an hour. */
const POINTED = { length: 1, value: 0, article: false, ordinal: false }

const ZONES = new Phrases<number>([
  ['بالتوقيت المحلي / بتوقيت غرينتش / بتوقيت جرينتش / بتوقيت غرينيتش / بالتوقيت العالمي', 0],
  ['بتوقيت', 1],
])

/** صباحا, بعد الظهر: the words that follow an hour. */
export const timeOfDay = (tokens: readonly Token[], at: number): Read<true> | null => TIMES.at(tokens, at, false)

/**
 * A time of day with its hour: الساعة 12:30 ظهرا, الساعة الرابعة والنصف فجرا, 12:30, الثالثة عصرا. The hour needs الساعة before
 * it, minutes in digits, or a word such as عصرا after it.
 */
export function clock(tokens: readonly Token[], at: number): Read<true> | null {
  const named = isWord(tokens[at], HOUR, true) ? 1 : 0
  let to = at + named
  const digits = tokens[to]?.kind === 'number'
  const pointed = named === 1 && /^\d{1,2}\.[0-5]\d$/.test(tokens[to]?.text ?? '')
  const hour = pointed
    ? POINTED
    : digits
      ? number(tokens, to)
      : (ordinal(tokens, to) ?? (named ? number(tokens, to) : null))
  if (!hour || hour.value > 24 || (!digits && !named && !hour.article)) return null
  to += hour.length
  const minutes = digits ? inDigits(tokens, to) : 0
  to += minutes
  to += inWords(tokens, to)
  const time = timeOfDay(tokens, to)
  // مقتل 3 مساء is three people, not three o'clock.
  if (!named && minutes === 0 && !(time && hour.ordinal)) return null
  to += time?.length ?? 0
  const zone = ZONES.at(tokens, to, false)
  if (zone) to += zone.length + zone.value
  return { length: Math.min(to, tokens.length) - at, value: true }
}

/** `:30`, and `:30:15`. */
function inDigits(tokens: readonly Token[], at: number): number {
  let length = 0
  while (tokens[at + length]?.text === ':' && /^[0-5]\d$/.test(tokens[at + length + 1]?.text ?? '')) length += 2
  return length
}

function inWords(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (!token) return 0
  const and = token.forms.some((form) => form.lead === 'و' && form.tail === '' && FRACTIONS.has(form.word))
  if (and) return 1
  if (isWord(token, EXCEPT)) return tokens[at + 1]?.kind === 'word' ? 2 : 0
  const apart = token.text === 'و' ? 1 : 0
  if (!apart && !token.text.startsWith('و')) return 0
  const minutes = number(tokens, at + apart)
  const end = at + apart + (minutes?.length ?? 0)
  return minutes && minutes.value < 60 && isWord(tokens[end], MINUTES) ? end + 1 - at : 0
}
