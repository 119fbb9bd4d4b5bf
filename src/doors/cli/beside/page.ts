import { readFileSync } from 'node:fs'
import type { Spoken } from '../../../languages/messages.ts'
import { KINDS, layersOf, mistakesIn, tallied } from '../../../steps/score.ts'
import type { Terminal } from '../terminal.ts'
import { FATES, SIGNS } from './marked.ts'
import { html, Markup } from './markup.ts'
import { type Beside, layerTable, reportMarkup, type Shown } from './report.ts'

type Say = Terminal['say']

/**
 * One page that needs nothing but itself: no script, no address. Filters are radio buttons that the style sheet obeys, so
 * that nothing of a report's text can ever run.
 */
export function page(reports: readonly Beside[], terminal: Pick<Terminal, 'say' | 'language'>): string {
  const { say, language } = terminal
  const compared = reports.map((one) => one.compared)
  const tally = tallied(compared.flatMap(mistakesIn))
  const counts = new Map(tally.by_kind.map(({ kind, count }) => [kind, count]))
  const shown = compared.map(
    (one, i): Shown => ({
      id: `r${i + 1}`,
      name: one.name.replace(/\.json$/, ''),
      layers: layersOf([one]),
      errors: mistakesIn(one).length,
    }),
  )
  const kinds = KINDS.filter((kind) => counts.has(kind))
  const choices = [
    choice('all', say('beside.everything'), null, true),
    choice(
      'any',
      say('beside.any_error'),
      [...counts.values()].reduce((a, b) => a + b, 0),
      false,
    ),
    ...kinds.map((kind) => choice(kind, say(`error.${kind}`), counts.get(kind) ?? 0, false)),
  ]
  return html`<!doctype html>
<html lang="${language}" dir="${DIRECTIONS[language]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${say('beside.title')}</title>
<style>${styles(kinds)}</style></head>
<body id="top"><a class="skip" href="#reports">${say('beside.skip')}</a>
<header class="head"><h1>${say('beside.title')}</h1><p class="lead">${say('beside.lead', { reports: reports.length })}</p>
<section class="legend" aria-labelledby="signs"><h2 class="vh" id="signs">${say('beside.signs')}</h2><ul>${FATES.map(
    (fate) =>
      html`<li><span class="m ${fate}"><b class="sign ${fate}">${SIGNS[fate]}</b>12</span> ${say(`beside.${fate}`)}</li>`,
  )}<li>${say('beside.claim_mark')}</li></ul></section></header>
<div class="frame">
<aside><fieldset><legend>${say('beside.filter')}</legend>${choices}</fieldset></aside>
<main>
<section class="overview" aria-labelledby="measures"><h2 id="measures">${say('beside.measures')}</h2>${layerTable(layersOf(compared), say)}
<details><summary>${say('beside.by_rule')}</summary><p class="hint">${say('beside.rule_hint')}</p>${ruleTable(tally.by_rule, say)}</details></section>
<section class="overview" aria-labelledby="list"><h2 id="list">${say('beside.reports')}</h2>${reportTable(shown, say)}</section>
<div id="reports" tabindex="-1">
${reports.map((one, i) => reportMarkup(one, i + 1, terminal))}</div></main></div>
</body></html>
`.text
}

const DIRECTIONS: Readonly<Record<Spoken, 'rtl' | 'ltr'>> = { ar: 'rtl', en: 'ltr' }

function choice(kind: string, label: string, count: number | null, chosen: boolean): Markup {
  const many = count === null ? null : html` <span class="count">${count}</span>`
  return html`<label><input type="radio" name="k" id="k-${kind}"${chosen ? html` checked` : null}><span>${label}</span>${many}</label>`
}

function reportTable(shown: readonly Shown[], say: Say): Markup {
  const columns = ['figures', 'speaker', 'place', 'date', 'event', 'whole'] as const
  const rows = shown
    .toSorted((a, b) => b.errors - a.errors)
    .map(({ id, name, layers, errors }) => {
      const shares = [layers.figures.f, layers.speaker, layers.place, layers.date, layers.event, layers.whole_f]
      return html`<tr><th scope="row"><a href="#${id}"><bdi>${name}</bdi></a></th><td>${errors}</td>${shares.map((share) => html`<td>${share === null ? '—' : percent(share)}</td>`)}</tr>`
    })
  const head = columns.map((column) => html`<th scope="col">${say(`beside.${column}`)}</th>`)
  return html`<div class="wide" tabindex="0" role="region" aria-labelledby="list"><table class="list"><thead><tr><th scope="col">${say('column_report')}</th><th scope="col">${say('beside.errors')}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

function ruleTable(rules: readonly { readonly rule: string; readonly count: number }[], say: Say): Markup {
  const rows = rules.map(
    ({ rule, count }) => html`<tr><th scope="row" lang="en" dir="ltr">${rule}</th><td>${count}</td></tr>`,
  )
  return html`<table class="list"><thead><tr><th scope="col">${say('column_rule')}</th><th scope="col">${say('beside.errors')}</th></tr></thead><tbody>${rows}</tbody></table>`
}

/** The colours and letters of the review application, then this page's own, and a rule for each kind of error to choose. */
function styles(kinds: readonly string[]): Markup {
  const own = [
    '../../../../web/src/styles/colours.css',
    '../../../../web/src/styles/base.css',
    './page.css',
    './report.css',
    './marks.css',
  ].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  const chosen = kinds.map(
    (kind) => `body:has(#k-${kind}:checked) :is(.report, .card):not([data-k~="${kind}"]) { display: none }`,
  )
  return new Markup(['', ...own, ...chosen, ''].join('\n'))
}
