import type { WordList } from '../../../text/lexicon.ts'

/** Verbs by which somebody speaks; forms that are more often nouns (reports, states, notes) are left out. */
const SAYING = `
  said / says / say                         says     said
  told / tells                              says     told
  was quoted as saying / were quoted as saying / is quoted as saying / has said / have said / had said    says    said
  added / adds                              says     added
  reported                                  says     reported
  announced / announces                     says     announced
  confirmed / confirms                      says     confirmed
  stated                                    says     stated
  declared / declares                       says     declared
  explained / explains                      says     explained
  noted                                     says     noted
  claimed                                   says     claimed
  acknowledged / acknowledges               says     acknowledged
  admitted / admits                         says     admitted
  estimated / estimates                     says     estimated
  pointed out / points out                  says     pointed out
  stressed                                  says     stressed
  revealed                                  says     revealed
  warned / warns                            says     warned
  documented                                says     documented
  recorded                                  says     recorded
  wrote / tweeted                           says     wrote
`

const JUDGING = `
  accused / accuses / accuse          accused
  blamed / blames                     blamed
  held responsible / hold responsible held responsible
  denied / denies / deny              denied
  rejected / refuted                  rejected
`

/** Words that make somebody speak. */
export const sayings: WordList[] = [
  { class: 'say', valued: true, words: SAYING },
  /** In English the subject stands before its verb. */
  { class: 'subjectFirst', words: SAYING },
  { class: 'subjectFirst', words: JUDGING },
  {
    class: 'pronoun',
    words: 'it / he / she / they / who          it',
  },
  { class: 'saying', words: 'saying / adding / noting / stressing / confirming          saying' },
  {
    class: 'accordingTo',
    words: `
      according to                according to
      in the words of             in the words of
    `,
  },
  { class: 'quoting', words: 'quoting / citing          quoting' },
  {
    class: 'relayedBy',
    words: 'by / carried by / published by / broadcast by / reported by / cited by / quoted by          carried by',
  },
  { class: 'to', words: 'to / told / tells          to' },
  {
    class: 'aside',
    words: `
      also / later / earlier / officially / separately / in turn     also
      in a statement / in a report / on its website / on twitter / on its official website   in a statement
      has / have / had            have
      for his part / for its part     for its part
    `,
  },
  { class: 'that', words: 'that          that' },
  { class: 'ownThat', words: 'that it / that its          that it' },
  { class: 'what', words: 'what          what' },
  { class: 'sayPrep', words: 'as saying          as saying' },
]
