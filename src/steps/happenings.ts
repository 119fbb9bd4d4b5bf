import type { Event, Means } from '../model/claim.ts'
import type { Edge } from '../text/chart.ts'
import { aimless, blewUp, byForces, byMob, flies, onCivilians } from './deeds.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'
import { isQuarterOf } from './place-called.ts'

/** Words that tell what happened, as tokens `[start, end)`. */
export interface Happening {
  readonly start: number
  readonly end: number
  readonly event: Event
  readonly means: Means | null
  /** How specific the word is: from 0.5 ("happened") over 5 ("attack") to 10.5 ("suicide bombing", with its means). */
  readonly weight: number
  /** Told by a verb. */
  readonly verb: boolean
  /** A general word with the article: "the attack" is the one told before. */
  readonly again: boolean
  /** Several at once. */
  readonly several?: boolean
  /** Fighters may have been fired back at: "opened fire on". */
  readonly fight?: boolean
}

const WEIGHTS: Readonly<Partial<Record<Event, number>>> = {
  suicide_bomb: 10,
  chemical_weapon: 9,
  aircraft_downed: 9,
  sexual_violence: 9,
  air_strike: 8,
  abduction: 7,
  arrest: 6,
  ied: 7,
  shelling: 7,
  siege: 5,
  displacement: 4,
  ceasefire: 4,
  territory_change: 4,
  armed_clash: 5,
  attack: 5,
  protest: 4,
  mob_violence: 5,
}

/** Words that say that something happened, and hardly what. */
const GENERAL: Readonly<Record<string, { event: Event; weight: number }>> = {
  assault: { event: 'armed_clash', weight: 2 },
  strike: { event: 'shelling', weight: 1 },
  happened: { event: 'other', weight: 0.5 },
  assaulted: { event: 'armed_clash', weight: 5 },
  droveOut: { event: 'territory_change', weight: 4 },
  entered: { event: 'territory_change', weight: 4 },
  setFire: { event: 'mob_violence', weight: 5 },
  openFire: { event: 'attack', weight: 5.5 },
  assaults: { event: 'armed_clash', weight: 2 },
  found: { event: 'other', weight: 1.5 },
  torture: { event: 'other', weight: 1 },
  hunger: { event: 'other', weight: 3 },
  violence: { event: 'other', weight: 1 },
  brokeOut: { event: 'armed_clash', weight: 0.6 },
  agreement: { event: 'ceasefire', weight: 0.4 },
  guns: { event: 'attack', weight: 3 },
  massacre: { event: 'attack', weight: 2 },
  aggression: { event: 'attack', weight: 2 },
  operation: { event: 'armed_clash', weight: 1 },
  bomber: { event: 'suicide_bomb', weight: 6 },
}

/** With the article, these too speak of what was told before. */
const ANEW = new Set(['shelling', 'ied', 'attack'])

/** "The attack", but not "the attack that killed seven": that one is told here. */
const isAgain = (chart: Mentions['chart'], edge: Edge<string>, general: boolean): boolean =>
  (edge.form?.the ?? false) &&
  lengthOf(chart, edge) === 1 &&
  (general || ANEW.has(edge.value)) &&
  (chart.is(edge.start - 1, 'this') || !chart.is(edge.end, 'relative'))

/** In words, without an article that stands apart. */
const lengthOf = ({ tokens }: Pick<Mentions, 'tokens'>, { start, end }: Phrase): number => {
  const [form, ...rest] = tokens[start]!.forms
  return end - start - (form?.the && rest.length === 0 && end - start > 1 ? 1 : 0)
}

/** The happenings told in `[start, end)`, in the order of the text; a word inside the name of a drone (مسيرة, a march too) tells none. */
export function happenings({ chart }: Mentions, start: number, end: number): Happening[] {
  const out: Happening[] = []
  for (let at = start; at < end; at++) {
    at = chart.next(at, end, 'when', 'eventNoun', 'eventVerb', 'noEvent', 'drone')
    if (at === end) break
    // فجرا at the end of an hour blows up nothing.
    const when = chart.longest(at, 'when')
    if (when) {
      at = when.end - 1
      continue
    }
    const edge = chart.is(at, 'under') ? null : chart.longest<string>(at, 'eventNoun', 'eventVerb', 'noEvent')
    if (!edge || edge.end > end || edge.class === 'noEvent' || isQuarterOf(chart, at)) {
      at = Math.max(at, (edge?.end ?? chart.longest(at, 'drone')?.end ?? at) - 1)
      continue
    }
    const [event, means] = edge.value.split(':') as [string, Means | undefined]
    const name = CALLED.has(event as string) ? chart.longest(at, 'actor', 'mediaToo') : null
    if (name && name.end > edge.end) {
      at = name.end - 1
      continue
    }
    if (LOOSE.has(event as string) && aimless(chart, at, edge.end, end)) continue
    if (event === 'entered' && !byForces(chart, at, edge.end, end)) continue
    if (event === 'protest' && chart.is(at, 'drone') && flies(chart, at, edge.end)) continue
    const mob = MOBS.has(event as string) && byMob(chart, at, edge.end, end)
    if (event === 'setFire' && !mob) continue
    const vague = GENERAL[event as string]
    out.push({
      start: at,
      end: edge.end,
      event: mob ? 'mob_violence' : vague ? vague.event : (event as Event),
      means: means ?? null,
      weight: vague ? vague.weight : (WEIGHTS[event as Event] ?? 4) + (means ? 0.5 : 0),
      verb: edge.class === 'eventVerb',
      several: event === 'assaults',
      fight: event === 'openFire',
      again: event === 'massacre' || event === 'strike' || isAgain(chart, edge, vague !== undefined),
    })
    if (!mob && ASSAULTS.has(event as string) && onCivilians(chart, edge.end, end))
      out.push({ ...out.pop()!, event: 'attack' })
    if (event === 'ied' && edge.class === 'eventVerb' && blewUp(chart, edge.end, end))
      out.push({ ...out.pop()!, event: 'suicide_bomb', weight: 10 })
    at = edge.end - 1
  }
  return coloured({ chart } as Mentions, bombers(out), start, end)
}

