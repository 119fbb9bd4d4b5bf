/** A comparable form of a text that still knows where each of its characters came from. */
export class Folded {
  /** Its letters, in UTF-16. */
  readonly units: Uint16Array
  /** For each unit, the offset in the original that it came from; one more entry closes the list. */
  readonly from: Uint32Array

  constructor(units: Uint16Array, from: Uint32Array) {
    this.units = units
    this.from = from
  }

  get text(): string {
    return this.slice(0, this.units.length)
  }

  slice(start: number, end: number): string {
    if (end - start <= MOST) return String.fromCharCode.apply(null, this.units.subarray(start, end) as never)
    return this.slice(start, start + MOST) + this.slice(start + MOST, end)
  }
}

/** Units that one call makes a string of. */
const MOST = 4096

/** What a unit of text folds to, in the table of those met so far; else the unit that it becomes. */
const [UNMET, DROPPED, SPELT_OUT] = [-1, -2, -3]

/**
 * Makes a folding function from a character map (`''` deletes a character, several letters spell one out).
 * The map sees one code point at a time and is asked once for each; the folding of a text is linear in its length.
 */
export function folder(map: (char: string) => string): (text: string) => Folded {
  const known = new Int32Array(0x10000).fill(UNMET)
  const spellings = new Map<string, string>()
  const spell = (char: string): string => {
    const before = spellings.get(char)
    if (before !== undefined) return before
    const made = map(char)
    spellings.set(char, made)
    return made
  }
  const learn = (unit: number): number => {
    const to = map(String.fromCharCode(unit))
    known[unit] = to.length === 1 ? to.charCodeAt(0) : to === '' ? DROPPED : SPELT_OUT
    return known[unit]
  }
  return (text) => {
    let units = new Uint16Array(text.length)
    let from = new Uint32Array(text.length + 1)
    let size = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const paired = unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length
      let to = paired ? SPELT_OUT : known[unit]!
      if (to === UNMET) to = learn(unit)
      if (to >= 0) {
        if (size === units.length) [units, from] = wider(units, from)
        units[size] = to
        from[size++] = at
      } else if (to === SPELT_OUT) {
        const spelt = spell(text.slice(at, at + (paired ? 2 : 1)))
        for (let i = 0; i < spelt.length; i++) {
          if (size === units.length) [units, from] = wider(units, from)
          units[size] = spelt.charCodeAt(i)
          from[size++] = at
        }
        if (paired) at++
      }
    }
    from[size] = text.length
    return new Folded(units.subarray(0, size), from.subarray(0, size + 1))
  }
}

/** Both lists with room for twice as much. */
function wider(units: Uint16Array, from: Uint32Array): [Uint16Array<ArrayBuffer>, Uint32Array<ArrayBuffer>] {
  const [more, where] = [new Uint16Array(units.length * 2 + 8), new Uint32Array(units.length * 2 + 9)]
  more.set(units)
  where.set(from)
  return [more, where]
}
