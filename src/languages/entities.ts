import { SPEAKER_KINDS, type SpeakerKind } from '../model/attribution.ts'
import { BODIES } from './entities/bodies.ts'
import { FORCES } from './entities/forces.ts'
import { GROUPS } from './entities/groups.ts'
import { NATIONS } from './entities/nations.ts'
import { OFFICES } from './entities/offices.ts'
import { PRESS } from './entities/press.ts'
import { RIGHTS } from './entities/rights.ts'
import { UNNAMED } from './entities/unnamed.ts'

/** Somebody whom reports name again and again, under neutral names: what a party calls another is kept as said, beside these. */
export interface Entity {
  readonly id: string
  readonly en: string
  readonly ar: string
  readonly kind: SpeakerKind
  /** ISO 3166 code of the country it belongs to, where it belongs to one. */
  readonly country: string | null
}

/** A state of `nations.ts`: `offices` maps the end of an id (`army`) to the whole of it (`iraqi-army`). */
export interface Nation {
  readonly stem: string
  readonly country: string
  /** Arabic adjective, masculine. */
  readonly ar: string
  readonly offices: ReadonlyMap<string, string>
}

const columns = (list: string, count: number): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const cells = line.trim().split(/\s{2,}/)
      if (cells.length !== count) throw new Error(`not ${count} columns: ${line}`)
      return cells
    })

const known = new Map<string, Entity>()

function add(id: string, kind: string, country: string, en: string, ar: string): void {
  if (!SPEAKER_KINDS.includes(kind as SpeakerKind)) throw new Error(`no such kind: ${kind} of ${id}`)
  if (known.has(id)) throw new Error(`named twice: ${id}`)
  known.set(id, { id, en, ar, kind: kind as SpeakerKind, country: country === '-' ? null : country })
}

const offices = columns(OFFICES, 5)

/** The states of `nations.ts`, each with its offices. */
export const nations: readonly Nation[] = columns(NATIONS, 5).map(([stem, country, en, ar, letters]) => {
  const own = new Map<string, string>()
  for (const [letter, end, kind, enName, arName] of offices) {
    if (!letters!.includes(letter!)) continue
    const id = `${stem}-${end}`
    own.set(end!, id)
    add(id, kind!, country!, enName!.replace('#', en!), arName!.replace('#', ar!))
  }
  return { stem: stem!, country: country!, ar: ar!, offices: own }
})

for (const list of [FORCES, GROUPS, RIGHTS, BODIES, PRESS])
  for (const [id, kind, country, en, ar] of columns(list, 5)) add(id!, kind!, country!, en!, ar!)

/** Those of `unnamed.ts`: no name of their own stands for them. */
export const unnamed: ReadonlySet<string> = new Set(columns(UNNAMED, 5).map(([id]) => id!))
for (const [id, kind, country, en, ar] of columns(UNNAMED, 5)) add(id!, kind!, country!, en!, ar!)

/** All known entities by id. */
export const entities: ReadonlyMap<string, Entity> = known
