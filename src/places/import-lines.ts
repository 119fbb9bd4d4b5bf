/** Characters of one line; GeoNames' longest is under 30,000. */
const MOST = 1 << 20

/** The lines of a UTF-8 stream, from 1; `null` where a line is longer than may be held. Bad bytes become U+FFFD. */
export async function* textLines(
  bytes: AsyncIterable<Uint8Array>,
): AsyncIterable<{ readonly text: string | null; readonly line: number }> {
  const decoder = new TextDecoder('utf-8')
  let held = ''
  let tooLong = false
  let line = 1
  const take = (end: string) => {
    const whole = held + end
    const text = tooLong || whole.length > MOST ? null : whole.replace(/\r$/, '')
    held = ''
    tooLong = false
    return { text, line: line++ }
  }
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      yield take(text.slice(from, end))
      from = end + 1
    }
    held += text.slice(from)
    if (held.length > MOST) {
      held = ''
      tooLong = true
    }
  }
  held += decoder.decode()
  if (held !== '' || tooLong) yield take('')
}
