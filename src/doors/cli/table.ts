/** Columns a letter takes on a terminal: none for marks and joiners, two for emoji and wide scripts. */
export function width(text: string): number {
  let columns = 0
  for (const letter of text) {
    if (/\p{M}|\p{Cf}/u.test(letter)) continue
    columns += /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u.test(
      letter,
    )
      ? 2
      : 1
  }
  return columns
}

/** The text in at most so many columns, with `…` where it was cut. */
export function fit(text: string, most: number): string {
  if (width(text) <= most) return text
  let out = ''
  let columns = 0
  for (const letter of text) {
    columns += width(letter)
    if (columns > most - 1) break
    out += letter
  }
  return `${out.trimEnd()}…`
}

const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - width(text)))
const GAP = '  '

/**
 * Lines of a table within `columns`. Every column is as wide as it needs, up to a fair share; the last takes what is
 * left. Line ends inside a cell become blanks.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[], columns: number): string[] {
  const all = [head, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')))
  const fair = Math.max(8, Math.floor(columns / (head.length - 0.5)))
  const widths = head.map((_, i) => Math.min(fair, Math.max(...all.map((row) => width(row[i] ?? '')))))
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + GAP.length, 0)
  widths[widths.length - 1] = Math.max(8, columns - before)
  return all.map((row) =>
    row
      .map((cell, i) => pad(fit(cell, widths[i] as number), widths[i] as number))
      .join(GAP)
      .trimEnd(),
  )
}
