import { createHash } from 'node:crypto'
import type { Speaker } from '../../src/model/attribution.ts'
import type { Claim, PlaceMention } from '../../src/model/claim.ts'
import type { Figure } from '../../src/model/figure.ts'
import type { Report } from '../../src/model/report.ts'
import type { Quoted } from '../../src/model/span.ts'
import type { Brought } from '../../src/store/ready.ts'

/** What words of a report were read as: the words themselves, and what they mean. */
type Said<T> = Partial<Omit<T, keyof Quoted>> & { readonly exact: string }

/** A claim in short: every part is named by its words, which must stand in the report. */
export interface Saying extends Partial<Pick<Claim, 'event' | 'modality' | 'scope' | 'means' | 'rules'>> {
  readonly exact: string
  readonly figures?: readonly Said<Figure>[]
  readonly by?: readonly Said<Speaker>[]
  readonly where?: readonly Said<PlaceMention>[]
  readonly when?: { readonly exact: string; readonly day: string }
  readonly perpetrator?: { readonly exact: string; readonly entity: string | null; readonly name: string }
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** A report with its claims, as if just captured and read. Throws where quoted words are not in its text. */
export function bring(about: Partial<Report> & Pick<Report, 'text'>, sayings: readonly Saying[]): Brought {
  const bytes = new TextEncoder().encode(JSON.stringify(about))
  const id = `sha256:${sha256(bytes)}`
  const report: Report = {
    ...{ id, externalId: null, title: null, publisher: null, published: null, url: null, language: 'ar' },
    ...about,
  }
  const claims = sayings.map((saying) => claimOf(report, saying))
  return {
    capture: { report, bytes, mediaType: 'application/json' },
    reading: {
      id,
      externalId: report.externalId,
      published: report.published,
      language: report.language,
      claims,
      problems: [],
    },
  }
}

function claimOf({ id, text }: Report, saying: Saying): Claim {
  const find = <T extends { exact: string }>(said: T, from = 0): T & Quoted => {
    const start = text.indexOf(said.exact, from)
    if (start < 0) throw new Error(`not in the text: ${said.exact}`)
    return { ...said, start, end: start + said.exact.length }
  }
  const { start, end, exact } = find({ exact: saying.exact })
  const inside = <T extends { exact: string }>(said: T) => find(said, text.indexOf(said.exact, start) < 0 ? 0 : start)
  const when = saying.when && inside({ exact: saying.when.exact })
  const claim: Omit<Claim, 'id'> = {
    ...{ start, end, exact },
    event: saying.event ?? 'air_strike',
    modality: saying.modality ?? 'asserted',
    scope: saying.scope ?? 'incident',
    means: saying.means ?? null,
    figures: (saying.figures ?? []).map((said) => inside({ ...A_FIGURE, ...said })),
    by: (saying.by ?? []).map((said) => inside({ ...A_SPEAKER, name: said.exact, ...said })),
    where: (saying.where ?? []).map((said) => inside({ ...A_PLACE, name: said.exact, ...said })),
    when: when ? { ...when, from: saying.when!.day, to: saying.when!.day, edtf: saying.when!.day } : null,
    perpetrator: saying.perpetrator ? inside(saying.perpetrator) : null,
    rules: saying.rules ?? ['number before the dead', 'said by'],
  }
  return { id: sha256(JSON.stringify([id, claim])).slice(0, 32), ...claim }
}

const A_FIGURE: Omit<Figure, keyof Quoted> = {
  ...{ outcome: 'killed', low: null, high: null, approx: false, vague: null, status: 'unknown' },
  ...{ demographic: null, partOf: null },
}
const A_SPEAKER: Omit<Speaker, keyof Quoted | 'name'> = { entity: null, kind: 'other', role: 'speaker' }
const A_PLACE: Omit<PlaceMention, keyof Quoted | 'name'> = {
  ...{ place: null, admin1: null, country: null, lat: null, lon: null, precision: null },
}

/** `n(14)` is exactly 14, `n(14, null)` at least 14. */
export const n = (low: number | null, high: number | null = low) => ({ low, high })
