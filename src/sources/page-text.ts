import type { PageNode } from './page.ts'

const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table td th tr ul'
  ).split(' '),
)
const UNSEEN = new Set('head script style noscript template iframe object svg math select button textarea'.split(' '))

const ELEMENT = 1
const TEXT = 3

/**
 * The text that a reader of the page sees below a node: blanks run together, paragraphs with an empty line between
 * them, `<br>` as a line end. Walks without calling itself: a page's depth is the page's to choose.
 */
export function paragraphsOf(top: PageNode): string {
  const pieces: string[] = []
  const todo: (PageNode | string)[] = [top]
  while (todo.length > 0) {
    const next = todo.pop() as PageNode | string
    if (typeof next === 'string') pieces.push(next)
    else if (next.nodeType === TEXT) pieces.push((next.textContent ?? '').replace(/\s+/g, ' '))
    else if (next.nodeType === ELEMENT) {
      const name = next.nodeName.toLowerCase()
      if (UNSEEN.has(name)) continue
      if (name === 'br') pieces.push('\n')
      const edge = BLOCKS.has(name) ? '\n\n' : ''
      pieces.push(edge)
      todo.push(edge)
      const children = [...next.childNodes]
      for (let i = children.length - 1; i >= 0; i--) todo.push(children[i] as PageNode)
    }
  }
  return pieces
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/ {2,}/g, ' ')
    .trim()
}
