import type { WordList } from '../../../text/lexicon.ts'

/** Words around a number, and words that stand for one. */
export const quantity: WordList[] = [
  {
    class: 'atLeast',
    words: `
      at least               at least
      no fewer than          no fewer than
      no less than           no less than
      not less than          not less than
      a minimum of           a minimum of
      as many as             as many as
    `,
  },
  {
    class: 'moreThan',
    words: `
      more than              more than
      over                   over
      upwards of             upwards of
      in excess of           in excess of
      exceeding              exceeding
    `,
  },
  {
    class: 'fewerThan',
    words: `
      fewer than             fewer than
      less than              less than
      under                  under
    `,
  },
  {
    class: 'upTo',
    words: `
      up to                  up to
      no more than           no more than
      at most                at most
      a maximum of           a maximum of
    `,
  },
  {
    class: 'about',
    words: `
      about                  about
      around                 around
      nearly                 nearly
      almost                 almost
      some                   some (before a number)
      roughly                roughly
      approximately          approximately
      an estimated           an estimated
      estimated              estimated
      close to               close to
    `,
  },
  { class: 'between', words: 'between          between' },
  {
    class: 'and',
    words: `
      and                    and
      to                     to
      or                     or
    `,
  },
  {
    class: 'roundNumber',
    valued: true,
    words: `
      half a dozen           6      half a dozen
      a dozen                12     a dozen
      one dozen              12     one dozen
      two dozen              24     two dozen
      three dozen            36     three dozen
      four dozen             48     four dozen
    `,
  },
  {
    class: 'vague',
    valued: true,
    words: `
      dozens                 tens        dozens
      dozens of              tens        dozens of
      scores                 tens        scores
      scores of              tens        scores of
      tens of                tens        tens of
      hundreds               hundreds    hundreds
      hundreds of            hundreds    hundreds of
      thousands              thousands   thousands
      thousands of           thousands   thousands of
      tens of thousands of   thousands   tens of thousands of
      tens of thousands      thousands   tens of thousands
      hundreds of thousands of   thousands   hundreds of thousands of
      hundreds of thousands  thousands   hundreds of thousands
      millions of            thousands   millions of
      several                some        several
      some                   some        some
      some of the            some        some of the
      many                   some        many
      many of the            some        many of the
      most of the            some        most of the
      a few                  some        a few
      a number of            some        a number of
      an unknown number of   some        an unknown number of
      a large number of      some        a large number of
      large numbers of       some        large numbers of
      a group of             some        a group of
      numerous               some        numerous
      various                some        various
      multiple               some        multiple
    `,
  },
  {
    class: 'none',
    words: `
      no                     no
      no reported            no reported
      without                without
      without any            without any
      without causing        without causing
      any                    any (after a negation)
      no civilian            no civilian
    `,
  },
  {
    class: 'nobody',
    words: `
      no one                 no one
      nobody                 nobody
      none                   none
    `,
  },
  { class: 'not', words: 'not              not' },
  { class: 'oneOf', words: 'one of the / one of its / one of their          one of' },
  { class: 'them', words: 'of them / of whom / of those            of them' },
  {
    class: 'of',
    words: `
      of                     of
      of the                 of the
      from                   from
      from the               from the
      from among             from among
      belonging to           belonging to
      belonging to the       belonging to the
      in the ranks of        in the ranks of
      affiliated with        affiliated with
    `,
  },
]
