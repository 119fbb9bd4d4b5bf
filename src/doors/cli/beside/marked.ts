import type { Compared } from '../../../steps/score.ts'
import { type Card, kindsOfFigure } from './cards.ts'
import { html, Markup, quoted } from './markup.ts'

/** How words fared: found and right, found with something wrong about them, missed, read and not annotated. */
export const FATES = ['right', 'wrong', 'missed', 'spurious'] as const
export type Fate = (typeof FATES)[number]

/** Shown before the words, so that nothing rests on colour. */
export const SIGNS: Readonly<Record<Fate, string>> = { right: '✓', wrong: '!', missed: '−', spurious: '+' }

/** Keeps a sign and its words on one line. */
const JOINER = '\u2060'

interface Mark {
  readonly start: number
  readonly end: number
  readonly fate: Fate
  /** Whole claims that count nobody stand behind figures. */
  readonly claim: boolean
  readonly card: number
}

/** What a figure's mark is called in the page, and where its card is. */
export const cardId = (report: number, card: number): string => `r${report}c${card}`
export const textId = (report: number, card: number): string => `r${report}t${card}`

/** The report's text with what was annotated and read marked in it; each mark leads to its card. */
export function markedText(
  { text }: Compared,
  cards: readonly Card[],
  report: number,
  say: (key: string) => string,
): Markup {
  const letters = Array.from(text)
  const marks = cards.flatMap(marksOf)
  const ends = [...new Set([0, letters.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const starting = Map.groupBy(marks, (mark) => mark.start)
  const named = new Set<number>()
  let over: Mark[] = []
  return new Markup(
    ends
      .slice(0, -1)
      .map((start, i) => {
        const opened = starting.get(start) ?? []
        over = [...over.filter((mark) => mark.end > start), ...opened]
        const words = quoted(letters.slice(start, ends[i + 1]).join(''))
        const top = over.toSorted((a, b) => weight(b) - weight(a))[0]
        if (top === undefined) return words.text
        const [first, ...others] = [...new Set(opened.map(({ card }) => card))].filter((card) => !named.has(card))
        for (const { card } of opened) named.add(card)
        const id = first === undefined ? null : html` id="${textId(report, first)}"`
        const more = others.map((card) => html`<i id="${textId(report, card)}"></i>`)
        const fates = [...new Set(over.filter(({ claim }) => claim === top.claim).map(({ fate }) => fate))]
        const classes = ['m', ...fates, ...(top.claim ? ['claim'] : [])].join(' ')
        const signs = [...new Set(opened.map(({ fate }) => fate))].map(
          (fate) =>
            html`<b class="sign ${fate}" role="img" title="${say(`beside.${fate}`)}">${SIGNS[fate]}${JOINER}</b>`,
        )
        return html`<a${id} class="${classes}" href="#${cardId(report, top.card)}">${more}${signs}${words}</a>`.text
      })
      .join(''),
  )
}

const weight = ({ claim, fate }: Mark): number => (claim ? 0 : 10) + FATES.indexOf(fate)

function marksOf({ gold, read, figures, kinds }: Card, card: number): Mark[] {
  if (figures.length === 0) {
    const fate = gold === null ? 'spurious' : read === null ? 'missed' : kinds.size > 0 ? 'wrong' : 'right'
    return mark([gold?.span, read?.span], { fate, claim: true, card })
  }
  return figures.flatMap((pair) => mark([pair.gold?.span, pair.read?.span], { fate: fateOf(pair), claim: false, card }))
}

export function fateOf(pair: Parameters<typeof kindsOfFigure>[0]): Fate {
  if (pair.gold === null) return 'spurious'
  if (pair.read === null) return 'missed'
  return kindsOfFigure(pair).length > 0 ? 'wrong' : 'right'
}

/** One mark over the words of both sides. */
function mark(
  spans: readonly (readonly [number, number] | null | undefined)[],
  rest: Omit<Mark, 'start' | 'end'>,
): Mark[] {
  const there = spans.filter((span) => span != null && span[0] < span[1]) as (readonly [number, number])[]
  if (there.length === 0) return []
  return [{ start: Math.min(...there.map(([s]) => s)), end: Math.max(...there.map(([, e]) => e)), ...rest }]
}
