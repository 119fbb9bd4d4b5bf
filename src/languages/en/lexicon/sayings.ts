import type { WordList } from '../../../text/lexicon.ts'

/**
 * Words that make somebody speak. `states`: what is said may follow with nothing between ("said the raid killed 5"); `says`: it needs
 * "that" or a thing told nearby; `also`: a verb that more often says something else.
 */
export const sayings: WordList[] = [
  {
    class: 'say',
    valued: true,
    inflect: 'verb',
    words: `
      say / said                  states     say
      tell / told                 states     tell
      add                         states     add
      report                      says       report
      announce                    says       announce
      confirm                     says       confirm
      state                       says       state
      declare                     says       declare
      explain                     says       explain
      note                        says       note
      claim                       says       claim
      acknowledge                 says       acknowledge
      admit / admitted / admitting   says    admit
      estimate                    says       estimate
      point out                   says       point out
      stress                      also       stress
      reveal                      also       reveal
      warn                        also       warn
      condemn                     also       condemn
      document                    also       document
      write / wrote / written     also       write
      tweet                       also       tweet
      publish                     also       publish
      believe                     also       believe
    `,
  },
  { class: 'saying', words: 'saying / adding / noting / stressing / claiming / confirming          saying' },
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
    words: 'carried by / published by / broadcast by / reported by / cited by / quoted by          carried by',
  },
  { class: 'to', words: 'to / told          to' },
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
  { class: 'sayPrep', words: 'as saying / saying          as saying' },
]
