import type { WordList } from '../../../text/lexicon.ts'

/** Words of denial, blame, doubt and intent. */
export const judging: WordList[] = [
  { class: 'deny', words: 'denied / denies / deny / rejected / refuted          denied' },
  {
    class: 'accuse',
    valued: true,
    words: `
      accused / accuses / accuse             says   accused
      blamed / blames                        says   blamed
      held responsible / hold responsible    says   held responsible
    `,
  },
  { class: 'accusation', words: 'accusation / accusations / accused of          an accusation' },
  { class: 'responsible', words: 'responsibility / responsible for          responsibility' },
  {
    class: 'claimIt',
    words:
      'claimed responsibility / claimed responsibility for / claims responsibility / claiming responsibility          claimed responsibility',
  },
  {
    class: 'suspect',
    words: `
      believed to / believed to be / suspected / is thought to / are thought to / thought to be     believed to be
      apparently / probably / possibly / perhaps / likely / most likely / allegedly / it appears    probably
      may have / might have / could have / appeared to / appears to                                                                      appears to
    `,
  },
  {
    class: 'unverified',
    words: `
      could not be verified / could not be independently verified / cannot be verified / cannot be independently verified   could not be verified
      could not verify / could not independently verify / was unable to verify / not possible to verify / unable to independently verify   could not verify
      could not be confirmed / could not be independently confirmed / could not confirm / was not confirmed / has not been confirmed   could not be confirmed
      unconfirmed                                                                        unconfirmed
      it was not clear / it was not immediately clear / it is not clear / it is unclear / it was unclear / not clear whether   it was not clear
      did not know whether / not know whether                                            did not know
      there was no independent confirmation                                              no confirmation
      no group has claimed / no group claimed / no one claimed / no one has claimed    nobody claimed
    `,
  },
  {
    class: 'intend',
    words: `
      plans to / plan to / planned to / planning to / intends to / intend to            intends to
      threatened to / threatens to / threatened / vowed to / vowed / pledged to         threatened
      will                                                                               will
      called for / called on / urged / is expected to / was expected to / are expected to   called for
    `,
  },
]
