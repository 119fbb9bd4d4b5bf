/** One line of a stream: its bytes without the line end, or `null` where it is longer than may be held. */
export interface Line {
  readonly bytes: Uint8Array | null
  /** From 1. */
  readonly number: number
}

const LF = 10
const CR = 13

/** The lines of a stream, in memory for the longest line allowed (`most` bytes) and no more. A last line needs no end. */
export async function* lines(stream: AsyncIterable<Uint8Array>, most: number): AsyncIterable<Line> {
  let held: Uint8Array[] = []
  let length = 0
  let number = 1
  const hold = (piece: Uint8Array) => {
    length += piece.length
    if (length <= most) held.push(piece)
    else held = []
  }
  const line = (): Line => {
    const bytes =
      length > most ? null : withoutReturn(held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held))
    held = []
    length = 0
    return { bytes, number: number++ }
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, end))
      from = end + 1
      yield line()
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (length > 0) yield line()
}

const withoutReturn = (bytes: Uint8Array) => (bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes)
