/** Whether a folded word that no list knows has the ending of a verb: it ends a name. */
export const verbal = (word: string): boolean => word.length > 5 && /(?:[^e]ed|ing)$/.test(word)

/** Whether a folded word that no list knows has the ending of an adjective: "northern", "jihadist", "held". */
export const adjectival = (word: string): boolean =>
  word.length > 4 && /(?:ern|ist|ary|ical|ous|ive|held|backed|based|linked|aligned|controlled|populated)$/.test(word)
