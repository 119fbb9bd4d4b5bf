const rules = new Intl.PluralRules('ar')
type Forms = readonly [none: string, one: string, two: string, few: string, many: string, other: string]
/** Arabic counts in six forms; the number is written from three up. */
export const many = (n: number, [none, one, two, few, more, other]: Forms): string => {
  const number = n.toLocaleString('en')
  switch (rules.select(n)) {
    case 'zero':
      return none
    case 'one':
      return one
    case 'two':
      return two
    case 'few':
      return `${number} ${few}`
    case 'many':
      return `${number} ${more}`
    default:
      return `${number} ${other}`
  }
}
