import type { WordList } from '../../../text/lexicon.ts'

/** Small words that end a noun phrase, and the bodies that people belong to. */
export const functions: WordList[] = [
  {
    class: 'function',
    words: `
      in / on / at / to / by / with / for / from / into / onto / upon      prepositions
      of                                                                   of
      between / among / against / inside / outside / near / amid / under   prepositions
      during / after / before / since / until / following                  of time
      when / while / where / as / because / but / although / though / if / whether   joining words
      and / or / nor / then / that / than / due                            joining words
      is / are / was / were / be / been / being / has / have / had         be and have
      will / would / could / can / may / might / should / did / does / do  with verbs
      who / whom / which / whose / what                                    who
      it / its / they / their / them / he / his / him / she / her / we / our / us / i / you   pronouns
      not / also / there / here / this / these / those / so / yet / just / only / too         small words
      a / an / the                                                         articles
      according / seriously / critically / reportedly / severely   adverbs
    `,
  },
  {
    class: 'stop',
    words: `
      that / who / which / where / when / while / what / after / before / since / amid / during / about / but / by / whose / because / there / it / they / he / she / is / are / was / were / would / will     ends a name
    `,
  },
  {
    class: 'who',
    words: 'who / which          who',
  },
  { class: 'relative', words: 'who / which          who' },
  { class: 'relativeMany', words: 'who          those who' },
  { class: 'this', words: 'this / that / these / those          this' },
  {
    class: 'force',
    inflect: 'noun',
    words: `
      force / forces         forces
      army                   an army
      troops                 troops
      militia                a militia
      faction                a faction
      brigade                a brigade
      battalion              a battalion
      division               a division
      group                  a group
      armed group            an armed group
      organisation           an organisation
      organization           an organization
      front                  a front
      police                 police
      security               security
      opposition             the opposition
      resistance             the resistance
      guard                  a guard
      cell                   a cell
      regime force           forces of a regime
      government force       forces of a government
      security force         security forces
    `,
  },
  { class: 'but', words: 'but / except / other than          but' },
]
