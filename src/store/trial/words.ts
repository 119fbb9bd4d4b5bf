import type { Words } from '../words.ts'

const LEAD = /^(?:[وف]?[بلك]?(?:ال)?)(?=\p{L}{2})/u

/** A stand-in for a language's folding, as small as can be: no diacritics, one alif, and clitics cut by prefix. */
export const trialWords: Words = function* (text) {
  for (const match of text.matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
    const itself = match[0]
      .replace(/\p{M}|ـ/gu, '')
      .replace(/[أإآ]/g, 'ا')
      .toLowerCase()
    const forms = [itself]
    for (let cut = 1; cut <= (LEAD.exec(itself)?.[0].length ?? 0); cut++) forms.push(itself.slice(cut))
    yield { start: match.index, end: match.index + match[0].length, forms }
  }
}
