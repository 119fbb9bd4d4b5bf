import { entities } from '../languages/entities.ts'
import type { Language } from '../languages/language.ts'
import { SPEAKER_KINDS, type Speaker, type SpeakerKind } from '../model/attribution.ts'
import type { Perpetrator } from '../model/claim.ts'
import { quote } from '../model/span.ts'
import { tokens } from '../text/tokens.ts'
import { pickEntity } from './actors.ts'
import type { Mentions } from './mentions.ts'
import type { PublisherEntity } from './origins.ts'
import type { Phrase } from './phrases.ts'

/** What a report has named so far, for its short names: entities in full (ids), the latest last, and its countries. */
export interface Named {
  readonly named: readonly string[]
  readonly countries: readonly string[]
}

/** The known entity that a phrase names: in full, else by a short name that the report's other names settle. */
export function entityOf({ chart }: Mentions, phrase: Phrase, named: Named): string | null {
  let short: string | null = null
  let full: string | null = null
  for (let at = phrase.start; at < phrase.end; at++) {
    const actor = chart.longest<string>(at, 'actor')
    if (actor && actor.end <= phrase.end + 1) full ??= actor.value
    const brief = chart.longest<string>(at, 'actorShort')
    if (brief) short ??= pickEntity(brief.value.split('|'), named)
  }
  return full ?? short
}

export function speaker(m: Mentions, phrase: Phrase, role: Speaker['role'], named: Named): Speaker {
  const words = quote(m.text, m.chart.span(phrase.start, phrase.end))
  const id = entityOf(m, phrase, named)
  const entity = id === null ? undefined : entities.get(id)
  const roleKind = m.chart.longest<string>(phrase.start, 'speakerRole')?.value
  const kind = entity?.kind ?? (SPEAKER_KINDS.includes(roleKind as SpeakerKind) ? (roleKind as SpeakerKind) : 'other')
  const own = roleKind === 'anonymous' || roleKind === 'witness' || roleKind === 'medical'
  return {
    ...words,
    entity: own ? null : (entity?.id ?? null),
    name: entity && !own ? entity.en : words.exact,
    kind: own ? (roleKind as SpeakerKind) : kind,
    role,
  }
}

/** Who did it; `aloft` where it was done from the air. */
export function perpetrator(m: Mentions, phrase: Phrase, named: Named, aloft: boolean): Perpetrator {
  const words = quote(m.text, m.chart.span(phrase.start, phrase.end))
  const id = entityOf(m, phrase, named) ?? ofNation(m, phrase, aloft || airborne(m.chart, phrase))
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

const airborne = (chart: Mentions['chart'], phrase: Phrase): boolean => {
  for (let at = phrase.start; at < phrase.end; at++) if (chart.is(at, 'aircraft')) return true
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
