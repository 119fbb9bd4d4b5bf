import type { Language } from '../languages/language.ts'
import type { Span } from '../model/span.ts'
import { tokens } from '../text/tokens.ts'

/** A word for searching: where it stands, and its folded forms, itself first, then its readings without clitics. */
export interface SearchWord extends Span {
  readonly forms: readonly string[]
}

/** The words and numbers of a text, as its language folds them; signs and line ends are no words. */
export function* wordsOf(text: string, language: Pick<Language, 'fold' | 'forms'>): Iterable<SearchWord> {
  for (const { kind, start, end, text: itself, forms } of tokens(text, language.fold(text), language.forms))
    if (kind === 'word' || kind === 'number')
      yield { start, end, forms: [...new Set([itself, ...forms.map((form) => form.word)])] }
}
