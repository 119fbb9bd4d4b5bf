import type { WordList } from '../../../text/lexicon.ts'

/** Words that introduce who speaks. */
export const speakers: WordList[] = [
  {
    class: 'speakerRole',
    valued: true,
    inflect: 'noun',
    words: `
      source / local source / informed source / opposition source / field source / tribal source / rebel source     anonymous     a source
      security source / police source / official source / military source / government source / diplomatic source   official      an official source
      medical source / hospital source                             medical       a medical source
      official / security official / local official / government official / senior official / rebel official / defence official / defense official / military official   official   an official
      medical official / health official                           official      a health official
      spokesman / spokesmen / spokeswoman / spokesperson / military spokesman / police spokesman   official   a spokesman
      army spokesman / coalition spokesman                         military      an army's spokesman
      minister / prime minister / president / governor / mayor / ambassador / envoy / special envoy    official    a minister
      prosecutor / police chief / security chief                   official      a police chief
      ministry / defence ministry / defense ministry / health ministry / interior ministry / foreign ministry / ministry of defence / ministry of defense / ministry of health   official   a ministry
      military / army command                                      military      the military
      authority / local authority                                  official      authorities
      commander / general / colonel / officer / rebel commander    military      a commander
      witness / eyewitness / local resident / resident / villager  witness       a witness
      activist / local activist / opposition activist / media activist / rights activist / human rights activist   witness    an activist
      survivor / relative                                          witness       a survivor
      doctor / medic / hospital / paramedic / surgeon / nurse / field hospital / hospital director    medical    a doctor
      monitor / monitoring group / human rights monitor / rights group / human rights group / war monitor / watchdog / war monitoring group / human rights organisation / human rights organization   monitor   a monitor
      rescue worker / rescuer / rescue service / civil defence / civil defense / civil defence team / civil defense team / first responder     rescue    rescuers
      local media / media report / news agency / state media / state television / state tv / state run media / news website / the tv / television / local television    media    the media
      correspondent / reporter / journalist                        media         a correspondent
      director / head / chief / director general / secretary general / representative / leader / deputy / lawyer / analyst / head of    official    a head
    `,
  },
  {
    class: 'document',
    inflect: 'noun',
    words: `
      statement / press statement / joint statement      a statement
      report                                             a report
      tweet / post                                       a post
      video / footage                                    a recording
    `,
  },
  {
    class: 'rank',
    words:
      'general / gen / colonel / col / major / maj / captain / capt / lieutenant / lt / sergeant / sgt / brigadier / brig / admiral          a rank',
  },
  {
    class: 'title',
    words:
      'mr / mrs / ms / dr / sheikh / prof / professor / prince / king / sultan / imam / abu / sayyed          a title',
  },
  {
    class: 'givenName',
    words: `
      mohammed / mohammad / mohamed / muhammad / ahmed / ahmad / ali / hassan / hussein / hussain / omar / osama / ibrahim / khaled / khalid / mahmoud / mustafa / youssef / yusuf     given names
      abdullah / abdel / abdul / abdelrahman / rami / samir / sami / nasser / tariq / walid / bashar / saleh / salem / yasser / ziad / fadi / hadi / haider / jamal / karim / majid / nabil     given names
      fatima / mariam / maryam / aisha / zainab / layla / amina / huda / nour / rania / samira / sarah / hala / hanan     given names
      james / john / david / michael / robert / paul / peter / steven / stephen / mark / thomas     given names
      sergei / sergey / igor / vladimir / dmitry / maria / mehmet / recep / binali / reza / yossi / avi     given names
    `,
  },
]
