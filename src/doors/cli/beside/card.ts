import type { Figure } from '../../../model/figure.ts'
import {
  type Aspect,
  type FigurePair,
  type PlacedClaim,
  type PlacedFigure,
  type Stretch,
  toldOf,
  wholeOf,
} from '../../../steps/score.ts'
import type { Terminal } from '../terminal.ts'
import { figureText } from '../wording.ts'
import { type Card, kindsOfFigure } from './cards.ts'
import { cardId, fateOf, SIGNS, textId } from './marked.ts'
import { html, type Markup, quoted } from './markup.ts'

/** What a card's quotations are cut from. */
export interface Source {
  readonly letters: readonly string[]
  readonly language: string
  readonly direction: 'rtl' | 'ltr' | 'auto'
}

export interface Spot {
  readonly report: number
  readonly card: number
  /** What made the claim that was read. */
  readonly why: Markup | null
}

type Say = Terminal['say']

/** A card as a table: what is annotated and what was read, row by row, differences marked. */
export function cardMarkup(card: Card, source: Source, { report, card: number, why }: Spot, say: Say): Markup {
  const { gold, read, figures, kinds } = card
  const claims = [gold, read] as const
  const rows = [
    ...figures.map((pair) => figureRow(pair, source, say)),
    ...aspectRows(card, source, say),
    row(say('beside.words'), claims.map((claim) => claim && quotation(claim.span, source)) as Cells, null, say),
  ]
  const labels = [...kinds].map((kind) => html`<li>${say(`error.${kind}`)}</li>`)
  const state =
    kinds.size > 0
      ? html`<ul class="kinds">${labels}</ul>`
      : html`<p class="fine">${SIGNS.right} ${say('beside.right')}</p>`
  return html`<section class="card${kinds.size > 0 ? '' : ' clean'}" id="${cardId(report, number)}" data-k="${[...kinds].join(' ')}">
<header><h4><a href="#${textId(report, number)}"><bdi>${number + 1}</bdi> <span class="vh">${say('beside.in_text')}</span></a></h4>${state}</header>
<table><thead><tr><td></td><th scope="col">${say('beside.gold')}</th><th scope="col">${say('beside.read')}</th></tr></thead>
<tbody>${rows}</tbody></table>${why}</section>
`
}

type Cells = [Markup | null, Markup | null]

/** A row; `right` null where nobody asks whether both sides are the same. */
function row(name: string, [gold, read]: Cells, right: boolean | null, say: Say, kind = ''): Markup {
  const sign = right === false ? html`<b class="sign wrong" title="${say('beside.differs')}">${SIGNS.wrong}</b> ` : null
  const classes = [kind, right === false ? 'differs' : ''].filter((one) => one !== '').join(' ')
  return html`<tr${classes === '' ? null : html` class="${classes}"`}><th scope="row">${sign}${name}</th>${cell(gold)}${cell(read)}</tr>`
}

const cell = (value: Markup | null): Markup => html`<td>${value ?? html`<span class="none">—</span>`}</td>`

function figureRow(pair: FigurePair, source: Source, say: Say): Markup {
  const fate = fateOf(pair)
  const side = (figure: PlacedFigure | null): Markup | null =>
    figure &&
    html`<strong>${figureText(whole(figure), say)}</strong> ${quotation(figure.span, source)}${partOf(figure, source, say)}`
  const own = kindsOfFigure(pair).filter((kind) => kind === 'status' || kind === 'subset')
  const name = html`<b class="sign ${fate}">${SIGNS[fate]}</b> ${say(`beside.figure_${fate}`)}${own.map((kind) => html`<br><small>${say(`error.${kind}`)}</small>`)}`
  return html`<tr class="figure ${fate}"><th scope="row">${name}</th>${cell(side(pair.gold))}${cell(side(pair.read))}</tr>`
}

const whole = ({ figure }: PlacedFigure): Figure =>
  ({ approx: false, status: 'unknown', demographic: null, partOf: null, vague: null, ...figure }) as unknown as Figure

function partOf(figure: PlacedFigure, source: Source, say: Say): Markup | null {
  const total = wholeOf(figure)
  return total && html`<br><small>${say('beside.part_of')} ${quotation(total.span, source)}</small>`
}

const CLAIM_ASPECTS = [
  'speaker',
  'chain',
  'place',
  'date',
  'event',
  'means',
  'modality',
  'scope',
  'perpetrator',
] as const
/** What needs no row where both sides say it. */
const USUAL: Readonly<Partial<Record<Aspect, string>>> = { modality: 'asserted', scope: 'incident' }

function aspectRows({ gold, read, figures }: Card, source: Source, say: Say): Markup[] {
  const right = figures.find((pair) => pair.right !== null)?.right ?? null
  return CLAIM_ASPECTS.flatMap((aspect) => {
    const cells = [gold, read].map((claim) => claim && told(aspect, claim, source, say)) as Cells
    const values = [gold, read].map((claim) => claim && saidOf(aspect, claim))
    const asked =
      figures.length > 0
        ? (right?.[aspect] ?? null)
        : aspect === 'modality' && gold && read
          ? values[0] === values[1]
          : null
    const dull = values.every((value) => value === null || value === USUAL[aspect])
    const single = aspect === 'chain' && [gold, read].every((claim) => (claim?.by.length ?? 0) < 2)
    return (dull || single) && asked !== false ? [] : [row(say(`beside.${aspect}`), cells, asked, say)]
  })
}

/** What a claim says of an aspect, for comparing. */
const saidOf = (aspect: Aspect, claim: PlacedClaim): string | null =>
  toldOf(aspect, ofClaim(claim), (span) => (span ? String(span) : ''))

const ofClaim = (claim: PlacedClaim): PlacedFigure => ({
  claim,
  span: null,
  figure: { outcome: 'killed', low: null, high: null },
})

function told(aspect: Aspect, claim: PlacedClaim, source: Source, say: Say): Markup | null {
  const spans = {
    speaker: claim.by.slice(0, 1),
    chain: claim.by,
    place: claim.where.slice(0, 2),
    perpetrator: [claim.perpetrator],
  }
  if (aspect === 'speaker' && claim.by.length === 0) return html`${say('own_voice')}`
  if (aspect in spans) return quotations(spans[aspect as keyof typeof spans], source)
  const value = saidOf(aspect, claim)
  if (value === null) return null
  if (aspect === 'date') return html`<bdi>${value}</bdi> ${quotation(claim.when, source)}`
  return html`${say(`${aspect}.${value}`)}`
}

function quotations(spans: readonly Stretch[], source: Source): Markup | null {
  const there = spans.flatMap((span) => quotation(span, source) ?? [])
  return there.length === 0 ? null : html`${there.map((one, i) => (i === 0 ? one : html` + ${one}`))}`
}

function quotation(span: Stretch | undefined, { letters, language, direction }: Source): Markup | null {
  if (!span) return null
  return html`<q lang="${language}" dir="${direction}">${quoted(letters.slice(span[0], span[1]).join(''))}</q>`
}
