import { definite } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'

/** "State media and the Observatory": two who say one thing are two speakers; "the office of health and population" is one. */
export function split({ chart, tokens }: Mentions, phrase: Phrase): Phrase[] {
  const speakers: Phrase[] = []
  const isRole = (at: number) =>
    chart.is(at, 'speakerRole') && !chart.is(at, 'actor', 'actorShort') && definite(tokens[at]!)
  let { start } = phrase
  let whole = phrase.start
  for (let at = phrase.start; at < phrase.end; at++) {
    // "The Coalition for Revolutionary and Opposition Forces": a known name is not parted.
    const inName = at < whole
    whole = Math.max(whole, chart.longest(at, 'actor', 'speakerRole')?.end ?? 0)
    if (at === phrase.start || inName) continue
    const second = chart.at(at).find((e) => e.form?.and && SPEAKING.includes(e.class))
    if (!second || (second.class !== 'actor' && !chart.is(at - 1, 'nation', 'adjective', ...SPEAKING))) continue
    // "The writer and analyst …": one person, by two of his roles.
    if (second.class === 'speakerRole' && at === start + 1 && isRole(at) && isRole(start)) continue
    speakers.push({ start, end: at })
    start = at
  }
  speakers.push({ start, end: phrase.end })
  return speakers
}

const SPEAKING = ['actor', 'speakerRole', 'person']
