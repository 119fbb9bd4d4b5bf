import { Lexicon, type WordList } from '../../text/lexicon.ts'
import type { Language } from '../language.ts'
import { forms } from './clitics.ts'
import { when } from './dates.ts'
import { fold } from './fold.ts'
import { inflect } from './inflect.ts'
import { actors } from './lexicon/actors.ts'
import { asides } from './lexicon/asides.ts'
import { callings } from './lexicon/callings.ts'
import { clauses } from './lexicon/clauses.ts'
import { doing } from './lexicon/doing.ts'
import { events } from './lexicon/events.ts'
import { fates } from './lexicon/fates.ts'
import { functions } from './lexicon/functions.ts'
import { governing } from './lexicon/governing.ts'
import { harm as harmWords } from './lexicon/harm.ts'
import { harmless } from './lexicon/harmless.ts'
import { judging } from './lexicon/judging.ts'
import { matters } from './lexicon/matters.ts'
import { pages } from './lexicon/pages.ts'
import { people as peopleWords } from './lexicon/people.ts'
import { quantity } from './lexicon/quantity.ts'
import { sayings } from './lexicon/sayings.ts'
import { signs } from './lexicon/signs.ts'
import { speakers } from './lexicon/speakers.ts'
import { tolls } from './lexicon/tolls.ts'
import { unplaced } from './lexicon/unplaced.ts'
import { weapons } from './lexicon/weapons.ts'
import { whereabouts } from './lexicon/whereabouts.ts'
import { number } from './numbers.ts'
import { fate } from './rules/fates.ts'
import { harm } from './rules/harm.ts'
import { harmed } from './rules/harmed.ts'
import { people } from './rules/people.ts'
import { quantities } from './rules/quantities.ts'
import { verbal } from './verbal.ts'

const LISTS: readonly WordList[] = [
  ...harmWords,
  ...fates,
  ...harmless,
  ...pages,
  ...peopleWords,
  ...callings,
  ...quantity,
  ...events,
  ...weapons,
  ...governing,
  ...sayings,
  ...asides,
  ...judging,
  ...matters,
  ...doing,
  ...signs,
  ...functions,
  ...clauses,
  ...tolls,
  ...whereabouts,
  ...actors,
  ...speakers,
]

/** A phrase whose later words carry the article that its first word may carry: القصف الجوي beside قصف جوي. */
const agreeing = (words: string): string =>
  words
    .split(' ')
    .map((word, i) => (i > 0 && !word.startsWith('ال') ? `ال${word}` : word))
    .join(' ')

function lexicon(): Lexicon {
  const out = new Lexicon()
  for (const list of LISTS) {
    for (const line of list.words.split('\n')) {
      const [words, value, gloss] = line.trim().split(/\s{2,}/)
      if (!words) continue
      if (list.valued && (!value || !gloss))
        throw new Error(`an entry of ${list.class} lacks its value or its gloss: ${line.trim()}`)
      const folded = words.split(' / ').map((w) => fold(w.trim()).text)
      for (const form of inflect(list, folded)) {
        const entry = {
          class: list.class,
          value: list.valued ? value! : list.class,
          number: form.number ?? list.number ?? null,
        }
        out.add(form.word, entry)
        if (list.inflect !== 'verb' && list.inflect) out.add(agreeing(form.word), entry)
      }
    }
  }
  return out
}

export const arabic: Language = {
  code: 'ar',
  direction: 'rtl',
  fold,
  forms,
  lexicon: lexicon(),
  unplaced,
  adjectival: (word) => word.length > 3 && (word.endsWith('يه') || word.endsWith('ي')),
  verbal,
  shortened: (word) => word.length <= 2,
  number,
  when,
  rules: [quantities, people, [...harm, ...fate, ...harmed]],
}
