import type { WordList } from '../../../text/lexicon.ts'

/** Words that open another statement, and words that tell who did a thing. */
export const clauses: WordList[] = [
  {
    class: 'clause',
    words: `
      while / whereas                          while
      meanwhile                                meanwhile
      but                                      but
      however                                  however
      elsewhere                                elsewhere
      separately                               separately
      in a separate incident / in another incident / in a separate attack / in another attack    in another incident
      in addition / in the same context        in addition
      earlier                                  earlier
      for his part / for its part              for its part
    `,
  },
  {
    class: 'cumulative',
    words: `
      since the start of / since the beginning of / since the outbreak of      since the start of
      since an uprising / since the uprising / since the war / since the conflict   since the uprising
      so far                                   so far
      to date                                  to date
      in total / a total of                    in total
      during the month of                      during the month of
      in the past weeks / in the past months / in the past days / in recent days / in recent weeks / in recent months   lately
      over the past / in the past / during the past / in the last               in the past
      the war / the conflict / the civil war   the war
      several areas / various areas            several areas
      continuing / daily / repeated            repeated
      began in                                 began in (a year)
    `,
  },
  {
    class: 'agent',
    words: `
      by                                       by
      carried out by / launched by / conducted by / fired by / committed by / perpetrated by / staged by   carried out by
      at the hands of                          at the hands of
      on the part of                           on the part of
    `,
  },
  {
    class: 'agent',
    inflect: 'verb',
    words: `
      carry out                                carry out
      launch                                   launch
      conduct                                  conduct
      commit / committed / committing          commit
      mount                                    mount
      fire                                     fire
      drop / dropped / dropping                drop
      plant                                    plant
      stage                                    stage
    `,
  },
  {
    class: 'averted',
    words: `
      avoid / avoiding / to avoid              to avoid
      prevent / preventing / to prevent        to prevent
      for fear of / fears of / fearing         for fear of
      attempted / attempt / in an attempt to / tried to / trying to / failed to   an attempt
      threatened to / threatening to           threatened to
      in order to / aim to / aimed at / aiming to   in order to
      could / would / may / might              could
    `,
  },
  { class: 'freed', words: 'release of / released / freed / freeing / freeing of / exchange of          set free' },
  { class: 'against', words: 'against / with          against' },
  {
    class: 'owned',
    words: 'loyal to / allied with / backed by / linked to / affiliated to / affiliated with          belonging to',
  },
]
