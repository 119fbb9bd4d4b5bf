import type { Event } from '../model/claim.ts'
import { ascribed, blamed, claimant } from './blame.ts'
import { clashed } from './clashes.ts'
import type { Happening } from './happenings.ts'
import type { Memory } from './memory.ts'
import type { Mentions } from './mentions.ts'
import { ownerBefore, whoseEvent } from './owners.ts'
import { joinedAt, partyAt, partyBefore, partyNear } from './parties.ts'
import type { Part } from './parts.ts'
import { type Phrase, phraseAt, unreadAt } from './phrases.ts'
import { skipped } from './subjects.ts'
import { topicOf } from './topics.ts'
import { sameSide, victimsOf } from './victims.ts'

/** What is known around a part whose doer is sought. */
export interface Around {
  /** Who speaks in the sentence: no doer, unless they say what they did. */
  readonly named: readonly Phrase[]
  /** The happening that the part tells itself. */
  readonly told: Happening | null
  readonly sentence: number
  /** The parts of the sentence that follow. */
  readonly after: readonly Part[]
  readonly memory: Memory
}

/** Somebody who may have done it: how surely the words say so, and where they say it. */
interface Candidate {
  readonly party: Phrase
  readonly at: number
  readonly weight: number
  /** Said outright: it holds also where they harmed their own, or said it themselves. */
  readonly sure?: boolean
  /** The event that the words tell beside it. */
  readonly deed?: string
}

/** What nobody is blamed for by itself. */
const PEACE: ReadonlySet<Event> = new Set(['ceasefire', 'protest'])

/**
 * Who did it, by the words of a part: the party after "launched by", the subject of the verb that tells it, whose strike it
 * was ("Russian shelling"); else who did what was told just before, where the part goes on with it. Never those harmed.
 */
export const agentOf = (m: Mentions, part: Part, around: Around): Phrase | null => {
  const doer = doerOf(m, part, around)
  return doer && believedWhose(m, doer)
}

/** "War planes believed to be Russian": the belief belongs to the name of who did it. */
function believedWhose({ chart }: Mentions, { start, end }: Phrase): Phrase {
  if (!chart.is(end, 'suspect')) return { start, end }
  for (let at = end + 1; at < end + 4; at++) if (chart.is(at, 'nation')) return { start, end: at + 1 }
  return { start, end }
}

function doerOf(m: Mentions, part: Part, around: Around): Phrase | null {
  const { memory, told, sentence } = around
  if (told !== null && part.figures.length === 0 && PEACE.has(told.event)) return null
  const victims = part.figures.map((f) => victimsOf(m, f))
  const taken = [...around.named, ...victims]
  const fits = (party: Phrase | null): party is Phrase =>
    party !== null && !taken.some((t) => overlap(t, party)) && !victims.some((v) => sameSide(m, v, party))
  const apartFrom = (party: Phrase) => !victims.some((v) => sameSide(m, v, party))
  const focus = part.figures[0]?.start ?? told?.start ?? part.start
  const anew = part.figures.length > 0 && joinedAt(m, focus)
  const score = (c: Candidate) => c.weight - Math.min(6, Math.abs(c.at - focus) / 5) - (anew && c.at < focus ? 3 : 0)
  const topic = topicOf(m, part)
  const all = [...candidates(m, part, victims, told), ...ownWords(m, part)]
  if (topic) all.push({ party: topic, at: focus, weight: 3 })
  for (const later of around.after) {
    if ((told && later.found.length > 0) || m.chart.is(later.start, 'clause')) break
    const theirs = later.figures.map((f) => victimsOf(m, f))
    const more = candidates(m, { ...later, figures: [] }, victims, told)
    all.push(...more.filter((c) => !theirs.some((v) => overlap(v, c.party))))
    if (later.found.length > 0) break
  }
  const again = told !== null && isAgain(m, told)
  const apart = anew && told !== null && told.start > focus && !again
  const others = all.filter((c) => isOther(c, told, focus)).map((c) => c.party)
  const found = all
    .filter((c) => (c.sure || fits(c.party)) && !(apart && c.at < focus) && !others.some((o) => overlap(o, c.party)))
    .sort((a, b) => score(b) - score(a))[0]
  const whose = memory.doer ?? null
  if (found && whose && anonymous(m, found.party) && whose.event === told?.event && sentence - whose.sentence <= 3)
    if (apartFrom(whose.party) && !anonymous(m, whose.party)) return whose.party
  if (found) {
    if (anonymous(m, found.party)) return null
    memory.doer = { party: found.party, event: told?.event ?? null, sentence }
    return found.party
  }
  const doer = memory.doer ?? null
  const fight = told?.event === 'armed_clash' && part.figures.some((f) => f.status === 'combatant')
  const begun = doer !== null && doer.sentence === sentence && doer.event === null
  const item = told !== null && doer?.event === told.event && listed(m, part)
  const goesOn = !told || again || fight || told.verb || begun || item
  if (!goesOn) {
    memory.doer = null
    return null
  }
  if (!doer || (again && doer.event !== told.event)) return null
  // Whoever arrested somebody did not do what the arrested are held for.
  if (!told && doer.event === 'arrest' && part.figures.some((f) => f.outcome !== 'captured')) return null
  const reach = listed(m, part) ? 12 : again ? 3 : 0
  return sentence - doer.sentence <= reach && apartFrom(doer.party) ? doer.party : null
}

