import type { Rule } from '../../language.ts'
import * as meanings from '../../meanings.ts'
import * as voices from '../../voices.ts'

/** A number and the words around it that say how far it holds. */
export const quantities: Rule[] = [
  {
    name: 'a number',
    reads: 'number',
    makes: 'quantity',
    means: meanings.exactly,
    yes: { 'Shelling of a market killed twelve civilians': 'killed 12 civilian: killed twelve civilians' },
  },
  {
    name: 'at least a number',
    reads: 'atLeast about? number',
    makes: 'quantity',
    means: meanings.atLeast,
    yes: { 'At least 7 people were killed': 'killed 7+: At least 7 people were killed' },
  },
  {
    name: 'more than a number',
    reads: 'moreThan number',
    makes: 'quantity',
    means: meanings.moreThan,
    yes: { 'The blast wounded more than 12 people': 'injured 13+: wounded more than 12 people' },
  },
  {
    name: 'fewer than a number',
    reads: 'fewerThan number',
    makes: 'quantity',
    means: meanings.fewerThan,
    yes: { 'Fewer than 20 people were killed': 'killed ..19: Fewer than 20 people were killed' },
  },
  {
    name: 'up to a number',
    reads: 'upTo number',
    makes: 'quantity',
    means: meanings.upTo,
    yes: { 'Up to 20 people were killed': 'killed ..20: Up to 20 people were killed' },
  },
  {
    name: 'about a number',
    reads: 'about number',
    makes: 'quantity',
    means: meanings.about,
    yes: { 'Around 200 people were injured': 'injured ~200: Around 200 people were injured' },
  },
  {
    name: 'a round number',
    reads: 'moreThan|about|atLeast? roundNumber of?',
    makes: 'quantity',
    means: voices.roundly,
    yes: { 'A dozen people were wounded in the blast': 'injured ~12: A dozen people were wounded' },
  },
  {
    name: 'between two numbers',
    reads: 'between low:number and high:number',
    makes: 'quantity',
    means: meanings.between,
    yes: { 'The raid killed between 10 and 15 civilians': 'killed 10-15 civilian: killed between 10 and 15 civilians' },
  },
  {
    name: 'two numbers with a hyphen',
    reads: 'low:number high:number',
    makes: 'quantity',
    means: voices.hyphened,
    yes: { 'The raid killed 20-25 civilians': 'killed 20-25 civilian: killed 20-25 civilians' },
    no: ['The raid on 12 May 15 people saw'],
  },
  {
    name: 'a vague number',
    reads: 'moreThan|about|atLeast? vague',
    makes: 'quantity',
    means: meanings.vaguely,
    yes: { 'Dozens of civilians were killed': 'killed tens civilian: Dozens of civilians were killed' },
  },
]
