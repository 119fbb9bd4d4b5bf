import type { Claim, Reading } from '../../model/claim.ts'
import type { ExplainedClaim, LostReading, ReadPart } from '../../model/explained.ts'
import { oneLine } from './table.ts'
import type { Terminal } from './terminal.ts'
import { chainText, countText, daysText, eventText, figureText, placeText } from './wording.ts'

/** Stand around words of a report inside ours, so that a page can keep their direction apart; a terminal shows neither. */
export const CITED = ['\uE000', '\uE001'] as const
const CITING = new RegExp(`[${CITED.join('')}]`, 'g')

const cited = (words: string): string => CITED.join(oneLine(words).replace(CITING, '\uFFFD'))

/** Something told about a reading, with what explains it. */
export interface Why {
  readonly text: string
  readonly of: readonly Why[]
}

/** Why a report was read as it was, in lines: claim by claim, then the readings that lost. */
export function explainedLines({ claims, explained }: Reading, terminal: Told): string[] {
  if (explained === undefined) return []
  const told = explained.claims.map((one, i) => {
    const claim = claims[i] as Claim
    return { text: `${i + 1}. «${cited(claim.exact)}»`, of: whyClaim(one, claim, terminal) }
  })
  const lost = whyLost(explained.lost, terminal.say)
  const last = lost.length > 0 ? [{ text: terminal.say('explain.lost'), of: lost }] : []
  return [...told, ...last].flatMap((why) => [...linesOf(why, '  '), ''])
}

const linesOf = ({ text, of }: Why, indent: string): string[] => [
  `${indent}${text.replace(CITING, '')}`,
  ...of.flatMap((why) => linesOf(why, `${indent}   `)),
]

type Told = Pick<Terminal, 'say' | 'language'>
type Say = Terminal['say']

/** What made each figure of a claim, then what decided the rest of it. */
export function whyClaim(why: ExplainedClaim, claim: Claim, terminal: Told): Why[] {
  const { say } = terminal
  const told = (what: string, value: string): Why => ({ text: say(`explain.${what}`, { value }), of: [] })
  const { place, perpetrator } = why
  return [
    ...why.figures.map(({ exact, rule, parts, under }, i): Why => {
      const figure = claim.figures[i]
      return {
        text: say('explain.figure', { figure: figure ? figureText(figure, say) : '?', words: cited(exact), rule }),
        of: [
          ...whyParts(parts, say),
          ...(under ? [{ text: say('explain.under', { words: cited(under.exact), rule: under.rule }), of: [] }] : []),
        ],
      }
    }),
    told('event', eventWhy(why, claim, say)),
    told('speaker', speakerWhy(why, claim, terminal)),
    told('place', place ? joined(placeText(claim, terminal), say(`stands.${place.stands}`)) : say('explain.none')),
    told('day', dayWhy(why, claim, say)),
    ...(perpetrator && claim.perpetrator
      ? [told('perpetrator', joined(`«${cited(claim.perpetrator.exact)}»`, say(`stands.${perpetrator.stands}`)))]
      : []),
  ]
}

/** The readings that gave way to others, and why. */
export const whyLost = (lost: readonly LostReading[], say: Say): Why[] =>
  lost.map((one) => ({ text: lostText(one, say), of: [] }))

const joined = (...parts: string[]): string => parts.join(' · ')

function eventWhy({ event: { how, words, stands } }: ExplainedClaim, claim: Claim, say: Say): string {
  const value = say(`explain.${how}`, { value: eventText(claim, say), words: cited(words?.exact ?? '') })
  return stands === null ? value : joined(value, say(`stands.${stands}`))
}

const speakerWhy = ({ speaker: { how, cue } }: ExplainedClaim, claim: Claim, terminal: Told): string =>
  terminal.say(`explain.${how}`, { name: chainText(claim, terminal), words: cited(cue?.exact ?? '') })

function dayWhy({ day }: ExplainedClaim, { when }: Claim, say: Say): string {
  if (day === null) return say('explain.none')
  const against =
    day.published === null ? say('explain.unpublished') : say('explain.published', { day: cited(day.published) })
  if (when === null) return joined(say('explain.no_certain_day', { words: cited(day.words.exact) }), against)
  const fixed = day.said === 'date' || day.said === 'year'
  return joined(
    `${cited(daysText(when))} «${cited(day.words.exact)}»`,
    say(`stands.${day.stands}`),
    ...(fixed ? [] : [against]),
  )
}

/** The parts of a figure; one that a rule made of a single word is shown as that word. */
function whyParts(parts: readonly ReadPart[], say: Say): Why[] {
  return parts.flatMap((part) => {
    const [only] = part.parts
    if (part.parts.length === 1 && only?.exact === part.exact)
      return whyParts([{ ...only, rule: only.rule ?? (only.name === 'number' ? null : part.rule) }], say)
    const text = partText(part, say)
    return {
      text: part.rule === null ? text : say('explain.part_rule', { part: text, rule: part.rule }),
      of: whyParts(part.parts, say),
    }
  })
}

function partText({ name: called, exact, value }: ReadPart, say: Say): string {
  const role = ROLES.get(called)
  const name = role === undefined ? called : say(`part.${role}`)
  const words = cited(exact)
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
  const reading = `«${cited(lost.exact)}» ${say(`outcome.${lost.outcome}`)} ${countText(lost, say)} (“${lost.rule}”)`
  return say(`lost.${lost.why}`, { reading, words: cited(lost.to.exact), rule: lost.to.rule })
}