/** Whether a deed told before is another than what did the harm: "they took the town after clashes that left 5 dead". */
function isOther({ deed, at }: Candidate, told: Happening | null, focus: number): boolean {
  if (!deed || told === null || deed === told.event || told.start < at || told.start > focus) return false
  return deed === 'territory_change' || (deed === 'arrest' && BLASTS.has(told.event))
}
const BLASTS: ReadonlySet<Event> = new Set(['ied', 'suicide_bomb', 'air_strike', 'shelling', 'chemical_weapon'])

/** An item of a list goes on with what its heading told. */
const listed = ({ tokens }: Mentions, { start }: Part): boolean =>
  /^[-–—•*]$/.test(tokens[start]!.text) || /^[-–—•*]$/.test(tokens[start - 1]?.text ?? '')

/** "War planes", "artillery": nobody's, as far as the words say. */
function anonymous({ chart }: Mentions, { start, end }: Phrase): boolean {
  for (let at = start; at < end; at++)
    if (chart.is(at, 'actor', 'actorShort', 'nation', 'state', 'person')) return false
  return chart.is(start, 'aircraft')
}

/** "The shelling", "other raids": what is told goes on from what was told before. */
const isAgain = ({ chart }: Mentions, told: Happening): boolean =>
  chart.at(told.start).some((e) => e.class === 'eventNoun' && e.form?.the) || chart.is(told.end, 'others')

const overlap = (a: Phrase, b: Phrase): boolean => a.start < b.end && b.start < a.end

/** "The army said that it killed": the speaker did it. */
function ownWords(m: Mentions, { frame, start, end }: Part): Candidate[] {
  const { chart } = m
  const who = frame?.speakers.at(-1)
  const party = who && partyIn(m, who)
  if (!frame || !party || frame.at < start) return []
  const from = Math.max(frame.start, start)
  // "The army said it killed", "… its troops killed", where no "that" stands between.
  if (chart.is(from, 'pronoun') && chart.is(from + 1, 'eventVerb', 'harmVerb') && !chart.is(from + 1, 'befalls'))
    return [{ party, at: from, weight: 9, sure: true }]
  const men = chart.is(from, 'possessive') ? chart.longest(from + 1, 'menOf', 'force') : null
  if (men && chart.is(men.end, 'eventVerb', 'harmVerb')) return [{ party, at: from, weight: 9, sure: true }]
  for (let at = from; at < Math.min(end, frame.start + 12); at++) {
    if (!chart.is(at, 'that')) continue
    const next = chart.longest(at, 'that')!.end
    const own = chart.at(at).some((e) => e.class === 'ownThat')
    const acts = (n: number) => chart.is(n, 'eventVerb', 'harmVerb', 'agent') && !chart.is(n, 'befalls')
    // "That its forces killed": theirs, whoever they are.
    const theirs = chart.at(next).find((e) => ['force', 'actorHead', 'person'].includes(e.class) && e.form?.tail)
    return (own && acts(next)) || (theirs && acts(theirs.end)) ? [{ party, at: next, weight: 9, sure: true }] : []
  }
  return []
}

/** The party that speaks, or for which somebody speaks: "the spokesman of the Houthis". */
function partyIn(m: Mentions, { start, end }: Phrase): Phrase | null {
  if (partyAt(m, start, end)) return { start, end }
  for (let at = start + 1; at < end; at++) {
    const party = partyAt(m, at, end)
    if (party) return party
  }
  return null
}

