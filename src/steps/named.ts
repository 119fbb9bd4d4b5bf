import type { Speaker } from '../model/attribution.ts'
import type { Place } from '../places/place.ts'
import type { ActorContext } from './actors.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'
import type { PlaceNames } from './place-names.ts'

/** What a report names, for its short names: entities in full, in the order of the text; its countries, the first the likeliest. */
export interface Named {
  readonly named: readonly { readonly id: string; readonly at: number }[]
  readonly countries: readonly string[]
  /** The country of a place's name, where it is one country's. */
  readonly countryOf: (name: string) => string | null
  /** Who has spoken so far. */
  readonly spoken: Spoken[]
  /** How many of those whom the text names as speaking have been heard. */
  heard: number
}

/** A speaker, by every form of the words that named it. */
interface Spoken {
  readonly speaker: Speaker
  readonly head: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

/** The entities that a text names in full, and the countries of the places that it names, the most often named first. */
export function namedIn({ chart, tokens }: Mentions, names: PlaceNames): Named {
  const named: { id: string; at: number }[] = []
  const times = new Map<string, number>()
  const countryOf = (name: string) => onlyCountry(names.byName.get(name) ?? [])
  const end = tokens.length
  for (let at = chart.next(0, end, 'actor', 'place'); at < end; at = chart.next(at + 1, end, 'actor', 'place')) {
    const actor = chart.longest<string>(at, 'actor')
    if (actor && actor.value !== named.at(-1)?.id) named.push({ id: actor.value, at })
    const place = chart.longest<string>(at, 'place')
    const code = place && countryOf(place.value)
    if (code) times.set(code, (times.get(code) ?? 0) + 1)
  }
  return {
    named,
    countryOf,
    countries: [...times].sort((a, b) => b[1] - a[1]).map(([code]) => code),
    spoken: [],
    heard: 0,
  }
}

/** The country that all places of one name lie in; null where they lie in several. */
const onlyCountry = (places: readonly Place[]): string | null =>
  places.every((place) => place.country === places[0]!.country) ? (places[0]?.country ?? null) : null

/** Names and speakers further back than this are no longer meant by a short name: what is asked of each stays the same however long the text. */
const REMEMBERED = 300

/** What a short name may stand for at a token: entities named before it, the latest last; where none has been, all. */
export function contextAt({ named, countries }: Named, at: number): ActorContext {
  let [begin, end] = [0, named.length]
  while (begin < end) {
    const middle = (begin + end) >> 1
    if (named[middle]!.at < at) begin = middle + 1
    else end = middle
  }
  const near = end > 0 ? named.slice(Math.max(0, end - REMEMBERED), end) : named.slice(-REMEMBERED)
  return { named: near.map((n) => n.id), countries }
}

/**
 * Whom a surname or a bare role stands for ("al-Jabouri added", "the source said"): the one who spoke last under a name that
 * holds it. Null where the words say more, or nobody spoke under such a name.
 */
export function recall({ chart, tokens }: Mentions, { start, end }: Phrase, spoken: readonly Spoken[]): Speaker | null {
  const role = chart.is(start, 'speakerRole', 'document')
  if (end - start > (role ? 1 : 2) || (role && !tokens[start]!.forms.some((f) => f.the))) return null
  const forms = tokens
    .slice(start, end)
    .map((t) => t.forms.filter((f) => f.word.length > 2 && f.tail === '').map((f) => f.word))
  const holds = ({ head, words }: Spoken) => forms.every((all) => all.some((f) => (role ? head : words).has(f)))
  const last = spoken.findLast(holds)?.speaker ?? null
  if (last || !chart.is(start, 'document')) return last
  // "The statement added": of the known body that spoke last.
  return spoken.findLast((s) => s.speaker.entity !== null && !PASSING.has(s.speaker.kind))?.speaker ?? null
}
const PASSING: ReadonlySet<string> = new Set(['media', 'news_agency', 'state_media'])

/** Remembers a speaker named by more than a surname. */
export function keep({ tokens }: Mentions, { start, end }: Phrase, speaker: Speaker, spoken: Spoken[]): void {
  if (spoken.some((s) => s.speaker.start === speaker.start)) return
  const forms = (from: number, to: number) =>
    new Set(tokens.slice(from, to).flatMap((t) => t.forms.filter((f) => f.tail === '').map((f) => f.word)))
  if (spoken.length === REMEMBERED) spoken.shift()
  spoken.push({ speaker, head: forms(start, start + 1), words: forms(start, end) })
}
