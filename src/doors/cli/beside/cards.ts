import {
  ASPECTS,
  type Compared,
  type FigurePair,
  type Kind,
  type PlacedClaim,
  type Stretch,
} from '../../../steps/score.ts'

/** An annotated claim beside the claim read for it, with the figures of either; alone where the other has none. */
export interface Card {
  readonly gold: PlacedClaim | null
  readonly read: PlacedClaim | null
  readonly figures: readonly FigurePair[]
  /** What is wrong in it. */
  readonly kinds: ReadonlySet<Kind>
}

type Open = { gold: PlacedClaim | null; read: PlacedClaim | null; figures: FigurePair[] }

/** Every figure and every claim of a report once, in the order of the text. */
export function cardsOf({ figures, statements }: Compared): Card[] {
  const cards: Open[] = []
  const card = (gold: PlacedClaim | null, read: PlacedClaim | null): Open => {
    const known = cards.find((one) => one.gold === gold && one.read === read)
    if (known) return known
    const made = { gold, read, figures: [] }
    cards.push(made)
    return made
  }
  const spurious = figures.filter((pair) => pair.gold === null)
  for (const pair of figures) if (pair.right !== null) card(pair.gold.claim, pair.read.claim).figures.push(pair)
  for (const pair of figures) {
    if (pair.gold === null || pair.read !== null) continue
    const { claim, span } = pair.gold
    // What was read of the same words, otherwise.
    const instead = spurious.find(({ read }) => read && meet(read.span, span))?.read?.claim ?? null
    const known = cards.find((one) => one.gold === claim)
    ;(known ?? card(claim, instead)).figures.push(pair)
  }
  for (const pair of spurious) {
    if (pair.read === null) continue
    const { claim, span } = pair.read
    const near = cards.filter((one) => one.read === claim)
    const same = near.find((one) => one.figures.some(({ gold, read }) => gold && !read && meet(gold.span, span)))
    ;(same ?? near[0] ?? card(null, claim)).figures.push(pair)
  }
  for (const { gold, read } of statements) card(gold, read)
  return cards
    .map((one) => ({ ...one, figures: one.figures.toSorted((a, b) => startOf(a) - startOf(b)), kinds: kindsOf(one) }))
    .sort((a, b) => firstOf(a) - firstOf(b))
}

const meet = (a: Stretch, b: Stretch): boolean => Boolean(a && b && a[0] < b[1] && b[0] < a[1])

const startOf = ({ gold, read }: FigurePair): number => (gold ?? read).span?.[0] ?? 0

const firstOf = ({ gold, read, figures }: Open): number =>
  Math.min(...figures.map(startOf), (gold ?? read)?.span?.[0] ?? 0)

/** What is wrong with one figure. */
export function kindsOfFigure({ gold, read, right }: FigurePair): Kind[] {
  if (gold === null) return ['spurious']
  if (read === null) return ['missed']
  return ASPECTS.filter((aspect) => !right[aspect])
}

function kindsOf({ gold, read, figures }: Open): Set<Kind> {
  if (figures.length > 0) return new Set(figures.flatMap(kindsOfFigure))
  if (gold === null) return new Set(['statement_spurious'])
  if (read === null) return new Set(['statement_missed'])
  return new Set(gold.claim.modality === read.claim.modality ? [] : ['statement_modality'])
}
