import { bare, type Form } from '../../text/word.ts'

const LEADS = ['و', 'ف', '']
const PREPOSITIONS = ['ب', 'ل', 'ك', 'س', '']
const TAILS = ['هما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ه', 'ك', 'ي']

/** Endings that many a word has of its own (غازي): a pronoun only after a longer stem. */
const SHORT_STEMS = new Set(['ي', 'ك', 'نا', 'كم'])

/** The future's س stands before a present verb only: سيقتل, never سمات. */
const FUTURE = /^[يتنا]/

/** Names of letters, by which broadcasters are called: لبي بي سي. */
const SPELLED = new Set(['بي', 'سي'])

/**
 * The readings of a folded word without its conjunction, its preposition, its article, its attached pronoun, the
 * fullest first: والقصف → والقصف, القصف, قصف; للمرصد → المرصد, مرصد; اصابتهم → اصابه. It proposes and never decides: a reading
 * counts only where the lexicon knows it, and the first known reading is taken, so وزير is never read as و + زير.
 */
export function forms(word: string): Form[] {
  if (word.length === 1) return [{ ...bare(word), and: word === 'و' }]
  const out: Form[] = []
  const seen = new Set<string>()
  const add = (stem: string, lead: string, tail: string) => {
    if (stem.length < 2 || seen.has(stem)) return
    seen.add(stem)
    out.push({
      word: stem,
      lead,
      tail,
      and: /^[وف]/.test(lead),
      the: lead.endsWith('ال') || stem.startsWith('ال'),
      to: /^[وف]?ل/.test(lead),
      by: /^[وف]?[بك]/.test(lead),
    })
  }
  add(word, '', '')
  for (const lead of LEADS) {
    if (!word.startsWith(lead)) continue
    for (const preposition of PREPOSITIONS) {
      const clitics = lead + preposition
      if (clitics === '' || !word.startsWith(clitics)) continue
      const rest = word.slice(clitics.length)
      if (preposition === 'س' && !FUTURE.test(rest)) continue
      if (preposition === 'ل' && rest.startsWith('ل') && rest.length >= 3) add(`ا${rest}`, clitics, '')
      if (rest.length >= (preposition === '' || SPELLED.has(rest) ? 2 : 3)) add(rest, clitics, '')
    }
  }
  for (const form of [...out])
    if (form.word.startsWith('ال') && form.word.length >= 5) add(form.word.slice(2), `${form.lead}ال`, '')
  for (const form of [...out]) {
    if (form.lead.endsWith('ال')) continue
    for (const tail of TAILS) {
      if (!form.word.endsWith(tail)) continue
      const stem = form.word.slice(0, -tail.length)
      if (stem.length < (SHORT_STEMS.has(tail) ? 5 : 3)) continue
      if (stem.endsWith('ت')) add(`${stem.slice(0, -1)}ه`, form.lead, tail)
      add(stem, form.lead, tail)
      if (stem.endsWith('ا')) add(`${stem.slice(0, -1)}ي`, form.lead, tail)
    }
  }
  return out
}
