import type { WordList } from '../../../text/lexicon.ts'

/** The word before a name ("the town of") and after it ("Daraa province"), one a line: the word, the kind of place. */
const KINDS = `
  village                     village
  hamlet                      village
  town                        town
  city                        city
  capital                     city
  neighbourhood               quarter
  neighborhood                quarter
  district                    quarter
  quarter                     quarter
  suburb                      quarter
  subdistrict                 district
  province                    province
  governorate                 province
  state                       province
  camp                        camp
  refugee camp                camp
  region                      -
  area                        -
  countryside                 countryside
  airport                     site
  air base                    site
  airbase                     site
  base                        site
  crossing                    site
  border crossing             site
  port                        site
  hospital                    site
  market                      site
  mosque                      site
  school                      site
  university                  site
  bridge                      site
  checkpoint                  site
  road                        site
  highway                     site
  street                      site
  square                      site
  roundabout                  site
  prison                      site
  mountain                    site
  valley                      site
`

const rows = KINDS.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s{2,}/) as [string, string])

const many = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`)

/** Words that a place is known by. */
export const whereabouts: WordList[] = [
  {
    class: 'placeKind',
    valued: true,
    words: [
      ...rows.flatMap(([word, kind]) => [
        `${word} of / the ${word} of  ${kind}  the ${word} of`,
        `${many(word)} of / the ${many(word)} of  ${kind}+  the ${many(word)} of`,
      ]),
      'outskirts of / edge of / edges of / the outskirts of / the edge of  -  the outskirts of',
      'rural  countryside  the countryside of',
    ].join('\n'),
  },
  {
    class: 'placeKindAfter',
    valued: true,
    words: rows
      .flatMap(([word, kind]) => [`${word}  ${kind}  a ${word}`, `${many(word)}  ${kind}+  ${many(word)}`])
      .join('\n'),
  },
  {
    class: 'locative',
    words: `
      in / inside / at / from / to / across / on / towards / toward / outside / near / of / into / over / around     in
    `,
  },
  { class: 'inside', words: 'in / inside / at          in' },
  {
    class: 'direction',
    valued: true,
    words: `
      north of / north        north          north of
      south of / south        south          south of
      east of / east          east           east of
      west of / west          west           west of
      northern                north          northern
      southern                south          southern
      eastern                 east           eastern
      western                 west           western
      northwest of / north west of / northwestern / north western / northwest         northwest    north-west of
      northeast of / north east of / northeastern / north eastern / northeast         northeast    north-east of
      southwest of / south west of / southwestern / south western / southwest         southwest    south-west of
      southeast of / south east of / southeastern / south eastern / southeast         southeast    south-east of
      central                 centre         central
    `,
  },
]
