import type { Rule } from '../../language.ts'
import * as persons from '../../persons.ts'
import * as voices from '../../voices.ts'

/** Whom a figure counts. */
export const people: Rule[] = [
  {
    name: 'a count and whom it counts',
    reads: 'quantity ~2 person',
    makes: 'people',
    means: persons.counted,
    yes: {
      'Air strikes killed 45 Palestinians': 'killed 45: killed 45 Palestinians',
      'The strike killed three young children': 'killed 3 civilian children: killed three young children',
    },
  },
  {
    name: 'a count of others',
    reads: 'quantity of? others',
    makes: 'people',
    means: persons.otherPeople,
    yes: {
      'Five civilians were killed and 12 others were injured':
        'killed 5 civilian: Five civilians were killed; injured 12 civilian: 12 others were injured',
    },
  },
  {
    name: 'a count out of people',
    reads: 'quantity of possessive? ~1 person',
    makes: 'people',
    means: persons.countedOf,
    yes: {
      'The shell killed a woman and two of her children':
        'killed 1 civilian women: killed a woman; killed 2 civilian children: killed a woman and two of her children',
    },
  },
  {
    name: 'a further count',
    reads: 'others quantity ~1 person',
    makes: 'people',
    means: voices.further,
    yes: {
      'Two civilians were killed. Another six people were wounded':
        'killed 2 civilian: Two civilians were killed; injured 6 civilian: Another six people were wounded',
    },
  },
  {
    name: 'a further count without a noun',
    reads: 'others quantity',
    makes: 'people',
    means: voices.further,
    yes: {
      'Two soldiers were killed and another five wounded':
        'killed 2 combatant: Two soldiers were killed; injured 5 combatant: another five wounded',
    },
  },
  {
    name: 'a count out of a group',
    reads: 'quantity of? ~2 force|actor|actorShort',
    makes: 'people',
    means: voices.countedForce,
    yes: { 'The ambush killed seven regime forces': 'killed 7 combatant: killed seven regime forces' },
    no: ['The party lost more than 20, Reuters reported', 'Two armed groups clashed'],
  },
  {
    name: 'one person',
    reads: 'article ~3 person',
    makes: 'people',
    means: voices.single,
    yes: {
      'A Syrian soldier was killed by a mine': 'killed 1 combatant: A Syrian soldier was killed',
      'A five-year-old girl was killed': 'killed 1 civilian children: A five-year-old girl was killed',
      'The shelling killed an elderly woman': 'killed 1 civilian elderly: killed an elderly woman',
    },
    no: ['They hit a rebel position', 'A civilian airport was hit'],
  },
  {
    name: 'one person, whose they are',
    reads: 'possessive ~1 person',
    makes: 'people',
    means: voices.theirOwn,
    yes: {
      'Gunmen kidnapped a journalist and his driver':
        'captured 1 civilian: kidnapped a journalist; captured 1 civilian: kidnapped a journalist and his driver',
    },
  },
  {
    name: 'one person and their name',
    reads: 'person givenName',
    makes: 'people',
    means: voices.describedByName,
    yes: { 'Snipers shot into the street, killing civilian Omar Saleh': 'killed 1 civilian: killing civilian Omar' },
  },
  {
    name: 'a person by name',
    reads: 'title|rank? givenName more:givenName?',
    makes: 'people',
    means: voices.fullName,
    yes: { 'Omar Barakat was killed on Monday': 'killed 1: Omar Barakat was killed' },
    no: ['The Omar mosque was hit'],
  },
  {
    name: 'several people',
    reads: 'person',
    makes: 'people',
    means: voices.plural,
    yes: { 'Civilians were killed in the raid': 'killed some civilian: Civilians were killed' },
  },
  {
    name: 'a number without a noun',
    reads: 'quantity',
    makes: 'people',
    means: persons.numberAlone,
    yes: { 'Car bomb in Hasakah: 22 killed': 'killed 22: 22 killed' },
    no: ['The blast damaged 3 houses'],
  },
  {
    name: 'some of them, by their number',
    reads: 'quantity them be? ~1 person',
    makes: 'someOfThem',
    means: voices.ofThem,
    yes: {
      'The raid killed 21 people, eight of them children':
        'killed 21: killed 21 people; of them killed 8 civilian children: eight of them children',
    },
  },
  {
    name: 'most of them',
    reads: 'mostOf ~1 person',
    makes: 'someOfThem',
    means: voices.mostly,
    yes: {
      'The raid killed 21 people, mostly civilians':
        'killed 21: killed 21 people; of them killed some civilian: mostly civilians',
    },
  },
  {
    name: 'most of one kind and another',
    reads: 'mostOf ~1 person and second:person',
    makes: 'someOfThem',
    means: voices.mostly,
    yes: {
      'The raid killed 21 people, mostly women and children':
        'killed 21: killed 21 people; of them killed some civilian: mostly women and children',
    },
  },
]
