import type { WordList } from '../../../text/lexicon.ts'

/** Whom a count counts: status, then demographic where the word tells one. The singular, then plurals that no rule makes. */
export const people: WordList[] = [
  {
    class: 'person',
    valued: true,
    inflect: 'person',
    words: `
      civilian                             civilian             a civilian
      non combatant                        civilian             a non-combatant
      citizen                              civilian             a citizen
      person / people / persons            unknown              a person
      individual                           unknown              an individual
      life / lives                         unknown              a life
      soul                                 unknown              a soul
      resident                             civilian             a resident
      inhabitant                           civilian             an inhabitant
      villager                             civilian             a villager
      local                                civilian             a local
      family                               civilian-family      a family
      child / children                     civilian-children    a child
      schoolchild / schoolchildren         civilian-children    a schoolchild
      kid                                  civilian-children    a kid
      baby                                 civilian-children    a baby
      infant                               civilian-children    an infant
      toddler                              civilian-children    a toddler
      minor                                civilian-children    a minor
      boy                                  civilian-children    a boy
      girl                                 civilian-children    a girl
      teenager                             civilian-children    a teenager
      pupil                                civilian-children    a pupil
      woman / women                        civilian-women       a woman
      mother                               civilian-women       a mother
      wife / wives                         civilian-women       a wife
      daughter                             civilian-women       a daughter
      sister                               civilian-women       a sister
      man / men                            unknown-men          a man
      youth                                unknown-men          a youth
      father                               civilian             a father
      husband                              civilian             a husband
      son                                  civilian             a son
      brother                              civilian             a brother
      sibling                              civilian             a sibling
      relative                             civilian             a relative
      adult                                unknown              an adult
      elderly person / elderly people      civilian-elderly     an elderly person
      elderly man / elderly men            civilian-elderly     an elderly man
      elderly woman / elderly women        civilian-elderly     an elderly woman
      old man / old men                    civilian-elderly     an old man
      student                              civilian             a student
      worker                               civilian             a worker
      labourer                             civilian             a labourer
      laborer                              civilian             a laborer
      aid worker                           civilian             an aid worker
      health worker                        civilian             a health worker
      employee                             civilian             an employee
      staff member                         civilian             a staff member
      journalist                           civilian             a journalist
      reporter                             civilian             a reporter
      photographer                         civilian             a photographer
      cameraman / cameramen                civilian             a cameraman
      doctor                               civilian             a doctor
      medic                                civilian             a medic
      nurse                                civilian             a nurse
      paramedic                            civilian             a paramedic
      rescuer                              civilian             a rescuer
      rescue worker                        civilian             a rescue worker
      volunteer                            civilian             a volunteer
      activist                             civilian             an activist
      demonstrator                         civilian             a demonstrator
      protester                            civilian             a protester
      teacher                              civilian             a teacher
      farmer                               civilian             a farmer
      shepherd                             civilian             a shepherd
      driver                               civilian             a driver
      fisherman / fishermen                civilian             a fisherman
      trader                               civilian             a trader
      shopper                              civilian             a shopper
      worshipper                           civilian             a worshipper
      pilgrim                              civilian             a pilgrim
      mourner                              civilian             a mourner
      passenger                            civilian             a passenger
      bystander                            civilian             a bystander
      refugee                              civilian             a refugee
      migrant                              civilian             a migrant
      patient                              unknown              a patient
      foreigner                            unknown              a foreigner
      official                             unknown              an official
      diplomat                             civilian             a diplomat
      judge                                civilian             a judge
      lawyer                               civilian             a lawyer
      suspect                              unknown              a suspect
      hostage                              unknown              a hostage
      captive                              unknown              a captive
      prisoner                             unknown              a prisoner
      detainee                             unknown              a detainee
      displaced person / displaced people  civilian             a displaced person
      soldier                              combatant            a soldier
      conscript                            combatant            a conscript
      serviceman / servicemen              combatant            a serviceman
      airman / airmen                      combatant            an airman
      pilot                                combatant            a pilot
      marine                               combatant            a marine
      officer                              combatant            an officer
      troop                                combatant            troops
      policeman / policemen                combatant            a policeman
      police officer                       combatant            a police officer
      security man / security men          combatant            a security man
      guard                                combatant            a guard
      border guard                         combatant            a border guard
      fighter                              combatant            a fighter
      combatant                            combatant            a combatant
      gunman / gunmen                      combatant            a gunman
      militant                             combatant            a militant
      militiaman / militiamen              combatant            a militiaman
      insurgent                            combatant            an insurgent
      rebel                                combatant            a rebel
      extremist                            combatant            an extremist
      terrorist                            combatant            a "terrorist", as a party calls a fighter
      jihadist                             combatant            a jihadist
      mercenary                            combatant            a mercenary
      attacker                             combatant            an attacker
      assailant                            combatant            an assailant
      bomber                               combatant            a bomber
      suicide bomber                       combatant            a suicide bomber
      sniper                               combatant            a sniper
      commander                            combatant            a commander
      houthi                               combatant            a Houthi
      member                               unknown              a member
      general                              combatant            a general
      colonel                              combatant            a colonel
      captain                              combatant            a captain
      lieutenant                           combatant            a lieutenant
      sergeant                             combatant            a sergeant
    `,
  },
  {
    class: 'person',
    valued: true,
    inflect: 'person',
    words: `
      crew / crew members                  combatant            the crew of an aircraft
    `,
  },
  {
    class: 'article',
    words: `
      a / an          a
      another         another
      one             one
    `,
  },
  {
    class: 'person',
    valued: true,
    words: `
      syrians / iraqis / yemenis / saudis / egyptians / palestinians / israelis / libyans / jordanians / turks     unknown    people of a nation
      russians / americans / iranians / afghans / pakistanis / ukrainians / somalis / ethiopians / kurds / yazidis / druze    unknown    people of a nation
    `,
  },
  { class: 'aged', words: 'year old / years old / month old / months old / day old          of an age' },
  { class: 'possessive', words: 'his / her / their / its / my / our          his' },
  {
    class: 'others',
    valued: true,
    words: `
      others          many    others
      other people    many    other people
      other civilians   many    other civilians
      another         one     another
      more            many    more
      further         many    further
      more people     many    more people
      other           many    other
    `,
  },
  {
    class: 'among',
    words: `
      including / including at least      including
      among them / amongst them           among them
      among whom                          among whom
    `,
  },
  {
    class: 'mostOf',
    words: `
      most of them           most of them
      mostly                 mostly
      mainly                 mainly
      some of them           some of them
      all of them            all of them
    `,
  },
]
