/**
 * Which of the days that a name fits. `nearest`: the last one up to publication, that day included; `past`: the last one
 * before it; `beforeLast`: one further back; `this`: of the current year; `lastYear`: of the year before; `next`: the first one after it.
 */
export type Which = 'nearest' | 'past' | 'beforeLast' | 'this' | 'next' | 'lastYear'

/** A stretch of a month or year: `start` and `end` are its edges as named ("the end of March"), `late` its last third. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end' | 'firstHalf' | 'secondHalf' | Season

/** Of a year. Winter lies in two. */
export type Season = 'spring' | 'summer' | 'autumn'

export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

/**
 * Days as said, in no language, before anything is known of the report's own day (`steps/days.ts` resolves them).
 * Weekdays count from 1, Monday; months from 1; `year: null` is a year that the words leave out.
 */
export type DateExpr =
  /** Counted from publication: 0 today, -1 yesterday. */
  | { readonly kind: 'day'; readonly offset: number }
  /** `near`: the offset of a day that was named beside it ("yesterday, Sunday"). */
  | { readonly kind: 'weekday'; readonly day: number; readonly which: Which; readonly near: number | null }
  /** The night that ended on the day at `offset`: two days. */
  | { readonly kind: 'night'; readonly offset: number }
  | {
      readonly kind: 'date'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly which: Which
      /** Named beside it: chooses among years where the year is left out. */
      readonly weekday: number | null
      /** The offset of a day named beside it ("today, 5 May"): it tells the report's own day. */
      readonly near?: number
      /** The date that a page prints of itself, with the hour: the report's own day, and no event's. */
      readonly printed?: boolean
    }
  /** "On this day in 2013": the day of publication in another year. */
  | { readonly kind: 'dayOfYear'; readonly year: number }
  /** "The tenth of last month": months from the current one. */
  | { readonly kind: 'dayOfMonth'; readonly day: number; readonly offset: number }
  | {
      readonly kind: 'month'
      readonly year: number | null
      readonly month: number
      readonly part: Part | null
      readonly which: Which
    }
  | { readonly kind: 'year'; readonly year: number; readonly part: Part | null; readonly approx: boolean }
  /** "Last week", "this year", "the end of last month". */
  | {
      readonly kind: 'relative'
      readonly unit: 'week' | 'month' | 'year'
      readonly offset: number
      readonly part: Part | null
    }
  /** Umm al-Qura calendar; `day: null` is the whole month, `last` the last day of a feast of several. */
  | {
      readonly kind: 'hijri'
      readonly year: number | null
      readonly month: number
      readonly day: number | null
      readonly last: number | null
    }
  /** "Three days ago". `count: null`: "hours ago", the day itself. */
  | { readonly kind: 'ago'; readonly count: number | null; readonly unit: TimeUnit }
  /** "Two days after the attack that": counted back from the day of what the sentence tells besides; on from the attack's own. `count: null`: "days after". */
  | { readonly kind: 'after'; readonly count: number | null; readonly unit: TimeUnit }
  /** "In a week", "in the last two days" (`closed`: whole days, of which today is none). `count: null`: "the last hours". */
  | { readonly kind: 'within'; readonly count: number | null; readonly unit: TimeUnit; readonly closed: boolean }
  /** From that day to publication. */
  | { readonly kind: 'since'; readonly of: DateExpr }
  /** From one to the other, both included. */
  | { readonly kind: 'span'; readonly from: DateExpr; readonly to: DateExpr }
  /** The day spoken of before ("the same day"), or `offset` days from it ("the next day"). */
  | { readonly kind: 'same'; readonly offset: number }
  /** A time of day without a day ("at 3 in the morning"): the day spoken of before, else the report's. */
  | { readonly kind: 'clock' }
