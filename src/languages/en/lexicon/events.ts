import type { WordList } from '../../../text/lexicon.ts'

/** What happened: words valued with the event they tell and, after a colon, the weapon they name. `eventVerb` tells it by a verb. */
export const events: WordList[] = [
  {
    class: 'eventNoun',
    valued: true,
    inflect: 'noun',
    words: `
      air strike / airstrike / air attack / air raid / aerial attack      air_strike:airstrike      an air strike
      aerial bombardment / aerial bombing / air bombardment               air_strike:airstrike      bombing from the air
      bombing raid                             air_strike:airstrike      a bombing raid
      raid                                     air_strike:airstrike      a raid from the air
      barrel bomb / barrel bomb attack         air_strike:barrel_bomb    a barrel bomb
      drone strike / drone attack              air_strike:drone          a drone strike
      cluster bomb / cluster munition          shelling:other            cluster bombs
      artillery shelling / artillery fire / artillery bombardment / artillery attack / heavy artillery   shelling:shell   artillery shelling
      mortar attack / mortar fire / mortar shell / mortar round / mortar  shelling:shell            mortars
      rocket attack / rocket fire / rocket shell / rocket                 shelling:rocket           rockets
      missile strike / missile attack / missile / ballistic missile       shelling:missile          missiles
      surface to surface missile               shelling:missile          a surface-to-surface missile
      shelling                                 shelling                  shelling
      bombardment                              shelling                  bombardment
      shell / artillery shell                  shelling:shell            a shell
      projectile                               shelling:shell            a projectile
      strike                                   strike                    a strike
      chemical attack / chemical weapon / gas attack / poison gas / toxic gas   chemical_weapon:gas   a chemical attack
      chlorine / chlorine gas / chlorine attack     chemical_weapon:chlorine  chlorine
      sarin / mustard gas / nerve agent        chemical_weapon:gas       sarin
      tear gas                                 protest                   tear gas
      car bomb / car bombing / truck bomb / truck bombing / motorcycle bomb / car bomb attack / vehicle bomb   ied:car_bomb   a car bomb
      roadside bomb / explosive device / improvised explosive device / sticky bomb / booby trap   ied:ied   an explosive device
      landmine / land mine / mine              ied:ied                   a mine
      unexploded ordnance / explosive remnant  ied:ied                   an explosive remnant
      bomb / bomb attack / bomb blast          ied:ied                   a bomb
      bombing                                  ied                       a bombing
      explosion / blast                        ied                       an explosion
      suicide bombing / suicide attack / suicide bomb / suicide car bombing / suicide blast   suicide_bomb   a suicide attack
      suicide bomber                           bomber                    a suicide bomber
      clash / fighting / battle / gun battle / firefight / confrontation      armed_clash   fighting
      ambush                                   armed_clash               an ambush
      offensive / incursion                    armed_clash               an offensive
      attack / assault                         assault                   an attack
      attacks / assaults                       assaults                  attacks
      armed attack                             armed_clash:gunfire       an armed attack
      ground attack                            armed_clash               a ground attack
      operation / military operation           operation                 an operation
      gunfire / shooting / bullet / gunshot / small arms fire / live fire / live ammunition   attack:gunfire   gunfire
      sniper fire / sniper shot / sniper attack   attack:sniper             sniper fire
      execution / assassination / massacre / beheading                        attack        a killing
      stabbing / knife attack                  attack:knife              a stabbing
      kidnapping / abduction                   abduction                 an abduction
      arrest / detention / arrest campaign / round up    arrest          an arrest
      rape / sexual violence / sexual assault  sexual_violence           rape
      riot / mob violence / tribal violence    mob_violence              a riot
      protest / demonstration                  protest                   a protest
      siege                                    siege                     a siege
      displacement / evacuation / exodus       displacement              displacement
      truce / ceasefire / cease fire / cessation of hostilities    ceasefire    a truce
      incident                                 happened                  an incident
    `,
  },
  {
    class: 'eventVerb',
    valued: true,
    inflect: 'verb',
    words: `
      shell                                    shelling                  shell
      bomb                                     shelling                  bomb
      bombard                                  shelling                  bombard
      target                                   strike                    target
      hit / hitting                            strike                    hit
      strike / struck                          strike                    strike
      pound                                    shelling                  pound
      explode                                  ied                       explode
      detonate                                 ied                       detonate
      go off / went off                        ied                       go off
      blow up / blew up / blown up             ied                       blow up
      blow himself up / blew himself up / blow herself up / blew herself up / blew themselves up    suicide_bomb    blow himself up
      clash                                    armed_clash               clash
      attack                                   assaulted                 attack
      storm                                    assaulted                 storm
      ambush                                   armed_clash               ambush
      erupt                                    armed_clash               erupt
      repel / repelled                         armed_clash               repel
      shoot / shot                             attack:gunfire            shoot
      open fire / opened fire                  attack:gunfire            open fire
      arrest                                   arrest                    arrest
      detain                                   arrest                    detain
      kidnap / kidnapped / kidnapping          abduction                 kidnap
      abduct                                   abduction                 abduct
      execute                                  attack                    execute
      assassinate                              attack                    assassinate
      behead                                   attack:knife              behead
      stab / stabbed / stabbing                attack:knife              stab
      seize                                    territory_change          seize
      capture                                  territory_change          capture
      recapture                                territory_change          recapture
      retake / retook / retaken                territory_change          retake
      take control of / took control of / taken control of   territory_change   take control of
      overrun / overran                        territory_change          overrun
      withdraw / withdrew / withdrawn          territory_change          withdraw
      displace                                 displacement              displace
      besiege                                  siege                     besiege
      shoot down / shot down                   aircraft_downed           shoot down
    `,
  },
  {
    class: 'aircraft',
    words: `
      aircraft / planes / plane / jets / jet / warplanes / warplane / fighter jets / fighter jet    aircraft
      helicopters / helicopter / helicopter gunships / chopper                    a helicopter
      bombers / air force                                                         bombers, an air force
    `,
  },
  { class: 'drone', words: 'drone / drones / unmanned aircraft / uav          a drone' },
  {
    class: 'downing',
    words: `
      shot down / was shot down / shooting down / downed / was downed / downing of   was shot down
      crash of / crashed / crashing          crashed
    `,
  },
  {
    class: 'cause',
    words: `
      in / by / after / following / when / during          in, by, after
      as a result of / because of / due to / owing to      because of
    `,
  },
]
