/** English of a direction → Arabic before a city's name, and after a countryside's. */
const DIRECTIONS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  northern: ['شمالي', 'الشمالي'],
  southern: ['جنوبي', 'الجنوبي'],
  eastern: ['شرقي', 'الشرقي'],
  western: ['غربي', 'الغربي'],
  'north-western': ['شمال غربي', 'الشمالي الغربي'],
  'north-eastern': ['شمال شرقي', 'الشمالي الشرقي'],
  'south-western': ['جنوب غربي', 'الجنوبي الغربي'],
  'south-eastern': ['جنوب شرقي', 'الجنوبي الشرقي'],
  central: ['وسط', 'الأوسط'],
}

/** The Arabic of a neutral English name, of `western Aleppo` and `Homs countryside` too; null where it is not known. */
export function arabicName(name: string, known: Readonly<Record<string, string>>): string | null {
  if (known[name] !== undefined) return known[name]
  const [, direction, base, countryside] = /^(?:([a-z]+(?:-[a-z]+)?) )?(.+?)( countryside)?$/.exec(name) ?? []
  const place = base === undefined ? undefined : known[base]
  const turned = direction === undefined ? undefined : DIRECTIONS[direction]
  if (place === undefined || (direction !== undefined && turned === undefined)) return null
  if (countryside) return `ريف ${place}${turned ? ` ${turned[1]}` : ''}`
  return turned ? `${turned[0]} ${place}` : place
}
