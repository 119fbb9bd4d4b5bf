import type { KeptClaim } from '../../store/claims.ts'
import type { OpenedIncident } from '../../store/incidents.ts'
import type { OpenedReport } from '../../store/reports.ts'
import type { Store } from '../../store/store.ts'
import { inHome } from './home.ts'
import { SHORT } from './incidents.ts'
import { nameFor } from './names.ts'
import { readingLines } from './read.ts'
import { EXIT, Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { chainText, daysText, eventText, figureText, placeText, rangeText } from './wording.ts'

/** Shows one incident, report or claim, by its id or the beginning of it. */
export async function showCommand(
  id: string,
  options: { readonly home: string; readonly json?: true },
  terminal: Terminal,
): Promise<number> {
  const found = await inHome(options.home, 'read', (store) => find(store, id))
  if (found === null) throw new Stop('not_found', { id })
  if (options.json) await terminal.print(JSON.stringify(found))
  else for (const line of lines(found, terminal)) await terminal.print(line)
  return EXIT.well
}

type Shown = OpenedIncident | OpenedReport | KeptClaim

async function find(store: Store, id: string): Promise<Shown | null> {
  const whole = (await store.incidents.get(id)) ?? (await store.claims.get(id)) ?? (await store.reports.get(id))
  if (whole !== null || id.length < 4) return whole
  for await (const incident of store.incidents.all())
    if (incident.id.startsWith(id)) return store.incidents.get(incident.id)
  for (let offset = 0; ; offset += 1000) {
    const { items, total } = await store.reports.list({}, { limit: 1000, offset })
    const report = items.find(
      (one) => one.id.startsWith(id) || one.id.startsWith(`sha256:${id}`) || one.externalId === id,
    )
    if (report !== undefined) return store.reports.get(report.id)
    if (offset + items.length >= total) return null
  }
}

function lines(found: Shown, terminal: Terminal): string[] {
  if ('incident' in found && typeof found.incident === 'object' && found.incident !== null)
    return incidentLines(found as OpenedIncident, terminal)
  if ('mediaType' in found) {
    const { report, claims } = found as OpenedReport
    return [report.id, ...readingLines(report, { claims: claims.map(({ claim }) => claim) }, terminal), report.text]
  }
  return claimLines(found as KeptClaim, terminal)
}

function incidentLines({ incident, claims }: OpenedIncident, terminal: Terminal): string[] {
  const { say } = terminal
  const place = incident.place
  const where =
    place === null
      ? say('no_place')
      : [place.name, place.admin1, place.country].flatMap((name) => (name ? [nameFor(terminal, name)] : [])).join(', ')
  const marks = [incident.contested ? say('contested') : '', incident.unverified ? say('unverified') : '']
  const title = [say(`event.${incident.event}`), where, daysText(incident) || say('no_day'), ...marks]
  const byId = new Map(claims.map((one) => [one.claim.id, one]))
  return [
    incident.id,
    title.filter((part) => part !== '').join(' · '),
    ...incident.perpetrators.map(
      ({ name, origins }) =>
        `${say('blamed')}: ${nameFor(terminal, name)} (${origins.map((one) => nameFor(terminal, one)).join(', ')})`,
    ),
    ...incident.ranges.flatMap((range) => [
      '',
      `${say(`outcome.${range.outcome}`)} (${say(`group.${range.group}`)}): ${rangeText(range, say) || '?'}`,
      ...range.origins.map(({ name, low, high, vague }) => {
        const count =
          vague === null || low !== null || high !== null
            ? rangeText({ low, high, open: false }, say)
            : say(`vague.${vague}`)
        return `  ${count}  ${say('sets_range')} ${nameFor(terminal, name)}`
      }),
      ...range.setAside.map(
        ({ claim, reason }) => `  ${say('set_aside')}: ${who(byId.get(claim), terminal)} (${say(`reason.${reason}`)})`,
      ),
    ]),
    '',
    ...claims.flatMap((one) => [...claimLines(one, terminal), '']),
  ]
}

const who = (kept: KeptClaim | undefined, terminal: Terminal): string =>
  kept === undefined
    ? '?'
    : `${chainText(kept.claim, terminal)}, ${kept.report.publisher ?? kept.report.externalId ?? ''}`

function claimLines({ claim, report }: KeptClaim, terminal: Terminal): string[] {
  const { say } = terminal
  const facts = [
    eventText(claim, say),
    claim.figures.map((figure) => figureText(figure, say)).join('; '),
    placeText(claim, terminal),
    claim.when === null ? '' : daysText(claim.when),
  ]
  const source = [report.publisher ?? report.externalId, report.published, report.id.slice(0, 'sha256:'.length + SHORT)]
  return [
    `«${claim.exact.replace(/\s+/g, ' ')}»`,
    `  ${facts.filter((fact) => fact !== '').join(' · ')}`,
    `  ${chainText(claim, terminal)} — ${source.filter((part) => part !== null).join(' · ')}`,
  ]
}
