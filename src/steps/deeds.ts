import type { Chart } from '../text/chart.ts'

/** "They attacked a church", "an assault on the consulate": those attacked do not fight. */
export function onCivilians(chart: Chart, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 6); at++) {
    if (chart.is(at, 'civilian')) return true
    if (chart.is(at, 'comma', 'that', 'leadsTo', 'timeOf')) return false
  }
  return false
}

/** "One of the fighters blew yesterday himself up". */
export function blewUp(chart: Chart, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 9); at++) {
    if (chart.is(at, 'self')) return true
    if (chart.is(at, 'comma', 'that', 'eventVerb')) return false
  }
  return false
}

/** "The study targeted", "an attack on our unity", "an earthquake struck": no deed of war. */
export function aimless(chart: Chart, start: number, from: number, end: number): boolean {
  for (let at = start - 1; at >= start - 4; at--) {
    if (chart.is(at, 'peaceful')) return true
    if (chart.is(at, 'comma', 'that', 'actor')) break
  }
  for (let at = from; at < Math.min(end, from + 3); at++) if (chart.is(at, 'abstract')) return true
  return [start - 1, start - 2, from, from + 1].some((at) => chart.longest(at, 'eventNoun')?.value === 'other')
}

/** "The forces entered the town", "the Kurds advance in": only who bears arms takes ground so, and where is said. */
export function byForces(chart: Chart, start: number, from: number, end: number): boolean {
  let where = false
  for (let at = from; at < Math.min(end, from + 8) && !where; at++) where = chart.is(at, 'place', 'placeKind')
  if (!where) return false
  for (let at = from; at < Math.min(end, from + 3); at++) if (chart.is(at, ...ARMED)) return true
  for (let at = start - 1; at >= start - 5; at--) {
    if (chart.is(at, 'comma', 'that')) return false
    if (chart.is(at, ...ARMED)) return true
  }
  return false
}

const ARMED = ['actor', 'actorShort', 'force', 'armed']

/** "Dozens of settlers attacked": a crowd did it. */
export function byMob(chart: Chart, start: number, from: number, end: number): boolean {
  for (let at = Math.max(0, start - 3); at < Math.min(end, from + 3); at++) if (chart.is(at, 'mob')) return true
  return false
}

/** "A drone targeted", "the Turkish drone": in a word for a drone and for a march, what flies. */
export const flies = (chart: Chart, at: number, from: number): boolean =>
  chart.is(from, 'nation', 'leadsTo') ||
  chart.at(from).some((e) => e.class === 'eventVerb' && e.value !== 'protest') ||
  chart.is(at - 1, 'downing') ||
  chart.at(at - 1).some((e) => e.class === 'eventNoun' && /^(air|strike|shelling|assault)/.test(String(e.value)))
