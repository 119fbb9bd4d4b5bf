import type { WordList } from '../../../text/lexicon.ts'

/** Words around a count of people: that they fell, that a toll is told, and what else a number may count. */
export const tolls: WordList[] = [
  {
    class: 'thing',
    inflect: 'noun',
    words: `
      day / hour / minute / second / week / month / year / time / decade        of time
      metre / meter / kilometre / kilometer / km / mile / foot / feet / yard    of length
      ton / tonne / kilogram / kg / litre / liter / barrel                      of weight
      dollar / pound / euro / lira / riyal / dinar                              of money
      house / home / building / shop / tent / flat / apartment / property       buildings
      car / vehicle / truck / bus / buses / ambulance / tank / boat / motorcycle   vehicles
      aircraft / plane / jet / helicopter / drone / warplane                    aircraft
      school / hospital / mosque / market / base / position / post / checkpoint / clinic   places
      village / town / city / area / district / province / country / state / neighbourhood / neighborhood   places
      raid / strike / air strike / airstrike / attack / operation / clash / explosion / blast / bombing   events
      rocket / shell / missile / mortar / bomb / bullet / round                 weapons
      per cent / percent                                                        shares
      point / stage / phase / type / kind / side / front                        other things
      camp / resolution / article / case / vote / seat                          other things
    `,
  },
  {
    class: 'fell',
    inflect: 'verb',
    words: `
      cause                    cause
      inflict                  inflict
      leave / left             leave
      suffer                   suffer
      sustain                  sustain
      report                   report
      record                   record
      result in                result in
      lead to / led to         lead to
      claim                    claim
      resulting in             resulting in
      there were               there were
    `,
  },
  {
    class: 'leadsTo',
    inflect: 'verb',
    words: `
      result in                result in
      lead to / led to         lead to
    `,
  },
  {
    class: 'toll',
    valued: true,
    words: `
      to / at / reached / stands at / stood at / was / is / reaching       exactly   to
      had risen to / has risen to / rose to / rises to / climbed to / has reached / had reached   exactly   rose to
      exceeds / exceeded / surpassed / passed                              more      exceeded
    `,
  },
  { class: 'tollNoun', words: 'the number of / number of / toll of          the number of' },
  { class: 'case', words: 'case of / cases of          cases of' },
]
