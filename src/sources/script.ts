/** Characters looked at: a report's language does not change after its first pages. */
const ENOUGH = 4_000

const [LETTER, OTHER] = [1, 2]

/** Whether each unit met so far is a letter: asked of every one, and the Unicode tables are slow to answer. */
const kinds = new Uint8Array(0x10000)

function isLetter(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? LETTER : OTHER
  return kinds[unit] === LETTER
}

/** Words that stand in every few lines of English, and together hardly in another language. */
const ENGLISH = new Set('the of and in on at for was were that with by from said killed wounded'.split(' '))
/** A text of fewer words (a headline) may have none of them. */
const FEW = 12
/** The least share of them among the words of an English text; in prose it is about three in ten. */
const SHARE = 0.08

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.length < FEW || words.filter((word) => ENGLISH.has(word)).length >= words.length * SHARE
}

/**
 * The language that a text's script speaks for: `ar` where at least three letters in ten are Arabic ones (a report in
 * Arabic names weapons and agencies in Latin), else `en` where most are Latin and usual English words stand among them, else
 * `und`. Persian, Urdu and Kurdish
 * are written in Arabic letters too: where the source states its language, that is better.
 */
export function languageOf(text: string): string {
  let arabic = 0
  let latin = 0
  let letters = 0
  const end = Math.min(text.length, ENOUGH)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code < 0x41 || (code >= 0x660 && code <= 0x66f) || !isLetter(code)) continue
    letters++
    if ((code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f) || (code >= 0xfb50 && code <= 0xfeff))
      arabic++
    else if (code < 0x250) latin++
  }
  if (letters > 0 && arabic >= letters * 0.3) return 'ar'
  return letters > 0 && latin * 2 > letters && isEnglish(text.slice(0, ENOUGH)) ? 'en' : 'und'
}

/** The primary tag of what a source states (`ar-SY` → `ar`), or null where it states none that could be one. */
export function stated(language: unknown): string | null {
  const tag = typeof language === 'string' ? language.trim().toLowerCase().split(/[-_]/)[0] : undefined
  return tag !== undefined && /^[a-z]{2,3}$/.test(tag) ? tag : null
}
