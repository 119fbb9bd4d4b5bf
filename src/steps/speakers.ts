import { type Entity, entities } from '../languages/entities.ts'
import type { Language } from '../languages/language.ts'
import { SPEAKER_KINDS, type Speaker, type SpeakerKind } from '../model/attribution.ts'
import type { Perpetrator } from '../model/claim.ts'
import { quote } from '../model/span.ts'
import type { Edge } from '../text/chart.ts'
import { tokens } from '../text/tokens.ts'
import { type ActorContext, pickEntity } from './actors.ts'
import type { Frame } from './attribution.ts'
import type { Mentions } from './mentions.ts'
import { contextAt, keep, type Named, recall } from './named.ts'
import type { PublisherEntity } from './origins.ts'
import type { Phrase } from './phrases.ts'

/** The known entity that a phrase names: in full, else by a short name that the report's other names settle. */
export function entityOf(m: Mentions, phrase: Phrase, named: Named): string | null {
  const { chart } = m
  let short: string | null = null
  let full: string | null = null
  for (let at = phrase.start; at < phrase.end; at++) {
    const actor = chart.longest<string>(at, 'actor')
    // "The operations room for fighting the organisation" is not the organisation's.
    if (at > phrase.start && chart.is(at - 1, 'fighting', 'against')) {
      at = (chart.longest(at, 'actor', 'actorShort')?.end ?? at + 1) - 1
      continue
    }
    // "Houthi-run television" is not the Houthis.
    if (actor && actor.end < phrase.end && chart.is(actor.end, 'ownedBy')) continue
    if (actor && actor.end <= phrase.end + 1) full ??= disowned(m, actor, phrase.end) ? null : actor.value
    const brief = chart.longest<string>(at, 'actorShort')
    if (brief)
      short ??= pickEntity(brief.value.split('|'), ownCountry(m, brief, phrase.end, named) ?? contextAt(named, at))
  }
  return full ?? short ?? chart.longest<string>(phrase.start, 'mediaToo', 'state')?.value ?? null
}

/** "The foreign minister of Russia", "the police of Berlin": what is said after a short name settles it before all that the report named. */
function ownCountry({ chart }: Mentions, brief: Edge, end: number, { countryOf }: Named): ActorContext | null {
  if (brief.end >= end) return null
  const place = chart.longest<string>(brief.end, 'place')
  const country = chart.longest<string>(brief.end, 'nation')?.value ?? (place && countryOf(place.value))
  return country ? { named: [], countries: [country] } : null
}

/** "The occupation's army", and then whose: the nation named after it is another than the name's own. */
function disowned({ chart }: Mentions, actor: Edge<string>, end: number): boolean {
  const nation = actor.end < end ? chart.longest<string>(actor.end, 'nation') : null
  const own = entities.get(actor.value)?.country ?? null
  return nation !== null && own !== null && nation.value !== own
}

/** Roles of people who speak for nobody but themselves, whoever's men they are. */
const OWN: ReadonlySet<string> = new Set(['anonymous', 'witness', 'medical'])

/** Who speaks, or passes on: a known entity, one whom the report named in full before, or the words themselves. */
export function speaker(m: Mentions, phrase: Phrase, role: Speaker['role'], named: Named): Speaker {
  const words = quote(m.text, m.chart.span(phrase.start, phrase.end))
  const id = entityOf(m, phrase, named)
  const known = id === null ? undefined : entities.get(id)
  const called = roleOf(m, phrase)
  const own = called !== null && OWN.has(called)
  if (!known || own) {
    const before = recall(m, phrase, named.spoken)
    if (before) return { ...words, entity: before.entity, name: before.name, kind: before.kind, role }
  }
  const entity = own || outletOf(m, phrase, called, known) ? undefined : known
  const said: Speaker = {
    ...words,
    entity: m.chart.is(phrase.start, 'ownReporter') ? 'own-correspondent' : (entity?.id ?? null),
    name: entity?.en ?? words.exact,
    kind: entity?.kind ?? called ?? (m.chart.is(phrase.start, 'person') ? 'witness' : 'other'),
    role,
  }
  keep(m, phrase, said, named.spoken)
  return said
}

/** "A radio of the ministry", "the monitor 'Eye on the Air Force'": the press about a body is not the body. */
function outletOf(m: Mentions, phrase: Phrase, called: SpeakerKind | null, known: Entity | undefined): boolean {
  if (
    (called !== 'media' && called !== 'monitor') ||
    !known ||
    ['media', 'news_agency', 'monitor'].includes(known.kind)
  )
    return false
  for (let at = phrase.start + 1; at < phrase.end; at++) if (m.quotes.has(at) || m.chart.is(at, 'owned')) return true
  return false
}

/** Hears those who spoke before a frame's speaker, whether what they said is claimed or not. */
export function hear(m: Mentions, { heard = [], speakers }: Frame, named: Named): void {
  const until = speakers[0]?.start ?? 0
  for (; named.heard < heard.length && heard[named.heard]!.start < until; named.heard++)
    speaker(m, heard[named.heard]!, 'speaker', named)
}

/** The kind that a role or a rank in the phrase makes of a speaker. */
function roleOf({ chart }: Mentions, phrase: Phrase): SpeakerKind | null {
  for (let at = phrase.start; at < phrase.end; at++) {
    const role = chart.longest<string>(at, 'speakerRole')?.value
    if (role && role !== 'other' && SPEAKER_KINDS.includes(role as SpeakerKind)) return role as SpeakerKind
  }
  return within(chart, phrase, 'rank') ? 'military' : null
}

/** Who did it; `aloft` where it was done from the air. */
export function perpetrator(m: Mentions, phrase: Phrase, named: Named, aloft: boolean): Perpetrator {
  const words = quote(m.text, m.chart.span(phrase.start, phrase.end))
  const id = entityOf(m, phrase, named) ?? ofNation(m, phrase, aloft || within(m.chart, phrase, 'aircraft'))
  return { ...words, entity: id, name: (id && entities.get(id)?.en) || words.exact }
}

/** "Russian shelling", "a Russian aircraft": the state's forces, whichever of them. */
function ofNation({ chart }: Mentions, phrase: Phrase, aloft: boolean): string | null {
  for (let at = phrase.start; at < phrase.end; at++) {
    const nation = chart.longest<string>(at, 'nation')
    if (!nation) continue
    for (const entity of entities.values())
      if (
        entity.country === nation.value &&
        (entity.id.endsWith(aloft ? '-air-force' : '-army') || entity.id.endsWith('-forces'))
      )
        return entity.id
  }
  return null
}

const within = (chart: Mentions['chart'], phrase: Phrase, cls: string): boolean => {
  for (let at = phrase.start; at < phrase.end; at++) if (chart.is(at, cls)) return true
  return false
}

/** Who a publisher is, where its name is a known entity's in one of the languages ("the Observatory" on its own page). */
export const publisherEntity =
  (languages: readonly Language[]): PublisherEntity =>
  (publisher) => {
    for (const language of languages) {
      const words = tokens(publisher, language.fold(publisher), language.forms).filter((t) => t.kind === 'word')
      for (const { entry, length, form } of words.length > 0 ? language.lexicon.at(words, 0) : []) {
        if (length !== words.length || form.tail !== '' || !['actor', 'mediaToo'].includes(entry.class)) continue
        const entity = entities.get(entry.value)
        if (entity) return { id: entity.id, name: entity.en, kind: entity.kind }
      }
    }
    return null
  }
