import type { Event, Means, Modality } from '../model/claim.ts'
import { joined } from '../text/tokens.ts'
import type { Counted } from './figures.ts'
import { type Happening, tellingOf } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import type { Part } from './parts.ts'
import { isTimeOf, isTopic, toldIn } from './tellings.ts'

/** What causes no casualties by itself counts little where a figure of the dead seeks its cause. */
const NO_CAUSE: ReadonlySet<Event> = new Set([
  'territory_change',
  'ceasefire',
  'siege',
  'displacement',
  'protest',
  'arrest',
])

export const causes = (found: readonly Happening[]): Happening[] => found.filter((h) => !NO_CAUSE.has(h.event))

const HARMS: ReadonlySet<Counted['outcome']> = new Set(['killed', 'injured', 'casualties', 'affected', 'missing'])

/** Whether a part counts people whom something must have harmed. */
export const countsHarm = ({ figures }: Part): boolean => figures[0] !== undefined && HARMS.has(figures[0].outcome)

/** The happening that a part tells itself, with the weapon that its other words name. */
export function happeningOf(m: Mentions, part: Part, modality: Modality): Happening | null {
  const real = part.figures.length > 0 ? part.found.filter((h) => !isTopic(m, h)) : part.found
  const killing = causes(real)
  const starved = killing.length === 0 && real.some((h) => h.event === 'siege')
  const found = countsHarm(part) && !starved ? killing : real
  const [first] = part.figures
  if (!first) {
    const told = toldIn(m, part, modality)
    const main = told.filter((h) => !isTimeOf(m, h))
    return armed(tellingOf([main, told, found].find((all) => all.length > 0) ?? [], part.start), part.found)
  }
  const linked = countsHarm(part) ? causedBy(m, part, first, found) : []
  const by = linked.length > 0 ? linked : found
  const told = armed(tellingOf(by, first.start), by)
  const march = told?.event === 'attack' && part.found.find((h) => h.event === 'protest')
  return march ? { ...march, means: told.means } : told
}

/** What the words make the cause of a figure: what "resulted in" it, or what stands after it with "in", "by", "owing to". */
function causedBy(m: Mentions, part: Part, first: Counted, found: readonly Happening[]): Happening[] {
  const led = ledFrom(m, part, first)
  if (led !== null) {
    const before = tellingOf(
      found.filter((h) => h.end <= led),
      led,
    )
    return before ? found.filter((h) => h.end <= led && (h === before || led - h.start <= led - before.start)) : []
  }
  const at = found.findIndex((h) => h.start >= first.start && h.weight > 1 && isCause(m, h))
  return at < 0 ? [] : described(m, found.slice(at))
}

/** The verb that leads to a figure: "the raid resulted in the killing of". */
function ledFrom({ chart }: Mentions, { start }: Part, first: Counted): number | null {
  for (let at = first.start - 1; at >= Math.max(start, first.start - 8); at--) if (chart.is(at, 'leadsTo')) return at
  return null
}

/** "In an ambush", "owing to heavy shelling", "by a bomb". */
const isCause = ({ chart }: Mentions, { start }: Happening): boolean =>
  chart.at(start).some((e) => e.class === 'eventNoun' && e.form?.by) ||
  chart.is(start - 1, 'cause') ||
  chart.is(start - 2, 'cause')

/** A happening and the words that say closer what it was ("an attack with a car bomb"), up to where something else is told. */
function described({ tokens, chart }: Mentions, [head, ...rest]: readonly Happening[]): Happening[] {
  const out = [head!]
  for (const h of rest) {
    for (let at = out.at(-1)!.end; at <= h.start; at++)
      if (chart.is(at, 'comma', 'clause') || joined(tokens[at]!)) return out
    if (h.start - out.at(-1)!.end > 6) return out
    out.push(h)
  }
  return out
}

/** What each weapon can have been used for. */
const USES: Readonly<Partial<Record<Event, readonly Means[]>>> = {
  ied: ['car_bomb', 'ied', 'explosive_belt'],
  suicide_bomb: ['car_bomb', 'explosive_belt'],
  shelling: ['shell', 'rocket', 'missile'],
  attack: ['gunfire', 'sniper', 'knife'],
  chemical_weapon: ['chlorine', 'gas'],
}

/** The weight of words for guns alone, which tell no deed. */
const GUNS = 3

/** Weapons that say more exactly what another was: "raids with barrel bombs". */
const SHARPER: Readonly<Partial<Record<Means, readonly Means[]>>> = {
  airstrike: ['barrel_bomb', 'drone'],
  rocket: ['missile'],
  gunfire: ['sniper'],
}

/** "A suicide attack with a car bomb": the weapon that other words of the same telling name. */
function armed(told: Happening | null, found: readonly Happening[]): Happening | null {
  const uses = told && told.means === null ? USES[told.event] : undefined
  const sharper = told?.means ? SHARPER[told.means] : undefined
  const weapon =
    found.find((h) => h.means !== null && sharper?.includes(h.means) && h.event === told!.event) ??
    (uses && found.find((h) => h.means !== null && uses.includes(h.means))) ??
    (told?.event === 'armed_clash' && told.means === null ? found.find((h) => h.weight === GUNS) : undefined)
  return weapon ? { ...told!, means: weapon.means } : told
}
