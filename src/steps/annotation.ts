import type { Figure } from '../model/figure.ts'

/**
 * Claims as a person annotates them and as a reader prints them, before they are compared. A quotation is either
 * `quote` (an exact substring; `nth`, from 1, where it stands more than once) or `start`, `end` in UTF-16 code units.
 */
export interface Annotated {
  readonly quote?: string
  readonly nth?: number
  readonly start?: number
  readonly end?: number
  readonly exact?: string
}

export type AnnotatedFigure = Annotated &
  Pick<Figure, 'outcome' | 'low' | 'high'> &
  Partial<Pick<Figure, 'approx' | 'vague' | 'status' | 'demographic' | 'partOf'>>

export interface AnnotatedClaim extends Annotated {
  readonly event: string
  readonly modality: string
  readonly scope: string
  readonly means?: string | null
  readonly figures?: readonly AnnotatedFigure[]
  readonly by?: readonly Annotated[]
  readonly where?: readonly Annotated[] | null
  readonly when?: (Annotated & { readonly from?: string | null; readonly to?: string | null }) | null
  readonly perpetrator?: Annotated | null
  /** Names of the rules that read it; a person names none. */
  readonly rules?: readonly string[]
}

/** `[start, end)` in code points; null where the quotation is absent or not in the text. */
export type Stretch = readonly [number, number] | null

export interface PlacedFigure {
  readonly figure: AnnotatedFigure
  readonly span: Stretch
  readonly claim: PlacedClaim
}

export interface PlacedClaim {
  readonly claim: AnnotatedClaim
  readonly span: Stretch
  readonly by: readonly Stretch[]
  readonly where: readonly Stretch[]
  /** First and last day; null where the text gives none or the first is not known. */
  readonly days: readonly [string, string] | null
  /** Where the words of the day stand. */
  readonly when: Stretch
  readonly perpetrator: Stretch
  readonly figures: readonly PlacedFigure[]
}

/** Finds every quotation of every claim in `text`. */
export function place(text: string, claims: readonly AnnotatedClaim[]): PlacedClaim[] {
  const find = finder(text)
  return claims.map((claim) => {
    const figures: PlacedFigure[] = []
    const from = claim.when?.from
    const placed: PlacedClaim = {
      claim,
      span: find(claim),
      by: (claim.by ?? []).map(find),
      where: (claim.where ?? []).map(find),
      days: from ? [from, claim.when?.to || from] : null,
      when: find(claim.when),
      perpetrator: find(claim.perpetrator),
      figures,
    }
    for (const figure of claim.figures ?? []) figures.push({ figure, span: find(figure), claim: placed })
    return placed
  })
}

function finder(text: string): (quotation: Annotated | null | undefined) => Stretch {
  const points = codePoints(text)
  const stretch = (start: number, end: number): Stretch => [points(start), points(end)]
  return (quotation) => {
    if (!quotation) return null
    if (quotation.start !== undefined && quotation.end !== undefined) return stretch(quotation.start, quotation.end)
    const words = quotation.quote || quotation.exact
    if (!words) return null
    let at = -1
    for (let n = 0; n < (quotation.nth ?? 1); n++) {
      at = text.indexOf(words, at + 1)
      if (at < 0) return null
    }
    return stretch(at, at + words.length)
  }
}

/** UTF-16 offset → code points before it. Overlaps are measured in code points, so an emoji weighs one. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset
  const table: number[] = []
  let count = 0
  for (const point of text) {
    for (let unit = 0; unit < point.length; unit++) table.push(count)
    count++
  }
  table.push(count)
  return (offset) => table[offset] ?? count
}
