import type { Figure } from './figure.ts'
import type { Quoted } from './span.ts'

/** Words that a rule took as one of its parts, with what it read in them and, where a rule made that, its own parts. */
export interface ReadPart extends Quoted {
  /** The class of the words, or the name that the rule gives the part. */
  readonly name: string
  /** A number, an outcome, a kind of event; null where the words have none by themselves. */
  readonly value: string | number | null
  readonly rule: string | null
  readonly parts: readonly ReadPart[]
}

/** What made a figure: the rule, its words, its parts. */
export interface ExplainedFigure extends Quoted {
  readonly rule: string
  readonly parts: readonly ReadPart[]
  /** Where the harm is told by the words of another figure: the rule and words that tell it. */
  readonly under: (Quoted & { readonly rule: string; readonly parts: readonly ReadPart[] }) | null
}

/** Where the words stand, seen from the claim. */
export const STANDS = ['claim', 'sentence', 'earlier', 'later'] as const
export type Stands = (typeof STANDS)[number]

/** Who speaks: nobody is named; named beside a word of saying; the speaker of before goes on. */
export const SPEAKER_HOWS = ['own_voice', 'named', 'goes_on'] as const
/** What tells the kind of event: its words; what befell people; the claim before, that this one answers; nothing. */
export const EVENT_HOWS = ['words', 'outcome', 'claim_before', 'nothing'] as const
export type EventHow = (typeof EVENT_HOWS)[number]

/** Why a claim says what it says of speaker, place, day, event and party; null where it says nothing of it. */
export interface ExplainedClaim {
  /** The claim's id. */
  readonly claim: string
  /** In the order of the claim's figures. */
  readonly figures: readonly ExplainedFigure[]
  readonly speaker: { readonly how: (typeof SPEAKER_HOWS)[number]; readonly cue: Quoted | null }
  readonly place: { readonly stands: Stands } | null
  /** How the day is said (`weekday`, `date` …), and the day of publication that it was worked out against, if it could be. */
  readonly day: {
    readonly stands: Stands
    readonly words: Quoted
    readonly said: string
    readonly published: string | null
  } | null
  readonly event: { readonly how: EventHow; readonly words: Quoted | null; readonly stands: Stands | null }
  readonly perpetrator: { readonly stands: Stands } | null
}

/**
 * Why a reading lost: it starts where the one that was kept starts and is shorter; it is as long, and its rule stands
 * later; it starts inside the words of the one that was kept.
 */
export const LOST_WHYS = ['shorter', 'later_rule', 'inside'] as const

/** What another rule made of words of which a figure was read, and read otherwise. */
export interface LostReading extends Quoted, Pick<Figure, 'outcome' | 'low' | 'high' | 'vague'> {
  readonly rule: string
  readonly why: (typeof LOST_WHYS)[number]
  /** The figure that was kept. */
  readonly to: Quoted & { readonly rule: string }
}

/** Why a report was read as it was. */
export interface Explained {
  /** In the order of the claims. */
  readonly claims: readonly ExplainedClaim[]
  /** Readings of figures that lost, in the order of their words. */
  readonly lost: readonly LostReading[]
}
