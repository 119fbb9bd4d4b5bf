import { folder } from '../../text/fold.ts'

const MARK = /[\p{M}\p{Cf}]/gu
const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '`', '´'])
/** Hyphens part words: US-led, al-Shaar. A long dash stays a sign. */
const HYPHENS = new Set(['-', '‐', '‑'])

function one(char: string): string {
  if (APOSTROPHES.has(char)) return ''
  if (HYPHENS.has(char)) return ' '
  if (char === '\u00a0' || char === '\u202f') return ' '
  if (char <= '\u007f') return char.toLowerCase()
  // A ligature or a letter with its accent: the letters alone. A sign that would become a space stays what it is.
  const plain = char.normalize('NFKD').replace(MARK, '')
  return plain.includes(' ') ? char : plain.toLowerCase()
}

/**
 * Lower case, without accents, apostrophes and hyphens, so that "Syria's" and the "Syrias" of texts that have lost their
 * signs meet, and "Ma'arrat al-Nu'man" meets "Maarrat al Numan". Curly quotation marks stay; so do Arabic letters.
 */
export const fold = folder(one)
