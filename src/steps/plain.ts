/** Letters and digits of any script, in runs: what a text is compared by when no language is asked. */
const WORD = /[\p{L}\p{N}]+/gu
/** Marks above and below letters, invisible format characters, and the Arabic stroke that only stretches a word. */
const LEFT_OUT = /[\p{M}\p{Cf}\u0640]/gu

/** The words of a text in a comparable form: compatibility forms resolved, marks dropped, lower case. */
export const plainWords = (text: string): string[] =>
  text.normalize('NFKD').replace(LEFT_OUT, '').toLowerCase().match(WORD) ?? []

/** A name as a key: `"The  Monitor"` and `the monitor` are one. */
export const plain = (text: string): string => plainWords(text).join(' ')
