import type { IncidentSort, KeptIncident } from '../../store/incidents.ts'
import { inHome } from './home.ts'
import { nameFor } from './names.ts'
import { type FilterOptions, filterOf, oneOf, wholeOf } from './options.ts'
import { EXIT } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'
import { daysText, rangeText } from './wording.ts'

export const SORTS = [
  'newest',
  'oldest',
  'killed_high',
  'killed_low',
  'origins',
  'reports',
] as const satisfies IncidentSort[]

type Options = FilterOptions & {
  readonly home: string
  readonly sort: string
  readonly limit: string
  readonly json?: true
}

/** Letters of an id that are shown; `show` takes them. */
export const SHORT = 10

/** Lists incidents, one a line. */
export async function incidentsCommand(options: Options, terminal: Terminal): Promise<number> {
  const filter = filterOf(options)
  const sort = oneOf('--sort', options.sort, SORTS)
  const limit = wholeOf('--limit', options.limit, 1, 1000)
  const { total, items } = await inHome(options.home, 'read', (store) => store.incidents.list(filter, { sort, limit }))
  if (options.json) {
    for (const incident of items) await terminal.print(JSON.stringify(incident))
    return EXIT.well
  }
  const { say } = terminal
  if (items.length === 0) terminal.note(say('nothing_found'))
  else {
    const names = ['id', 'when', 'event', 'where', 'killed', 'injured', 'origins']
    const head = names.map((name) => say(`column_${name}`))
    for (const line of table(
      head,
      items.map((incident) => row(incident, terminal)),
      terminal.columns,
    ))
      await terminal.print(line)
    terminal.note(say('listed', { shown: items.length, total }))
  }
  return EXIT.well
}

function row(incident: KeptIncident, terminal: Terminal): string[] {
  const { say } = terminal
  const range = (outcome: string) => {
    const found = incident.ranges.find((one) => one.outcome === outcome && one.group === 'all')
    return found === undefined ? '' : rangeText(found, say)
  }
  const marks = [incident.contested ? say('contested') : null, incident.unverified ? say('unverified') : null]
  const origins = incident.origins.map(({ name }) => nameFor(terminal, name)).join(', ')
  return [
    incident.id.slice(0, SHORT),
    daysText(incident),
    say(`event.${incident.event}`),
    incident.place === null ? '' : nameFor(terminal, incident.place.name),
    range('killed'),
    range('injured'),
    [`${incident.origins.length}: ${origins}`, ...marks.filter((mark) => mark !== null)].join(' · '),
  ]
}
