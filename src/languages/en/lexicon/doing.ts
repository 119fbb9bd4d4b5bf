import type { WordList } from '../../../text/lexicon.ts'

/** Words that tell who did a thing, or who is held to have done it. */
export const doing: WordList[] = [
  { class: 'able', inflect: 'verb', words: 'manage to          manage to' },
  { class: 'blamed', words: 'blamed on / attributed to          blamed on' },
  { class: 'culprit', words: 'was behind / were behind / is behind / responsible for          is behind' },
]
