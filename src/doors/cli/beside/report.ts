import type { Reading } from '../../../model/claim.ts'
import type { Report } from '../../../model/report.ts'
import { type Compared, type Layers, layersOf } from '../../../steps/score.ts'
import { CITED, type Why, whyClaim, whyLost } from '../explaining.ts'
import { layerRows } from '../mistakes.ts'
import type { Terminal } from '../terminal.ts'
import { cardMarkup } from './card.ts'
import { cardsOf } from './cards.ts'
import { markedText } from './marked.ts'
import { html, type Markup, quoted } from './markup.ts'

/** An annotated report, what was made of it, and how that compares. */
export interface Beside {
  readonly report: Report
  readonly compared: Compared
  readonly reading: Reading
}

/** A report's place in the page, and how it fared. */
export interface Shown {
  readonly id: string
  readonly name: string
  readonly layers: Layers
  readonly errors: number
}

type Told = Pick<Terminal, 'say' | 'language'>

/** What made the claim that was read, to be opened. */
function whyRead(index: number, { claims, explained }: Reading, terminal: Told): Markup | null {
  const [claim, why] = [claims[index], explained?.claims[index]]
  return claim && why ? details(terminal.say('beside.why'), whyClaim(why, claim, terminal)) : null
}

const details = (title: string, of: readonly Why[]): Markup | null =>
  of.length === 0 ? null : html`<details class="why"><summary>${title}</summary>${listed(of)}</details>`

const listed = (of: readonly Why[]): Markup | null =>
  of.length === 0 ? null : html`<ul>${of.map((one) => html`<li>${citing(one.text)}${listed(one.of)}</li>`)}</ul>`

/** Our words with the report's words among them, which keep their own direction. */
const citing = (text: string): Markup =>
  html`${text.split(CITATION).map((part, i) => (i % 2 === 0 ? part : html`<bdi>${quoted(part)}</bdi>`))}`

const CITATION = new RegExp(`${CITED[0]}(.*?)${CITED[1]}`)

const DIRECTIONS: Readonly<Record<string, 'rtl' | 'ltr'>> = { ar: 'rtl', en: 'ltr' }

/** One report: its text with marks, and beside it every claim of either side. */
export function reportMarkup({ report, compared, reading }: Beside, number: number, terminal: Told): Markup {
  const { say } = terminal
  const cards = cardsOf(compared)
  const letters = Array.from(compared.text)
  const { language } = report
  const source = { letters, language, direction: DIRECTIONS[language] ?? 'auto' } as const
  const kinds = new Set(cards.flatMap((card) => [...card.kinds]))
  const shown = cards.map((card, i) => {
    const why = whyRead(card.read ? (compared.read?.indexOf(card.read) ?? -1) : -1, reading, terminal)
    return cardMarkup(card, source, { report: number, card: i, why }, say)
  })
  const about = [report.published ?? say('beside.undated'), language]
  const id = `r${number}`
  return html`<article class="report" id="${id}" data-k="${[...kinds].join(' ')}" aria-labelledby="${id}h">
<header><h2 id="${id}h"><bdi>${compared.name.replace(/\.json$/, '')}</bdi></h2>
<p class="about">${about.map((one, i) => html`${i === 0 ? '' : ' · '}<bdi>${one}</bdi>`)}</p><a class="up" href="#top">${say('beside.top')}</a>
${report.title === null ? null : html`<p class="named" lang="${language}" dir="${source.direction}">${quoted(report.title)}</p>`}</header>
<div class="both">
<section class="source" tabindex="0" aria-label="${say('beside.text')}"><div class="text" lang="${language}" dir="${source.direction}">${markedText(compared, cards, number, say)}</div></section>
<section class="cards" aria-label="${say('beside.claims')}">
${compared.read === null ? html`<p class="failed">${say('beside.not_read')}</p>` : null}${cards.length === 0 ? html`<p>${say('beside.no_claims')}</p>` : shown}
${details(say('explain.lost'), whyLost(reading.explained?.lost ?? [], say))}<details><summary>${say('beside.all_layers')}</summary>${layerTable(layersOf([compared]), say)}</details>
</section></div></article>
`
}

/** All layers with precision and recall where a layer has them. */
export function layerTable(layers: Layers, say: Terminal['say']): Markup {
  const rows = layerRows(layers, say).map(([name, , meaning]) => {
    const value = layers[name as keyof Layers]
    const cells = typeof value === 'object' && value !== null ? [value.p, value.r, value.f] : [null, null, value]
    const share = cells[2]
    const bar =
      COUNTS.has(name as string) || share === null
        ? null
        : html`<meter aria-hidden="true" min="0" max="1" value="${share as number}"></meter> `
    return html`<tr><th scope="row">${meaning as string}</th>${cells.map((cell, i) => html`<td>${i === 2 ? bar : null}${cell === null ? (i === 2 ? '—' : '') : String(cell)}</td>`)}</tr>`
  })
  const head = ['p', 'r', 'f'].map((name) => html`<th scope="col">${say(`beside.${name}`)}</th>`)
  return html`<table class="layers"><thead><tr><td></td>${head}</tr></thead><tbody>${rows}</tbody></table>`
}

const COUNTS = new Set(['docs', 'without_prediction', 'gold_figures', 'predicted_figures', 'gold_statements'])
