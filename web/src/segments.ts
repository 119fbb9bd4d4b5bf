/** A stretch that something was read in; `key` names what. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly key: string
}

/** A stretch of the text in which the same marks hold throughout. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Keys of the marks over it, the shortest first: the innermost is the one that a click means. */
  readonly marks: readonly string[]
}

/** Cuts a text of `length` at every end of a mark, so that marks may overlap in any way. The segments tile the text. */
export function segments(length: number, marks: readonly Marked[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start < end && start >= 0 && end <= length)
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const shortest = [...inside].sort((a, b) => a.end - a.start - (b.end - b.start))
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!
    return {
      start,
      end,
      marks: shortest.filter((mark) => mark.start <= start && end <= mark.end).map(({ key }) => key),
    }
  })
}
