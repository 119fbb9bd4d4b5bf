import { folder } from '../../text/fold.ts'

const LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  ـ: '',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ٲ: 'ا',
  ٳ: 'ا',
  ٵ: 'ا',
  ٯ: 'ق',
  ڨ: 'ق',
  ڡ: 'ف',
  ٮ: 'ب',
  ں: 'ن',
  ڼ: 'ن',
  ٺ: 'ت',
  ټ: 'ت',
  ڔ: 'ر',
  ړ: 'ر',
  ڵ: 'ل',
  ڷ: 'ل',
  ے: 'ي',
  ۍ: 'ي',
  ێ: 'ي',
  ۆ: 'و',
  ۇ: 'و',
  ۈ: 'و',
}

const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFF\u2100-\u214F\uFF00-\uFFEF]/
const INVISIBLE = /[\p{M}\p{Cf}]/u

function one(char: string): string {
  const letter = LETTERS[char]
  if (letter !== undefined) return letter
  if (char === '\u00a0' || char === '\u202f') return ' '
  if (PRESENTATION.test(char)) {
    const plain = char.normalize('NFKC')
    // A sign that spells several words (ﷺ), or a diacritic standing on a space, stays one word.
    if (plain !== char) return [...plain.replaceAll(' ', '')].map(one).join('')
  }
  if (INVISIBLE.test(char)) return ''
  const code = char.codePointAt(0)!
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  return char.toLowerCase()
}

/**
 * Joins what reporters use interchangeably: hamza and its seats, alif maqsura and ya, ta marbuta and ha, presentation
 * forms, letters of neighbouring alphabets and such without their dots, digits of both scripts. Drops diacritics, combining hamza (so that decomposed letters meet
 * composed ones), tatweel, zero-width and directional marks. مَقْتَلُ → مقتل, إصابة → اصابه, ٣٠ → 30.
 */
export const fold = folder(one)
