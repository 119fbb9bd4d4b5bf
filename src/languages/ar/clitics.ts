import { bare, type Form } from '../../text/word.ts'

const LEADS = ['و', 'ف', '']
const PREPOSITIONS = ['ب', 'ل', 'ك', 'س', '']
const TAILS = ['هما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه', 'ك', 'ي']

/** Endings that many a word has of its own (غازي): a pronoun only after a longer stem. */
const SHORT_STEMS = new Set(['ي', 'ك', 'نا', 'كم'])

/** The future's س stands before a present verb only: سيقتل, never سمات. */
const FUTURE = /^[يتنا]/

/** Words of two letters that take a preposition: names of letters, by which broadcasters are called, and place words. */
const SHORT_WORDS = new Set(['بي', 'سي', 'حي', 'تل', 'سد'])

/**
 * The readings of a folded word without its conjunction, its preposition, its article, its attached pronoun, the
 * fullest first: والقصف → والقصف, القصف, قصف; للمرصد → المرصد, مرصد; اصابتهم → اصابه. It proposes and never decides: a reading
 * counts only where the lexicon knows it, and the first known reading is taken, so وزير is never read as و + زير.
 */
export function forms(word: string): Form[] {
  if (word.length === 1) return [{ ...bare(word), and: word === 'و' }]
  const out: Form[] = [{ ...bare(word), the: word.startsWith('ال') }]
  for (const lead of LEADS) {
    if (!word.startsWith(lead)) continue
    for (const preposition of PREPOSITIONS) {
      const clitics = lead + preposition
      if (clitics === '' || !word.startsWith(preposition, lead.length)) continue
      const rest = word.slice(clitics.length)
      if (preposition === 'س' && !FUTURE.test(rest)) continue
      if (preposition === 'ل' && rest.startsWith('ل') && rest.length >= 3) add(out, `ا${rest}`, clitics, '')
      if (rest.length >= (preposition === '' || SHORT_WORDS.has(rest) ? 2 : 3)) add(out, rest, clitics, '')
    }
  }
  for (let i = 0, end = out.length; i < end; i++) {
    const { word: stem, lead } = out[i]!
    if (stem.startsWith('ال') && stem.length >= 5) add(out, stem.slice(2), `${lead}ال`, '')
  }
  for (let i = 0, end = out.length; i < end; i++) {
    const { word: whole, lead } = out[i]!
    if (lead.endsWith('ال')) continue
    for (const tail of TAILS) {
      if (!whole.endsWith(tail)) continue
      const stem = whole.slice(0, -tail.length)
      if (stem.length < (SHORT_STEMS.has(tail) ? 5 : 3)) continue
      if (stem.endsWith('ت')) add(out, `${stem.slice(0, -1)}ه`, lead, tail)
      add(out, stem, lead, tail)
      if (stem.endsWith('ا')) add(out, `${stem.slice(0, -1)}ي`, lead, tail)
    }
  }
  return out
}

function add(out: Form[], stem: string, lead: string, tail: string): void {
  if (stem.length < 2 || out.some((form) => form.word === stem)) return
  const [first, second] = [lead[0], lead[1]]
  const and = first === 'و' || first === 'ف'
  const preposition = and ? second : first
  out.push({
    word: stem,
    lead,
    tail,
    and,
    the: lead.endsWith('ال') || stem.startsWith('ال'),
    to: preposition === 'ل',
    by: preposition === 'ب' || preposition === 'ك',
  })
}
