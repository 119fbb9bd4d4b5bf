import type { WordList } from '../../../text/lexicon.ts'

/** Words that tell who did a thing, or who is held to have done it. */
export const doing: WordList[] = [
  {
    class: 'menOf',
    words: `
      fighters / forces / troops / soldiers / militants / gunmen / snipers / rebels / police    the men of whom stands before
      warplanes / jets / aircraft / helicopters / drones / artillery                             what is theirs
    `,
  },
  {
    class: 'ownedBy',
    words: `
      run / backed / affiliated / controlled / linked / aligned / led / allied     (Houthi-)run: of somebody else
    `,
  },
  { class: 'able', inflect: 'verb', words: 'manage to          manage to' },
  { class: 'blamed', words: 'blamed on / attributed to          blamed on' },
  { class: 'culprit', words: 'was behind / were behind / is behind / responsible for          is behind' },
]
