import { Lexicon, type WordList } from '../../text/lexicon.ts'
import type { Language } from '../language.ts'
import { forms } from './clitics.ts'
import { when } from './dates.ts'
import { fold } from './fold.ts'
import { inflect } from './inflect.ts'
import { actors } from './lexicon/actors.ts'
import { clauses } from './lexicon/clauses.ts'
import { doing } from './lexicon/doing.ts'
import { events } from './lexicon/events.ts'
import { functions } from './lexicon/functions.ts'
import { governing } from './lexicon/governing.ts'
import { harm as harmWords } from './lexicon/harm.ts'
import { judging } from './lexicon/judging.ts'
import { pages } from './lexicon/pages.ts'
import { people as peopleWords } from './lexicon/people.ts'
import { quantity } from './lexicon/quantity.ts'
import { sayings } from './lexicon/sayings.ts'
import { signs } from './lexicon/signs.ts'
import { speakers } from './lexicon/speakers.ts'
import { tolls } from './lexicon/tolls.ts'
import { unplaced } from './lexicon/unplaced.ts'
import { whereabouts } from './lexicon/whereabouts.ts'
import { number } from './numbers.ts'
import { harm } from './rules/harm.ts'
import { people } from './rules/people.ts'
import { quantities } from './rules/quantities.ts'
import { shortened } from './shortened.ts'
import { adjectival, verbal } from './verbal.ts'

const LISTS: readonly WordList[] = [
  ...harmWords,
  ...pages,
  ...peopleWords,
  ...quantity,
  ...events,
  ...governing,
  /** Whose strike it is stands before it: "Turkish shelling". */
  ...events.filter((list) => list.class === 'eventNoun').map((list) => ({ ...list, class: 'ownerBefore' })),
  ...sayings,
  ...judging,
  ...doing,
  ...signs,
  ...functions,
  ...clauses,
  ...tolls,
  ...whereabouts,
  ...actors,
  ...speakers,
]

/** Nouns that stand with their article too: "the Observatory" is one name, and known by it to be spoken of already. */
const WITH_ARTICLE = new Set([
  'actor',
  'actorShort',
  'state',
  'speakerRole',
  'document',
  'person',
  'force',
  'eventNoun',
])

function lexicon(): Lexicon {
  const out = new Lexicon()
  for (const list of LISTS) {
    for (const line of list.words.split('\n')) {
      const [words, value] = line.trim().split(/\s{2,}/)
      if (!words) continue
      const folded = words.split(' / ').map((w) => fold(w.trim()).text.replace(/\s+/g, ' ').trim())
      for (const { word, number } of inflect(list, folded)) {
        const entry = { class: list.class, value: list.valued ? value! : list.class, number }
        out.add(word, entry)
        if (WITH_ARTICLE.has(list.class) && !word.startsWith('the ')) out.add(`the ${word}`, entry)
      }
    }
  }
  return out
}

export const english: Language = {
  code: 'en',
  direction: 'ltr',
  fold,
  forms,
  lexicon: lexicon(),
  unplaced,
  adjectival,
  verbal,
  shortened,
  number,
  when,
  rules: [quantities, people, harm],
}
