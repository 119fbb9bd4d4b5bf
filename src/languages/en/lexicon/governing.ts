import type { WordList } from '../../../text/lexicon.ts'

/** Words under which a deed is not told but spoken of, and those by which a noun of a deed is told. */
export const governing: WordList[] = [
  {
    class: 'timeOf',
    words: 'after / before / since / during / amid / despite / following / ahead of          the time of',
  },
  {
    class: 'topicOf',
    words: `
      stop / halt / end / ending / halting / fear of / risk of / threat of / danger of / possibility of / talks on / without / defusing / cache of / rumour of / rumours of    the end, the danger, the topic of
    `,
  },
  {
    class: 'wish',
    words: `
      urged / urges / called for / calls for / calling for / demanded / demands / wants / wanted / warned / warns / discussed / hopes / hoped / must / should / if / promised / pledged    what is wanted or feared
    `,
  },
  {
    class: 'threat',
    words:
      'vowed revenge / vowed to respond / would respond / will respond / vowed retaliation / threatened          threatened',
  },
  {
    class: 'habit',
    words: `
      from time to time / regularly / frequently / routinely / almost daily / near daily / repeatedly / often / usually    continually
    `,
  },
  {
    class: 'occurs',
    words: `
      happened / took place / broke out / was under way / continued / continuing / continues / resumed / intensified / launched / carried out / fired / dropped / fell / landed / collapsed / came into force / came under / began / erupted / claimed    took place, was carried out
    `,
  },
  {
    class: 'civilian',
    inflect: 'noun',
    words: `
      church / mosque / temple / synagogue / embassy / consulate / hotel / restaurant / bank / bus / school / university / hospital / court / museum / police station / funeral / wedding / market / home    a church, an embassy, a bus
      civilian / journalist / tourist / worshipper / demonstrator / protester / pilgrim / refugee    those who do not fight
    `,
  },
  { class: 'mob', words: 'settlers / angry crowd / mob / rioters          a crowd' },
  {
    class: 'abstract',
    words: 'unity / stability / economy / reputation / interests / values / democracy          what is no place',
  },
  {
    class: 'noEvent',
    inflect: 'noun',
    words: `
      heart attack / panic attack / cyber attack / verbal attack / media attack    an attack of another kind
      legal battle / court battle / election battle / political battle / battle of words    a battle of another kind
      population explosion / price explosion / labour strike / general strike / hunger strike / rail strike    a figure of speech
      air force / air base / air defence / air defense / air traffic / air space / air support / air cover    what is of the air and bombs nobody
      shoot out / rescue operation / search operation / peace operation / aid operation    no deed of war
    `,
  },
]
