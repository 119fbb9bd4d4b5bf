import type { Span } from '../model/span.ts'

/**
 * A word of a text for searching: where it stands in the original, and its folded forms, itself first, then its
 * readings without clitics. A search for قصف finds بالقصف because the latter has the former among its forms.
 */
export interface Word extends Span {
  readonly forms: readonly string[]
}

/** Cuts a text into words, as its language folds them. The store knows no language; whoever opens it brings this. */
export type Words = (text: string, language: string) => Iterable<Word>

/** One thing that is looked for: a word in any of its guises, or several words that stand side by side as written. */
export type Sought =
  | { readonly kind: 'word'; readonly itself: readonly string[]; readonly bare: readonly string[] }
  | { readonly kind: 'phrase'; readonly itself: readonly string[] }

/** Reads what a person typed: words, and "phrases" in double quotes of either shape; folded in each of `languages`. */
export function sought(typed: string, words: Words, languages: readonly string[]): Sought[] {
  return typed.split(/["“”«»]/u).flatMap((part, i): Sought[] => {
    const inEach = languages.map((language) => [...words(part, language)])
    const longest = inEach.reduce((a, b) => (b.length > a.length ? b : a), [])
    if (i % 2 === 1 && longest.length > 1) return [{ kind: 'phrase', itself: longest.map((w) => w.forms[0]!) }]
    return longest.map(({ start }) => {
      const here = inEach.flatMap((all) => all.filter((w) => w.start === start))
      const itself = new Set(here.map((w) => w.forms[0]!))
      const bare = new Set(here.flatMap((w) => w.forms.slice(1)).filter((form) => !itself.has(form)))
      return { kind: 'word', itself: [...itself], bare: [...bare] }
    })
  })
}

/**
 * Letters from which on a reading without clitics stands for the word: القصف then finds بقصف. Shorter ones meet by
 * chance (ولد and بلد can both be read as a clitic before لد), so there one word must be a reading of the other.
 */
export const TELLING = 3

/** Whether a word of a text is the one looked for. */
export const isSought = (word: Word, { itself, bare }: Extract<Sought, { kind: 'word' }>): boolean =>
  word.forms.some((form) => itself.includes(form) || (form.length >= TELLING && bare.includes(form))) ||
  bare.includes(word.forms[0]!)

/** Where the things looked for stand in a text, in its order. */
export function hitsOf(all: readonly Word[], wanted: readonly Sought[]): Span[] {
  const hits: Span[] = []
  for (const thing of wanted) {
    if (thing.kind === 'word') hits.push(...all.filter((w) => isSought(w, thing)))
    else
      for (let i = 0; i + thing.itself.length <= all.length; i++)
        if (thing.itself.every((form, k) => all[i + k]!.forms[0] === form))
          hits.push({ start: all[i]!.start, end: all[i + thing.itself.length - 1]!.end })
  }
  const sorted = hits.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter((hit, i) => i === 0 || hit.start >= sorted[i - 1]!.end)
}
