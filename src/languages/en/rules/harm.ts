import * as fates from '../../fates.ts'
import * as harmed from '../../harmed.ts'
import * as harms from '../../harms.ts'
import type { Rule } from '../../language.ts'
import * as voices from '../../voices.ts'

/** People harmed, and how many. */
export const harm: Rule[] = [
  {
    name: 'a verb of harm, then whom',
    reads: 'harmVerb possessive? people',
    makes: 'harm',
    means: voices.active,
    yes: {
      'Gunmen killed three soldiers': 'killed 3 combatant: killed three soldiers',
      'A mine injured his two sons': 'injured 2 civilian: injured his two sons',
      'A rocket hit the market, injuring 17 people': 'injured 17: injuring 17 people',
    },
    no: ['Five people were killed 12 people said'],
  },
  {
    name: 'lives taken',
    reads: 'takesLives people',
    makes: 'harm',
    means: voices.active,
    yes: { 'The blast claimed the lives of 32 people': 'killed 32: claimed the lives of 32 people' },
  },
  {
    name: 'harm as a noun, then whom',
    reads: 'harmNoun ~1 people',
    makes: 'harm',
    means: harms.harmOf,
    yes: { 'The raid led to the death of 16 civilians': 'killed 16 civilian: death of 16 civilians' },
  },
  {
    name: 'men lost',
    reads: 'harmToo people',
    makes: 'harm',
    means: harms.harmIfCounted,
    yes: { 'The brigade lost 12 soldiers in the battle': 'killed 12 combatant: lost 12 soldiers' },
    no: ['The party lost 12 seats', 'They may free 50 prisoners'],
  },
  {
    name: 'whom, then what befell them',
    reads: 'people ~4 suffered|befalls',
    makes: 'harm',
    means: voices.passive,
    yes: {
      '12 people were killed in the strike': 'killed 12: 12 people were killed',
      'Four civilians died and dozens were wounded':
        'killed 4 civilian: Four civilians died; injured tens civilian: dozens were wounded',
      'The shelling left a woman dead and five people injured':
        'killed 1 civilian women: a woman dead; injured 5 civilian: five people injured',
    },
    no: ['Two gunmen killed three soldiers', 'The fighters who were killed'],
  },
  {
    name: 'two told together, then what befell them',
    reads: 'people and second:people ~3 suffered|befalls',
    makes: 'harm',
    means: voices.passiveTogether,
    yes: {
      'Two civilians and three fighters were killed':
        'killed 2 civilian: Two civilians and three fighters were killed; killed 3 combatant: three fighters',
    },
  },
  {
    name: 'three told together, then what befell them',
    reads: 'people comma second:people comma? and third:people ~3 suffered|befalls',
    makes: 'harm',
    means: voices.passiveTogether,
    yes: {
      'Two women, a child and a guard were wounded':
        'injured 2 civilian women: Two women, a child and a guard were wounded; injured 1 civilian children: a child; injured 1 combatant: a guard',
    },
  },
  {
    name: 'whom, some of them others, then what befell them',
    reads: 'people comma? among ~1 part:people ~2 comma? ~2 suffered|befalls',
    makes: 'harm',
    means: voices.passive,
    yes: {
      '19 people, including five children, were killed':
        'killed 19: 19 people, including five children, were killed; of them killed 5 civilian children: including five children',
    },
  },
  {
    name: 'whom, most of them others, then what befell them',
    reads: 'people comma? mostOf ~3 comma? ~2 suffered|befalls',
    makes: 'harm',
    means: voices.passive,
    yes: {
      'At least 13 civilians, mostly women and children, were killed':
        'killed 13+ civilian: At least 13 civilians, mostly women and children, were killed; of them killed some civilian: mostly women and children',
    },
  },
  {
    name: 'whom, some of them by their number, then what befell them',
    reads: 'people comma? someOfThem comma? ~2 suffered|befalls',
    makes: 'harm',
    means: voices.passive,
    yes: {
      'Nine people, four of them children, were killed':
        'killed 9: Nine people, four of them children, were killed; of them killed 4 civilian children: four of them children',
    },
  },
  {
    name: 'killed and wounded in one number',
    reads: 'people ~2 harmBoth',
    makes: 'harm',
    means: fates.deadOrHurt,
    yes: { 'Some 40 people were killed or wounded': 'casualties ~40: Some 40 people were killed or wounded' },
  },
  {
    name: 'a count of the harmed',
    reads: 'quantity ~1 harmed',
    makes: 'harm',
    means: harmed.harmedCounted,
    yes: {
      'The hospital received seven dead and 15 wounded': 'killed 7: seven dead; injured 15: 15 wounded',
      'There were 30 civilian casualties': 'killed 30: 30 civilian casualties',
    },
  },
  {
    name: 'the harmed without a number',
    reads: 'fell harmed',
    makes: 'harm',
    means: harmed.harmedAlone,
    yes: { 'Shelling of the camp caused casualties': 'casualties some: caused casualties' },
  },
  {
    name: 'a toll',
    reads: 'tollNoun? harmed ~~8 toll quantity',
    makes: 'harm',
    means: harmed.tolled,
    yes: { 'The death toll from the fire rose to 30': 'killed 30: death toll from the fire rose to 30' },
  },
  {
    name: 'no harmed',
    reads: 'none harmed|lossNoun',
    makes: 'harm',
    means: harmed.nobody,
    yes: { 'The rockets caused no casualties': 'casualties 0: no casualties' },
    no: ['There was no news of casualties'],
  },
  {
    name: 'no people harmed',
    reads: 'none person be harmed:suffered',
    makes: 'harm',
    means: harmed.nobody,
    yes: { 'No civilians were harmed': 'casualties 0: No civilians were harmed' },
  },
  {
    name: 'nobody harmed',
    reads: 'nobody ~2 harmed:suffered',
    makes: 'harm',
    means: harmed.nobody,
    yes: { 'No one was injured in the attack': 'injured 0: No one was injured' },
  },
  {
    name: 'people, then their leaving',
    reads: 'people ~2 leave',
    makes: 'harm',
    means: harms.left,
    yes: { 'Hundreds of families fled from the town': 'displaced hundreds civilian: Hundreds of families fled' },
    no: ['The minister left the hall'],
  },
]