/** All whom the words of a part say to have done something. */
function candidates(m: Mentions, part: Part, victims: readonly Phrase[], told: Happening | null): Candidate[] {
  const { chart } = m
  const { start, end, frame } = part
  const out: Candidate[] = []
  const add = (party: Phrase | null, at: number, weight: number, sure = false, deed?: string) => {
    if (party) out.push({ party, at, weight, sure, ...(deed ? { deed } : {}) })
  }
  if (frame && frame.act === 'accuse' && frame.at >= start) add(blamed(m, part), frame.at, 11)
  for (const [i, figure] of part.figures.entries()) {
    const { start: verb } = figure
    const active = chart.is(verb, 'harmVerb') && !chart.is(verb, 'befalls')
    if (active || chart.is(victims[i]!.start, 'quantity')) add(partyNear(m, verb + 1, victims[i]!.start), verb, 12)
    if (active && !joinedAt(m, verb)) add(partyBefore(m, verb, start), verb, 8)
  }
  const harm = part.figures[0]?.start ?? -1
  const joinedHarm = harm >= 0 && joinedAt(m, harm) && chart.is(harm, 'harmVerb') && !chart.is(harm, 'befalls')
  for (let at = start; at < end; at++) {
    const edges = chart.at(at)
    if (edges.length === 0) continue
    const cue = chart.longest(at, 'agent') ?? chart.at(at).find((e) => e.class === 'able' && e.form?.tail)
    if (cue && !chart.is(at, 'to')) {
      const after =
        partyNear(m, cue.end, end) ?? (cue.form?.tail || cue.end - at > 1 ? somebody(m, cue.end, end) : null)
      const led = chart.is(at - 1, 'inside') ? at - 1 : at
      add(after ?? (joinedAt(m, at) ? null : partyBefore(m, led, start)), at, 8, after !== null)
    }
    if (chart.is(at, 'able')) add(able(m, at, start, end), at, 8)
    if (chart.is(at, 'blamed')) add(ascribed(m, at + 1, end), at, 8)
    const culprit = chart.longest(at, 'culprit')
    if (culprit) add(partyBefore(m, at, start) ?? partyNear(m, culprit.end, end), at, 8)
    if (chart.is(at, 'responsible') && !chart.is(at, 'say')) add(claimant(m, at, start), at, 8)
    if (chart.is(at, 'claimIt')) add(partyNear(m, at + 1, end) ?? partyBefore(m, at, start), at, 8)
    // "The fighters drove out …, and captured 5": who acted, where the harm is told by a verb joined to it.
    if (joinedHarm && chart.is(at, 'verb') && !chart.is(at, 'eventVerb')) add(partyBefore(m, at, start), at, 5)
    const verb = chart.longest<string>(at, 'eventVerb')
    if (verb) add(subjectOf(m, at, start, end), at, 7, false, verb.value.split(':')[0])
    const noun = chart.longest<string>(at, 'eventNoun')
    if (!noun || chart.is(at, 'undergone')) continue
    if (!noun.value.startsWith('territory') || (told?.start === at && !noun.form?.to && !chart.is(at - 1, 'under')))
      add(noun.form?.tail ? partyBefore(m, at, start) : whoseEvent(m, noun.end, noun.value, end), at, 7)
    if (chart.is(at, 'ownerBefore')) add(ownerBefore(m, at, start), at, 7)
    if (/^(armed_clash|assault)/.test(noun.value)) add(clashed(m, start, noun.end, end, victims, part.figures), at, 5)
  }
  return out
}

/** "The forces managed to kill": who managed, where something done follows within a few words. */
function able(m: Mentions, at: number, start: number, end: number): Phrase | null {
  const { chart } = m
  const party = partyNear(m, at + 1, end) ?? (joinedAt(m, at) ? null : partyBefore(m, at, start))
  const from = skipped(m, Math.max(at + 1, party?.end ?? 0), end)
  for (let n = from; n < Math.min(end, from + 9); n++) {
    if (chart.is(n, 'harmNoun', 'eventNoun', 'fire')) return party
    if (chart.is(n, 'comma', 'that', 'eventVerb')) return null
  }
  return null
}

/** "Carried out by a young man": after words that can only be followed by who did it, people whom no list of parties knows. */
function somebody(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart, tokens } = m
  if (
    from >= limit ||
    tokens[from]!.kind !== 'word' ||
    chart.is(from, 'place', 'placeKind', 'thing', 'when', 'number', 'agent')
  )
    return null
  if (
    chart.at(from).some((e) => e.form?.to || e.form?.by) ||
    !(unreadAt(chart, from) || chart.is(from, 'person', 'nation'))
  )
    return null
  return phraseAt(m, from, Math.min(limit, from + 4))
}

/**
 * The subject of a verb that tells an event: before it, else after it. After a strike or a blast that is told before ("a
 * blast that targeted the army") what stands after the verb is what was struck.
 */
function subjectOf(m: Mentions, at: number, start: number, end: number): Phrase | null {
  const { chart } = m
  const verb = chart.longest(at, 'eventVerb')!
  if (chart.at(at).some((e) => e.class === 'eventNoun' && e.form?.the)) return null
  const before = joinedAt(m, at) ? null : partyBefore(m, at, start)
  if (before) return before
  if (!joinedAt(m, at))
    for (let back = at - 1; back >= Math.max(start, at - 4); back--)
      if (chart.is(back, 'eventNoun', 'who')) return verb.form?.tail ? partyNear(m, verb.end, end) : null
  return partyNear(m, verb.end, end)
}
