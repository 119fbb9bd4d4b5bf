import type { Folded } from '../text/fold.ts'
import type { Lexicon, WordList } from '../text/lexicon.ts'
import type { Token } from '../text/tokens.ts'
import type { Form } from '../text/word.ts'
import type { DateExpr } from './dates.ts'
import type { Meaning } from './meanings.ts'

/** One way that a language says something, with the sentences that prove it. */
export interface Rule {
  /** In words: the rule's name is what a reader is shown under a claim. */
  readonly name: string
  /** A sequence of word classes and of what earlier layers made (`text/pattern.ts` has the notation). */
  readonly reads: string
  /** The class of what it makes. */
  readonly makes: string
  readonly means: Meaning
  /** Sentences that it must read, and what all rules together then say. */
  readonly yes: Readonly<Record<string, string>>
  /** Sentences from which this rule must make nothing. */
  readonly no?: readonly string[]
}

/** Everything that Isnad must know about a language. */
export interface Language {
  readonly code: string
  readonly direction: 'rtl' | 'ltr'
  readonly fold: (text: string) => Folded
  readonly forms: (word: string) => readonly Form[]
  readonly lexicon: Lexicon
  /** Words that are looked for beside the names of places alone, and there say that none is meant. */
  readonly unplaced: readonly WordList[]
  /** Whether a word that no list knows has the form of an adjective (شعبية): no name, where one is looked for. */
  readonly adjectival: (word: string) => boolean
  /** Whether a word that no list knows has the form of a verb (يستهدف): it ends a name. */
  readonly verbal: (word: string) => boolean
  /** Whether a folded word before a full stop is an abbreviation, so that no sentence ends there. */
  readonly shortened: (word: string) => boolean
  readonly number: (tokens: readonly Token[], at: number) => { readonly length: number; readonly value: number } | null
  readonly when: (tokens: readonly Token[], at: number) => { readonly length: number; readonly value: DateExpr } | null
  /** Layer by layer: what a layer makes, the next may name. */
  readonly rules: readonly (readonly Rule[])[]
}
