import type { Chart, Edge } from '../text/chart.ts'
import { joined } from '../text/tokens.ts'

/** One of several people told one by one: their name and what stands with it, and the word for who they are. */
export interface Listed {
  readonly start: number
  readonly end: number
  readonly person: Edge | null
  /** In years, where it is told beside the name. */
  readonly age: number | null
}

/**
 * People told by name, one after the other, from a token on: parted by commas, dashes or "and", with their ages in
 * brackets or beside them. Where it is known how many they are (`count`), a list of any other length is none. An
 * attached "and" may as well be the first letter of a name: it parts two people where the number asks for it, or where
 * a given name or a word for people follows it.
 */
export function listed(chart: Chart, from: number, limit: number, count: number | null): Listed[] | null {
  const hard: [number, number][] = []
  const ages = new Map<number, number>()
  const soft: number[] = []
  let start = -1
  let at = from
  const close = () => {
    if (start >= 0) hard.push([start, at])
    start = -1
  }
  while (at < limit) {
    const token = chart.tokens[at]!
    const age = token.text === '(' ? bracketEnd(chart, at, limit) : ageEnd(chart, at)
    if (age !== null) {
      close()
      const years = yearsAt(chart, token.text === '(' ? at + 1 : at)
      if (years !== null && hard.length > 0) ages.set(hard.at(-1)![1], years)
      at = age
      continue
    }
    if (count === null && start < 0 && PARTING.has(token.text)) break
    if (PARTING.has(token.text) || chart.is(at, 'comma') || (token.forms.length === 1 && chart.is(at, 'and'))) close()
    else if (token.kind !== 'word' || ends(chart, at)) break
    else if (start < 0) start = at
    else if (joined(token)) soft.push(at)
    at++
  }
  close()
  const known = soft.filter((split) => chart.is(split, 'givenName', 'person', 'rank', 'title'))
  for (const splits of count === null ? [known] : [[], known, soft]) {
    const people = parted(hard, splits)
    if (count === null ? people.length > 1 : people.length === count)
      return people.every(([first, last]) => last - first <= LONGEST)
        ? people.map(([start, end]) => ({
            start,
            end,
            person: chart.longest(start, 'person'),
            age: ages.get(end) ?? null,
          }))
        : null
  }
  return null
}

const PARTING = new Set(['-', '–', '—', '/'])
/** Words that a name and what stands with it have. */
const LONGEST = 7

const STOPS = [
  'harmVerb',
  'harmNoun',
  'harmed',
  'say',
  'that',
  'leadsTo',
  'cause',
  'when',
  'verb',
  'who',
  'among',
  'done',
  'this',
  'led',
  'alongWith',
]

/** Whether the list is over: a word that is no part of a name. */
const ends = (chart: Chart, at: number): boolean =>
  !chart.is(at, 'givenName', 'givenNameToo') && chart.is(at, ...STOPS, 'locative', 'function', 'aside')

function bracketEnd(chart: Chart, at: number, limit: number): number | null {
  for (let end = at + 1; end < limit && end < at + 10; end++) if (chart.tokens[end]!.text === ')') return end + 1
  return null
}

/** "13 years", beside a name. */
function ageEnd(chart: Chart, at: number): number | null {
  const number = chart.longest(at, 'number')
  return number && chart.is(number.end, 'thing') ? number.end + 1 : null
}

function yearsAt(chart: Chart, at: number): number | null {
  const number = chart.longest<number>(at, 'number')
  return number && chart.is(number.end, 'thing') ? number.value : null
}

function parted(hard: readonly [number, number][], splits: readonly number[]): [number, number][] {
  return hard.flatMap(([start, end]) => {
    const inside = splits.filter((split) => split > start && split < end)
    const starts = [start, ...inside]
    return starts.map((first, i): [number, number] => [first, starts[i + 1] ?? end])
  })
}
