import type { Event, Means } from '../model/claim.ts'
import type { Incident, IncidentPlace } from '../model/incident.ts'
import { type Days, isoDay } from './joining/days.ts'
import { reach, type Spot } from './joining/spot.ts'
import type { Telling } from './joining/telling.ts'
import { plain } from './plain.ts'
import { affirms, speaksOfIt, type Voiced } from './voiced.ts'

/** A claim of an incident, as compared and as attributed. */
export interface Member extends Voiced {
  readonly telling: Telling
}

/** How many origins say each of some things. */
function support<T>(members: readonly Member[], said: (member: Member) => readonly T[]): Map<T, number> {
  const origins = new Map<T, Set<string>>()
  for (const member of members)
    for (const thing of said(member)) {
      const by = origins.get(thing) ?? new Set()
      for (const origin of member.origins) by.add(origin.id)
      origins.set(thing, by)
    }
  return new Map([...origins].map(([thing, by]) => [thing, by.size]))
}

/** From the loosest word to the closest: where as many say "attack" as "suicide bombing", it was the latter. */
const LOOSE: readonly Event[] = ['other', 'attack', 'armed_clash', 'shelling', 'ied']
const closeness = (event: Event): number => (LOOSE.includes(event) ? LOOSE.indexOf(event) : LOOSE.length)

export function agreedEvent(members: readonly Member[]): Event {
  const votes = [...support(members, ({ told }) => [told.claim.event])]
  votes.sort(([a, m], [b, n]) => n - m || closeness(b) - closeness(a) || (a < b ? -1 : 1))
  return votes[0]![0]
}

export const agreedMeans = (members: readonly Member[]): Means[] =>
  [...new Set(members.flatMap(({ told }) => told.claim.means ?? []))].sort()

/** The days that most origins' stated days have in common; null where nobody states one. */
export function agreedDays(members: readonly Member[]): { from: string; to: string } | null {
  const stated = members.flatMap(({ telling }) => telling.days ?? [])
  const ends = [...new Set(stated.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b)
  const counts = support(members, ({ telling: { days } }) =>
    days ? ends.filter((day) => days.from <= day && day <= days.to) : [],
  )
  const most = Math.max(0, ...counts.values())
  const days: Days[] = ends.filter((day) => counts.get(day) === most).map((day) => ({ from: day, to: day }))
  return days.length === 0 ? null : { from: isoDay(days[0]!.from), to: isoDay(days.at(-1)!.to) }
}

/** The smallest place that a good part of the origins name, so that one odd reading does not move the incident. */
export function agreedPlace(members: readonly Member[]): IncidentPlace | null {
  // A side of a town is another place than the town, with the town's entry in the gazetteer.
  const called = ({ key, name }: Spot) => `${key} ${name}`
  const spots = new Map<string, Spot>()
  for (const { telling } of members)
    for (const spot of telling.spots) spots.set(called(spot), spots.get(called(spot)) ?? spot)
  const votes = support(members, ({ telling }) => telling.spots.map(called))
  const most = Math.max(0, ...votes.values())
  const [best] = [...spots.values()]
    .filter((spot) => votes.get(called(spot))! * 3 >= most)
    .sort(
      (a, b) =>
        Number(a.lat === null) - Number(b.lat === null) ||
        reach(a) - reach(b) ||
        votes.get(called(b))! - votes.get(called(a))! ||
        (called(a) < called(b) ? -1 : 1),
    )
  if (!best) return null
  // A name that no gazetteer knows is shown where it is said to lie, as closely as that is known.
  const { lat, lon, precision } = best.lat === null && best.within ? best.within : best
  return { name: best.name, admin1: best.admin1, country: best.country, lat, lon, precision }
}

/** Who is blamed, and on whose word; accusations and suspicions included, denials not. */
export function blamed(members: readonly Member[]): Incident['perpetrators'] {
  const parties = new Map<string, { name: string; origins: Set<string> }>()
  for (const { told, origins } of members.filter(affirms)) {
    const said = told.claim.perpetrator
    if (!said) continue
    const key = said.entity ?? plain(said.name)
    const party = parties.get(key) ?? { name: said.name, origins: new Set() }
    for (const origin of origins) party.origins.add(origin.name)
    parties.set(key, party)
  }
  return [...parties]
    .sort(([a, p], [b, q]) => q.origins.size - p.origins.size || (a < b ? -1 : 1))
    .map(([, { name, origins }]) => ({ name, origins: [...origins].sort() }))
}

/** The members that say what happened; where a review rejected them all, nothing is left to say. */
export const speaking = (members: readonly Member[]): Member[] => members.filter(speaksOfIt)