/** What a suicide bomber has with him blows him up too. */
function bombers(found: Happening[]): Happening[] {
  if (!found.some((h) => h.event === 'suicide_bomb')) return found
  return found.map((h) => (h.event === 'ied' && h.means ? { ...h, event: 'suicide_bomb', weight: 10 } : h))
}

const ASSAULTS = new Set(['assault', 'assaults', 'assaulted'])

/** What a crowd may do. */
const MOBS = new Set([...ASSAULTS, 'setFire', 'aggression'])

/** Deeds by which bodies and outlets are called: "the Liberation of", "the March". */
const CALLED = new Set(['territory_change', 'operation', 'protest', 'displacement'])

/** Words that as often tell no deed of war. */
const LOOSE = new Set([...ASSAULTS, 'strike', 'aggression', 'droveOut', 'shelling'])

/** Where an aircraft is said to fall: "the downing of an aircraft", "an aircraft of the type … was shot down in". */
function downed(chart: Mentions['chart'], at: number, start: number, end: number): number | undefined {
  if (at > start && chart.is(at - 1, 'downing')) return at - 1
  for (let n = at + 1; n < Math.min(end, at + 13); n++) {
    if (chart.is(n, 'eventVerb', 'that', 'comma')) return undefined
    if (!chart.is(n, 'downing')) continue
    const next = n + 1 < end ? n + 1 : null
    return next === null || chart.is(next, 'function', 'comma', 'when', 'cause') ? n : undefined
  }
  return undefined
}

/** Aircraft, drones and downings in the same words turn a shelling into an air strike, a fall into a downing. */
function coloured({ chart }: Mentions, found: Happening[], start: number, end: number): Happening[] {
  let drone = false
  const airs: number[] = []
  for (let at = start; at < end; at++) {
    at = chart.next(at, end, 'noEvent', 'aircraft', 'drone')
    if (at === end) break
    const none = chart.longest(at, 'noEvent')
    if (none) {
      at = none.end - 1
      continue
    }
    if (chart.is(at, 'drone')) drone = true
    if (!chart.is(at, 'aircraft', 'drone')) continue
    airs.push(at)
    const down = downed(chart, at, start, end)
    if (down !== undefined && !chart.is(at, 'drone'))
      found.push({
        start: Math.min(at, down),
        end: Math.max(at, down) + 1,
        event: 'aircraft_downed',
        means: null,
        weight: 9,
        verb: true,
        again: false,
      })
  }
  if (airs.length === 0) return found
  const down = found.some((h) => h.event === 'aircraft_downed')
  return found.map((h) => {
    if (!airs.some((at) => Math.abs(at - h.start) <= 30)) return h
    if (h.event === 'air_strike') return drone && h.means === 'airstrike' ? { ...h, means: 'drone' } : h
    if (drone && h.event === 'ied' && h.verb) return { ...h, event: 'air_strike', means: 'drone' }
    const bombed = h.event === 'shelling' && (h.means === null || h.means === 'missile' || h.means === 'rocket')
    const general = h.weight <= 2 && h.event !== 'other' && !down
    if (!bombed && !general) return h
    return {
      ...h,
      event: 'air_strike',
      means: drone ? 'drone' : 'airstrike',
      again: h.again && bombed && h.weight > 1,
      weight: bombed ? Math.max(h.weight, 7.5) : h.weight,
    }
  })
}

/** What "targeting" alone can go on with. */
const BOMBARDED: ReadonlySet<Event> = new Set(['air_strike', 'shelling', 'ied', 'suicide_bomb', 'chemical_weapon'])

/** "The attack", "the shelling" take their kind from the happening told before, where they may be the same. */
export function recalled(h: Happening, before: Happening | null): Happening {
  if (!h.again || !before) return h
  const bombardment = h.event === 'shelling' && h.weight > 1
  if (bombardment && before.event !== 'air_strike' && before.event !== 'shelling') return h
  if (h.event === 'ied' && before.event !== 'suicide_bomb' && before.event !== 'ied') return h
  if (h.weight <= 1 && !BOMBARDED.has(before.event)) return h
  const known = before.event === h.event ? (before.means ?? h.means) : (h.means ?? before.means)
  return { ...h, event: before.event, means: known, weight: Math.max(h.weight, before.weight) }
}

/** The happening that a figure, or a clause, is about: specific words before general ones, near before far. */
export function tellingOf(found: readonly Happening[], at: number): Happening | null {
  let best: Happening | null = null
  let top = Number.NEGATIVE_INFINITY
  for (const h of found) {
    const score = h.weight - Math.min(6, Math.abs(h.start - at) / 6)
    if (score > top) {
      top = score
      best = h
    }
  }
  return best
}
