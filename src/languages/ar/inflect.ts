import type { Inflected, WordList } from '../../text/lexicon.ts'

const one = (word: string): Inflected => ({ word, number: 'one' })
const two = (word: string): Inflected => ({ word, number: 'two' })
/** ضابطا: an officer (accusative), or, before the noun that it governs, two of them: ضابطا شرطة. */
const construct = (word: string): Inflected => ({ word, number: 'construct' })
const many = (word: string): Inflected => ({ word, number: 'many' })
const plain = (word: string): Inflected => ({ word, number: null })

/** Past and present of a verb given as `past` or `past / present`, folded: قتل → قتلت قتلوا …; يقتل → تقتل يقتلون … */
function verb(words: readonly string[]): Inflected[] {
  return words.flatMap((w) => {
    if (w.includes(' ')) {
      const [first, ...rest] = w.split(' ')
      return verb([first!]).map((v) => ({ ...v, word: [v.word, ...rest].join(' ') }))
    }
    const weak = /[يا]$/.test(w) && w.length > 2
    const stem = weak ? w.slice(0, -1) : w
    if (w.startsWith('ي') && w.length > 3 && w !== 'يسر') {
      const bare = w.slice(1)
      const short = stem.slice(1)
      return [
        ...[w, `ت${bare}`, `ن${bare}`].map(one),
        ...[`ي${bare}ان`, `ت${bare}ان`].map(two),
        ...[`ي${short}ون`, `ي${short}وا`, `ت${short}ون`, `ي${bare}ن`].map(many),
        ...(weak ? [`ي${short}`, `ت${short}`].map(one) : []),
      ]
    }
    return [
      ...[w, `${stem}ت`].map(one),
      ...[`${w}ا`, `${stem}تا`].map(two),
      ...[`${stem}وا`, `${w}ن`].map(many),
      ...(weak ? [one(`${w}ت`)] : []),
    ]
  })
}

/** Cases, dual and sound plurals of a noun: غارة → غارتان, غارتين, غارات. The first word of a phrase is inflected. */
function noun(words: readonly string[]): Inflected[] {
  return words.flatMap((w) => {
    const [first, ...rest] = w.split(' ')
    const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
    const all = first!.endsWith('ه')
      ? [first!, ...['تان', 'تين', 'ات', 'تا', 'تي'].map((e) => first!.slice(0, -1) + e)]
      : [first!, ...['ا', 'ان', 'ين', 'ات', 'ون'].map((e) => first! + e)]
    return all.map((word) => plain(word + tail))
  })
}

/**
 * A person noun: the singular first, then its broken plurals. -ين is a dual where the plural is a broken one
 * (طفلين: two), and a plural where it is not (مدنيين: some, unless a word says two).
 */
function person(words: readonly string[]): Inflected[] {
  const [first, ...plurals] = words
  const [head, ...rest] = first!.split(' ')
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : ''
  const out: Inflected[] = plurals.map(many)
  const w = head!
  if (w.endsWith('ه')) {
    const stem = w.slice(0, -1)
    out.push(one(w), two(`${stem}تان`), two(`${stem}تين`), two(`${stem}تا`), two(`${stem}تي`), many(`${stem}ات`))
  } else {
    const pair = plurals.length > 0 ? two : many
    out.push(one(w), construct(`${w}ا`), two(`${w}ان`), pair(`${w}ين`), many(`${w}ون`), pair(`${w}ي`))
    if (plurals.length === 0) out.push(many(`${w}و`))
  }
  return out.map((i) => ({ ...i, word: i.number === 'many' && plurals.includes(i.word) ? i.word : i.word + tail }))
}

/** The forms of a lexicon entry, by the way its list says that its words inflect. */
export function inflect(list: WordList, words: readonly string[]): Inflected[] {
  if (list.inflect === 'verb') return verb(words)
  if (list.inflect === 'noun') return noun(words)
  if (list.inflect === 'person') return person(words)
  return words.map(plain)
}
