const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/u

/** Columns a letter takes on a terminal: none for marks and joiners, two for emoji and wide scripts. */
export function width(text: string): number {
  let columns = 0
  for (const letter of text) if (!/\p{M}|\p{Cf}/u.test(letter)) columns += WIDE.test(letter) ? 2 : 1
  return columns
}

/** A text without its line breaks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The text in at most so many columns, with `…` where it was cut. */
export function fit(text: string, most: number): string {
  if (width(text) <= most) return text
  return `${slice(text, most - 1).trimEnd()}…`
}

function slice(text: string, most: number): string {
  let out = ''
  let columns = 0
  for (const letter of text) {
    columns += width(letter)
    if (columns > most) break
    out += letter
  }
  return out
}

/** The text in lines of at most so many columns, broken at blanks where it can be. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(/\s+/).filter((one) => one !== '')) {
    if (line !== '' && width(line) + 1 + width(word) > most) {
      lines.push(line)
      line = ''
    }
    for (; width(word) > most; word = word.slice(slice(word, most).length)) lines.push(slice(word, most))
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

const GAP = '  '
/** Lines of the last column's cells; what does not fit ends in `…`. The other columns are shown whole. */
const LAST = 2

/** Lines of a table within `columns`. What is too wide is wrapped, the widest columns first; nothing but the last is cut. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], columns: number): string[] {
  const natural = head.map((name, i) => Math.max(width(name), ...rows.map((row) => width(row[i] ?? ''))))
  const room = Math.max(columns - GAP.length * (head.length - 1), 6 * head.length)
  const widths = shares(natural, room)
  return [head, ...rows].flatMap((row) => rowLines(row, widths))
}

/** What each column gets of `room`: all it wants where it wants little; those that want more share the rest evenly. */
function shares(wanted: readonly number[], room: number): number[] {
  let cap = room
  for (let left = room, i = 0, sorted = [...wanted].sort((a, b) => a - b); i < sorted.length; i++) {
    cap = Math.floor(left / (sorted.length - i))
    if ((sorted[i] as number) > cap) break
    left -= sorted[i] as number
    cap = room
  }
  return wanted.map((one) => Math.max(1, Math.min(one, cap)))
}

function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const last = widths.length - 1
  const cells = widths.map((most, i) => {
    const lines = wrap(row[i] ?? '', most)
    if (i < last || lines.length <= LAST) return lines
    return [...lines.slice(0, LAST - 1), fit(lines.slice(LAST - 1).join(' '), most)]
  })
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((lines, i) => {
        const text = lines[line] ?? ''
        return text + ' '.repeat(Math.max(0, (widths[i] as number) - width(text)))
      })
      .join(GAP)
      .trimEnd(),
  )
}
