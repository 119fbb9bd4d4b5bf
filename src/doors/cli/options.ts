import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { EVENTS } from '../../model/claim.ts'
import { OUTCOMES } from '../../model/figure.ts'
import type { Said } from '../../sources/captured.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'

/** Where things are kept unless `--home` says otherwise. */
export const usualHome = (): string => process.env.ISNAD_HOME || join(homedir(), '.isnad')

export const withHome = (command: Command, { say }: Terminal): Command =>
  command.option('--home <dir>', say('help.home'), usualHome())

export const withJson = (command: Command, { say }: Terminal): Command => command.option('--json', say('help.json'))

/** What the user says of reports that do not say it themselves. */
export const withSaid = (command: Command, { say }: Terminal): Command =>
  command
    .option('--published <date>', say('help.published'))
    .option('--publisher <name>', say('help.publisher'))
    .option('--language <tag>', say('help.language'), 'auto')

export interface SaidOptions {
  readonly published?: string
  readonly publisher?: string
  readonly language: string
}

export function saidOf({ published, publisher, language }: SaidOptions): Said {
  if (!/^(auto|[a-z]{2,3})$/.test(language))
    throw new Stop('option_not_known', { option: '--language', value: language, known: 'ar, en, auto' })
  return {
    published: published === undefined ? null : dayOf('--published', published),
    publisher: publisher ?? null,
    language,
  }
}

/** The conditions by which incidents are listed, shown on screens and exported. */
export const withFilter = (command: Command, { say }: Terminal): Command =>
  command
    .option('--from <date>', say('help.from'))
    .option('--to <date>', say('help.to'))
    .option('--place <name>', say('help.place'))
    .option('--country <code>', say('help.country'))
    .option('--event <name>', say('help.event'))
    .option('--outcome <name>', say('help.outcome'))
    .option('--origin <id>', say('help.origin'))
    .option('--text <words>', say('help.text'))
    .option('--contested', say('help.contested'))
    .option('--unverified', say('help.unverified'))

export interface FilterOptions {
  readonly from?: string
  readonly to?: string
  readonly place?: string
  readonly country?: string
  readonly event?: string
  readonly outcome?: string
  readonly origin?: string
  readonly text?: string
  readonly contested?: true
  readonly unverified?: true
}

/** The options as the store's filter; only those that were given. */
export function filterOf(options: FilterOptions) {
  const { from, to, place, country, event, outcome, origin, text, contested, unverified } = options
  return {
    ...(from === undefined ? {} : { from: dayOf('--from', from) }),
    ...(to === undefined ? {} : { to: dayOf('--to', to) }),
    ...(place === undefined ? {} : { place }),
    ...(country === undefined ? {} : { country: country.toUpperCase() }),
    ...(event === undefined ? {} : { event: oneOf('--event', event, EVENTS) }),
    ...(outcome === undefined ? {} : { outcome: oneOf('--outcome', outcome, OUTCOMES) }),
    ...(origin === undefined ? {} : { origin }),
    ...(text === undefined ? {} : { text }),
    ...(contested ? { contested } : {}),
    ...(unverified ? { unverified } : {}),
  }
}

export function oneOf<T extends string>(option: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Stop('option_not_known', { option, value, known: known.join(', ') })
  return found
}

export function dayOf(option: string, value: string): string {
  const at = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (at === null || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== value)
    throw new Stop('option_not_day', { option, value })
  return value
}

export function wholeOf(option: string, value: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= least && number <= most)) throw new Stop('option_not_number', { option, value, least, most })
  return number
}
