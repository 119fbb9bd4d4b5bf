import type { WordList } from '../../../text/lexicon.ts'

/** Words that say that people were harmed: verbs (`harmVerb`), their participles (`suffered`), nouns, and the harmed themselves. */
const HARMING = `
  kill                              killed      kill
  murder                            killed      murder
  assassinate                       killed      assassinate
  execute                           killed      execute
  behead                            killed      behead
  slaughter                         killed      slaughter
  massacre                          killed      massacre
  martyr                            killed      killed, as the killed one's side says it
  shoot dead / shot dead            killed      shoot dead
  injure                            injured     injure
  wound                             injured     wound
  maim                              injured     maim
  hurt / hurting                    injured     hurt
  arrest                            captured    arrest
  detain                            captured    detain
  capture                           captured    capture, of people
  abduct                            captured    abduct
  kidnap / kidnapped / kidnapping   captured    kidnap
  imprison                          captured    imprison
  take prisoner / took prisoner / taken prisoner   captured   take prisoner
  take hostage / took hostage / taken hostage      captured   take hostage
  displace                          displaced   displace
  evacuate                          displaced   evacuate
  besiege                           affected    besiege
  poison                            affected    poison
`

/** Participles of the verbs above and words like them, by what befell: what is said of the harmed. */
const SUFFERED = `
  killed                 killed      killed
  murdered               killed      murdered
  assassinated           killed      assassinated
  executed               killed      executed
  beheaded               killed      beheaded
  slaughtered            killed      slaughtered
  massacred              killed      massacred
  martyred               killed      martyred
  shot dead              killed      shot dead
  dead                   killed      dead
  burned to death        killed      burned to death
  crushed to death       killed      crushed to death
  found dead             killed      found dead
  injured                injured     injured
  wounded                injured     wounded
  hurt                   injured     hurt
  maimed                 injured     maimed
  seriously injured      injured     seriously injured
  seriously wounded      injured     seriously wounded
  critically injured     injured     critically injured
  critically wounded     injured     critically wounded
  badly wounded          injured     badly wounded
  arrested               captured    arrested
  detained               captured    detained
  captured               captured    captured
  abducted               captured    abducted
  kidnapped              captured    kidnapped
  imprisoned             captured    imprisoned
  taken prisoner         captured    taken prisoner
  taken hostage          captured    taken hostage
  harmed                 casualties  harmed
  missing                missing     missing
  unaccounted for        missing     unaccounted for
  displaced              displaced   displaced
  uprooted               displaced   uprooted
  made homeless          displaced   made homeless
  evacuated              displaced   evacuated
  besieged               affected    besieged
  trapped                affected    trapped
  poisoned               affected    poisoned
  suffocated             affected    suffocated
`

/** What befalls somebody without another's being named: always the subject's own harm. */
const BEFALLING = `
  die / dying                       killed      die
  perish                            killed      perish
  drown                             killed      drown
  starve to death / starved to death / starving to death   killed   starve to death
  bleed to death / bled to death    killed      bleed to death
  lose their lives / lost their lives / losing their lives / lost his life / lost her life   killed   lose their lives
  suffocate                         affected    suffocate
  disappear                         missing     disappear
  go missing / went missing / gone missing         missing    go missing
  suffer injuries / sustain injuries / suffered injuries / sustained injuries / sustained severe injuries / suffered severe injuries / sustained serious injuries / suffered serious injuries   injured   suffer injuries
`

export const harm: WordList[] = [
  { class: 'harmVerb', valued: true, inflect: 'verb', words: HARMING },
  { class: 'suffered', valued: true, words: SUFFERED },
  { class: 'harmVerb', valued: true, inflect: 'verb', words: BEFALLING },
  { class: 'befalls', valued: true, inflect: 'verb', words: BEFALLING },
  {
    class: 'harmBoth',
    valued: true,
    words: `
      killed and wounded      casualties    killed and wounded
      killed and injured      casualties    killed and injured
      killed or wounded       casualties    killed or wounded
      killed or injured       casualties    killed or injured
      dead or wounded         casualties    dead or wounded
      dead and wounded        casualties    dead and wounded
    `,
  },
  {
    class: 'harmNoun',
    valued: true,
    words: `
      killing of / killings of              killed      the killing of
      murder of / murders of                killed      the murder of
      death of / deaths of                  killed      the death of
      assassination of                      killed      the assassination of
      execution of / executions of          killed      the execution of
      massacre of                           killed      the massacre of
      slaughter of                          killed      the slaughter of
      loss of                               killed      the loss of
      injury of / injuries of / injuries to   injured   injuries to
      wounding of                           injured     the wounding of
      arrest of / arrests of                captured    the arrest of
      detention of                          captured    the detention of
      capture of                            captured    the capture of
      abduction of                          captured    the abduction of
      kidnapping of                         captured    the kidnapping of
      disappearance of                      missing     the disappearance of
      displacement of                       displaced   the displacement of
      evacuation of                         displaced   the evacuation of
    `,
  },
  {
    class: 'harmToo',
    valued: true,
    words: `
      lost                killed      lost (men)
      loses               killed      loses
      losing              killed      losing
    `,
  },
  {
    class: 'takesLives',
    valued: true,
    inflect: 'verb',
    words: `
      claim the lives of                                    killed    claim the lives of
      claim the life of                                     killed    claim the life of
      take the lives of / took the lives of                 killed    take the lives of
      take the life of / took the life of                   killed    take the life of
      cost the lives of                                     killed    cost the lives of
      cost the life of                                      killed    cost the life of
    `,
  },
  {
    class: 'harmed',
    valued: true,
    inflect: 'noun',
    words: `
      death                     killed        a death
      civilian death            killed        a civilian's death
      fatality                  killed        a fatality
      body                      killed        a body
      corpse                    killed        a corpse
      martyr                    killed        one killed, as their side says it
      injury                    injured       an injury
      casualty                  casualties    a casualty
      civilian casualty         casualties    a civilian casualty
      victim                    casualties    a victim
    `,
  },
  {
    class: 'harmed',
    valued: true,
    words: `
      dead                      killed        dead
      wounded                   injured       wounded
      injured                   injured       injured
      missing                   missing       missing
      death toll                killed        the death toll
      number of those killed    killed        the number of those killed
      number of people killed   killed        the number of people killed
      number of those wounded   injured       the number of those wounded
      number of those injured   injured       the number of those injured
      dead and wounded          casualties    dead and wounded
      dead and injured          casualties    dead and injured
    `,
  },
  {
    class: 'lossNoun',
    valued: true,
    words: `
      casualties                casualties    casualties
      human losses              casualties    human losses
      civilian casualties       casualties    civilian casualties
      loss of life              killed        loss of life
      deaths                    killed        deaths
      fatalities                killed        fatalities
      injuries                  injured       injuries
    `,
  },
  {
    class: 'leave',
    valued: true,
    inflect: 'verb',
    words: `
      flee / fled / fleeing         displaced    flee
      leave / left                  goes         leave
    `,
  },
  {
    class: 'be',
    words: `
      be / been / being / is / are / was / were       be
      get / got / getting                             get
      be among those / were among those / was among those / are among those / were among the / was among the   were among those
      including / including them                      counted in
      left                                            left (dead)
    `,
  },
]
