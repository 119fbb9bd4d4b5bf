/** Characters looked at: a report's language does not change after its first pages. */
const ENOUGH = 20_000

/**
 * The language that a text's script speaks for: `ar` where at least three letters in ten are Arabic ones (a report in
 * Arabic names weapons and agencies in Latin), else `en` where most are Latin, else `und`. Persian, Urdu and Kurdish
 * are written in Arabic letters too: where the source states its language, that is better.
 */
export function languageOf(text: string): string {
  let arabic = 0
  let latin = 0
  let letters = 0
  for (const letter of text.slice(0, ENOUGH).match(/\p{L}/gu) ?? []) {
    letters++
    const code = letter.codePointAt(0) as number
    if ((code >= 0x600 && code <= 0x6ff) || (code >= 0x750 && code <= 0x77f) || (code >= 0xfb50 && code <= 0xfeff))
      arabic++
    else if (code < 0x250) latin++
  }
  if (letters > 0 && arabic >= letters * 0.3) return 'ar'
  return letters > 0 && latin * 2 > letters ? 'en' : 'und'
}

/** The primary tag of what a source states (`ar-SY` → `ar`), or null where it states none that could be one. */
export function stated(language: unknown): string | null {
  const tag = typeof language === 'string' ? language.trim().toLowerCase().split(/[-_]/)[0] : undefined
  return tag !== undefined && /^[a-z]{2,3}$/.test(tag) ? tag : null
}
