import type { Chart } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import { medium } from './media.ts'
import type { Memory } from './memory.ts'
import type { Mentions } from './mentions.ts'
import { names, type Phrase, phraseAt } from './phrases.ts'
import { relaysAfter } from './relays.ts'
import type { Sentence } from './sentences.ts'
import { subjectBefore } from './subjects.ts'

/** Who says it, through whom, and which words of the sentence are theirs. */
export interface Said {
  readonly start: number
  readonly end: number
  readonly speakers: readonly Phrase[]
  readonly relays: readonly Phrase[]
  readonly carried: boolean
}

/**
 * A verb of saying in a language whose subject stands before its verb: "the Observatory said the raid killed 5"; after
 * what was said: "…, the Observatory said", "…, said the Observatory"; a pronoun, or a name that no list knows, goes on
 * with the speaker named last ("it added"). Null where nobody speaks.
 */
export function saidBy(
  m: Mentions,
  sentence: Sentence,
  at: number,
  end: number,
  memory: Pick<Memory, 'speakers' | 'relays'>,
): Said | null {
  const { chart } = m
  if (chart.is(at, 'takesLives', 'harmVerb', 'claimIt', 'unsaid') || chart.is(at - 1, 'who')) return null
  const heard =
    chart.is(at, 'to') && medium(m, end) ? [phraseAt(m, end, sentence.end) ?? { start: end, end: end + 1 }] : null
  const relays = heard ?? relaysAfter(m, end, sentence.end)
  const last = Math.max(end, ...relays.map((r) => r.end))
  const ahead = subjectBefore(m, sentence, at) ?? described(m, sentence.start, at)
  if (ahead) {
    const who = withName(chart, lastNoun(chart, ahead), sentence.start, m)
    const over = isOver(chart, last, sentence.end) && who.start > sentence.start + 2
    return {
      start: over ? sentence.start : (heard?.[0]?.end ?? end),
      end: sentence.end,
      speakers: split(chart, who),
      relays,
      carried: false,
    }
  }
  const after = at > sentence.start && !chart.is(at - 1, 'pronoun') ? inverted(m, end, sentence.end) : null
  if (after)
    return { start: sentence.start, end: sentence.end, speakers: split(chart, after), relays: [], carried: false }
  const named = nameBefore(chart, at, sentence.start)
  if (named) return { start: end, end: sentence.end, speakers: [named], relays, carried: false }
  if (memory.speakers.length === 0 || !goesOn(chart, at, sentence.start)) return null
  const over = isOver(chart, last, sentence.end) && at > sentence.start + 4
  const start = over ? sentence.start : end
  return {
    start,
    end: sentence.end,
    speakers: memory.speakers,
    relays: relays.length > 0 ? relays : memory.relays,
    carried: true,
  }
}

/** "… killed six people, the Observatory said", its comma lost: the noun phrase that the article opens. */
function lastNoun(chart: Chart, { start, end }: Phrase): Phrase {
  if (chart.is(start, 'actor', 'actorShort', 'speakerRole')) return { start, end }
  for (let at = end - 1; at > start; at--) {
    if (chart.is(at - 1, 'comma') && chart.is(at, 'actor', 'actorShort', 'speakerRole')) return { start: at, end }
    if (definite(chart.tokens[at]!) && chart.is(at, 'actor', 'actorShort', 'speakerRole')) return { start: at, end }
  }
  return { start, end }
}

/** Only a day or an aside follows: what was said stands before. */
function isOver(chart: Chart, from: number, limit: number): boolean {
  let at = from
  while (at < limit) {
    const next = chart.longest(at, 'when', 'aside', 'comma')
    if (!next) return false
    at = next.end
  }
  return true
}

/** "… said the Observatory": the name that closes a sentence, with at most a description of it after. */
function inverted(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart } = m
  if (!names(chart, from)) return null
  const phrase = phraseAt(m, from, limit)
  if (!phrase) return null
  for (let at = phrase.end; at < limit; at++) if (chart.is(at, ...TELLS)) return null
  return phrase
}
const TELLS = ['harmVerb', 'suffered', 'eventVerb', 'be', 'say', 'that']

/** "The Observatory, a monitor based in Britain, said": the name before a description between commas. */
function described(m: Mentions, start: number, at: number): Phrase | null {
  const { chart } = m
  if (!chart.is(at - 1, 'comma')) return null
  for (let from = Math.max(start, at - 16); from < at - 1; from++) {
    const opens = from === start || chart.is(from - 1, 'comma', 'clause', 'that')
    const phrase = opens && chart.is(from, 'actor', 'actorShort', 'speakerRole') ? phraseAt(m, from, at - 1) : null
    if (phrase && chart.is(phrase.end, 'comma') && chart.is(phrase.end + 1, 'article', 'who')) return phrase
  }
  return null
}

/** "The Syrian Observatory, a Britain-based monitor, said": the name before its description. */
function withName(chart: Chart, phrase: Phrase, start: number, m: Mentions): Phrase {
  let end = phrase.start
  while (end > start && end > phrase.start - 4 && chart.is(end - 1, 'comma', 'article', 'adjective')) end--
  if (chart.is(end, 'adjective')) while (end > start && !chart.is(end, 'article')) end--
  if (end === phrase.start && !chart.is(phrase.start, 'article')) return phrase
  if (chart.is(end - 1, 'comma')) end--
  for (let from = Math.max(start, end - 10); from < end; from++)
    if (chart.is(from, 'actor', 'actorShort') && phraseAt(m, from, end)?.end === end)
      return { start: from, end: phrase.end }
  return phrase
}

/** "Barakat added": words with capitals that no list knows, right before the verb. */
function nameBefore(chart: Chart, at: number, start: number): Phrase | null {
  let end = at
  while (end > start && chart.is(end - 1, 'aside')) end--
  let from = end
  while (
    from > start &&
    from > end - 4 &&
    chart.tokens[from - 1]!.letter === 'capital' &&
    chart.at(from - 1).length === 0
  )
    from--
  return from < end ? { start: from, end } : null
}

/** A pronoun, the start of the clause, or a word that no list knows: the speaker named last. */
const goesOn = (chart: Chart, at: number, start: number): boolean => {
  let before = at - 1
  while (before > start && chart.is(before, 'aside')) before--
  return before < start || chart.is(before, 'pronoun', 'comma', 'and') || chart.at(before).length === 0
}

/** "The army and the Observatory said": two who say one thing are two speakers. */
function split(chart: Chart, { start, end }: Phrase): Phrase[] {
  for (let at = start + 1; at < end - 1; at++)
    if (chart.is(at, 'and') && chart.is(at + 1, 'actor', 'speakerRole'))
      return [{ start, end: at }, ...split(chart, { start: at + 1, end })]
  return [{ start, end }]
}
