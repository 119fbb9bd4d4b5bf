import type { Claim, Reading } from '../../model/claim.ts'
import type { ExplainedClaim, LostReading, ReadPart } from '../../model/explained.ts'
import { oneLine } from './table.ts'
import type { Terminal } from './terminal.ts'
import { chainText, countText, daysText, eventText, figureText, placeText } from './wording.ts'

/** Why a report was read as it was, in words: claim by claim, then the readings that lost. */
export function explainedLines({ claims, explained }: Reading, terminal: Terminal): string[] {
  if (explained === undefined) return []
  const { say } = terminal
  const lost = explained.lost.map((one) => `  ${lostText(one, say)}`)
  return [
    ...explained.claims.flatMap((one, i) => [...claimLines(one, claims[i] as Claim, i + 1, terminal), '']),
    ...(lost.length > 0 ? [say('explain.lost'), ...lost, ''] : []),
  ].map((line) => (line === '' ? line : `  ${line}`))
}

type Say = Terminal['say']

function claimLines(why: ExplainedClaim, claim: Claim, number: number, terminal: Terminal): string[] {
  const { say } = terminal
  const told = (what: string, value: string) => `   ${say(`explain.${what}`, { value })}`
  return [
    `${number}. «${oneLine(claim.exact)}»`,
    ...why.figures.flatMap(({ exact, rule, parts, under }, i) => {
      const figure = claim.figures[i]
      return [
        `   ${say('explain.figure', { figure: figure ? figureText(figure, say) : '?', words: oneLine(exact), rule })}`,
        ...partLines(parts, say, '     '),
        ...(under ? [`     ${say('explain.under', { words: oneLine(under.exact), rule: under.rule })}`] : []),
      ]
    }),
    told('event', eventWhy(why, claim, say)),
    told('speaker', speakerWhy(why, claim, terminal)),
    told(
      'place',
      why.place ? joined(placeText(claim, terminal), say(`stands.${why.place.stands}`)) : say('explain.none'),
    ),
    told('day', dayWhy(why, claim, say)),
    ...(why.perpetrator && claim.perpetrator
      ? [told('perpetrator', joined(`«${oneLine(claim.perpetrator.exact)}»`, say(`stands.${why.perpetrator.stands}`)))]
      : []),
  ]
}

const joined = (...parts: string[]): string => parts.join(' · ')

function eventWhy({ event: { how, words, stands } }: ExplainedClaim, claim: Claim, say: Say): string {
  const value = say(`explain.${how}`, { value: eventText(claim, say), words: oneLine(words?.exact ?? '') })
  return stands === null ? value : joined(value, say(`stands.${stands}`))
}

const speakerWhy = ({ speaker: { how, cue } }: ExplainedClaim, claim: Claim, terminal: Terminal): string =>
  terminal.say(`explain.${how}`, { name: chainText(claim, terminal), words: oneLine(cue?.exact ?? '') })

function dayWhy({ day }: ExplainedClaim, { when }: Claim, say: Say): string {
  if (day === null) return say('explain.none')
  const against = day.published === null ? say('explain.unpublished') : say('explain.published', { day: day.published })
  if (when === null) return joined(say('explain.no_certain_day', { words: oneLine(day.words.exact) }), against)
  const fixed = day.said === 'date' || day.said === 'year'
  return joined(
    `${daysText(when)} «${oneLine(day.words.exact)}»`,
    say(`stands.${day.stands}`),
    ...(fixed ? [] : [against]),
  )
}

/** The parts of a figure, one a line; one that a rule made of a single word is shown as that word. */
function partLines(parts: readonly ReadPart[], say: Say, indent: string): string[] {
  return parts.flatMap((part) => {
    const [only] = part.parts
    if (part.parts.length === 1 && only?.exact === part.exact)
      return partLines([{ ...only, rule: only.rule ?? (only.name === 'number' ? null : part.rule) }], say, indent)
    const text = partText(part, say)
    const line = part.rule === null ? text : say('explain.part_rule', { part: text, rule: part.rule })
    return [`${indent}${line}`, ...partLines(part.parts, say, `${indent}  `)]
  })
}

function partText({ name: called, exact, value }: ReadPart, say: Say): string {
  const role = ROLES.get(called)
  const name = role === undefined ? called : say(`part.${role}`)
  const words = oneLine(exact)
  const worded = role === 'harm' ? say(`outcome.${value}`) : role === 'noun' ? groupsText(value, say) : value
  if (typeof value !== 'number' && role !== 'harm' && role !== 'noun') return say('explain.part', { name, words })
  return worded === '' || value === null
    ? say('explain.part', { name, words })
    : say('explain.part_value', { name, words, value: worded as string | number })
}

const GROUPS = new Set(['civilian', 'combatant', 'children', 'women', 'men', 'elderly'])

const groupsText = (value: string | number | null, say: Say): string =>
  String(value ?? '')
    .split('-')
    .flatMap((group) => (GROUPS.has(group) ? [say(`group.${group}`)] : []))
    .join(say('comma'))

/** What the parts of rules are to a reader; a part that is not listed is called as its rule calls it. */
const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    harm: 'harmNoun harmVerb harmBoth harmToo harmed suffered befalls takesLives last lossNoun campaign',
    carrier: 'fell fellDown meets reaps led leadsTo reached done be are leave hisDeath souls tollNoun maims',
    people: 'people victims part third second',
    doers: 'doers',
    quantity: 'quantity oneOf mostOf someOfThem two',
    number: 'number low high roundNumber',
    bound: 'about atLeast moreThan fewerThan upTo between orTo toll',
    vague: 'vague',
    none: 'none nobody not anyoneHurt',
    noun: 'person national family case',
    group: 'actor actorShort force',
    nation: 'nation',
    name: 'givenName givenNameToo more rank title called',
    of: 'of ofThem oneOfThem among them madeOf',
    others: 'others',
    link: 'and comma article possessive cause',
  }).flatMap(([role, names]) => names.split(' ').map((name): [string, string] => [name, role])),
)

function lostText(lost: LostReading, say: Say): string {
  const reading = `«${oneLine(lost.exact)}» ${say(`outcome.${lost.outcome}`)} ${countText(lost, say)} (“${lost.rule}”)`
  return say(`lost.${lost.why}`, { reading, words: oneLine(lost.to.exact), rule: lost.to.rule })
}
