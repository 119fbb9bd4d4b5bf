import type { Frame } from './frame.ts'
import type { Mentions } from './mentions.ts'
import { phraseAt } from './phrases.ts'
import { relaysAfter } from './relays.ts'
import type { Sentence } from './sentences.ts'
import { split } from './together.ts'

/** "The Observatory: 5 killed in …", "A military source to the agency: …": at the head of a sentence, with a colon. */
export function headed(m: Mentions, sentence: Sentence): Frame | null {
  const { chart } = m
  const { start, end } = sentence
  if (!chart.at(start).some((e) => HEADS.includes(e.class) && !e.form?.to && !e.form?.by && !e.form?.and)) return null
  const phrase = phraseAt(m, start, end)
  if (!phrase) return null
  const relays = relaysAfter(m, phrase.end, Math.min(end, phrase.end + 4))
  const colon = Math.max(phrase.end, ...relays.map((r) => r.end))
  if (!chart.is(colon, 'colon') || chart.is(colon + 1, 'colon')) return null
  return { at: start, start: colon + 1, end, speakers: split(m, phrase), relays, act: 'say', carried: false }
}
const HEADS = ['actor', 'actorShort', 'speakerRole', 'ownReporter']
