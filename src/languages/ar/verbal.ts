/**
 * Whether a folded word that no list knows looks like a verb: the prefix of the imperfect (يستهدف, تحقق), or the endings of
 * the past (نفذت, قاموا). Not nouns of action, which begin with ت too: تفجير, تحالف, تغريدة; nor feminine plurals: دوريات.
 */
export function verbal(word: string): boolean {
  if (word.length < 4 || word.startsWith('ال')) return false
  if (word.endsWith('وا')) return true
  if (word.endsWith('ت')) return !word.endsWith('ات')
  const first = word[0]!
  if (first === 'ي') return !word.endsWith('ه')
  if (first !== 'ت' || word.endsWith('ه') || word.endsWith('ات')) return false
  return word[2] !== 'ا' && !(word.length >= 5 && word[word.length - 2] === 'ي')
}
