import type { SpeakerKind } from '../model/attribution.ts'

/** Somebody whom reports name again and again, under neutral names: what a party calls another is kept as said, beside these. */
export interface Entity {
  readonly id: string
  readonly en: string
  readonly ar: string
  readonly kind: SpeakerKind
  /** ISO 3166 code of the country it belongs to, where it belongs to one. */
  readonly country: string | null
}

/** One entity a line: id, kind, country (or -), English name, Arabic name; columns parted by two or more spaces. */
const LIST = `
  sohr             monitor      SY  Syrian Observatory for Human Rights   المرصد السوري لحقوق الإنسان
`

const read = (line: string): Entity => {
  const [id, kind, country, en, ar] = line.trim().split(/\s{2,}/)
  if (!id || !kind || !country || !en || !ar) throw new Error(`not an entity: ${line}`)
  return { id, kind: kind as SpeakerKind, country: country === '-' ? null : country, en, ar }
}

const ENTITIES = new Map(
  LIST.trim()
    .split('\n')
    .map(read)
    .map((e) => [e.id, e]),
)

export const entities: ReadonlyMap<string, Entity> = ENTITIES
