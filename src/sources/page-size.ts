/** What a page would cost to build, counted without building it. */
export interface PageSize {
  readonly elements: number
  /** Elements open inside one another, at most. */
  readonly depth: number
  /** Tags, entities and stray `<`: each becomes a node of its own. */
  readonly nodes: number
  /** Attributes of one element, at most. */
  readonly attributes: number
}

/** Elements without an end, and those that the next of their kind ends: neither adds to the depth. */
const SHALLOW =
  /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|colgroup)$/i
/** What is inside these is no markup. */
const RAW = /^(script|style|textarea|title)$/i

/** One pass over the characters, whatever they are. */
export function sizeOf(html: string): PageSize {
  const tag = /<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi
  let [elements, open, depth, attributes] = [0, 0, 0, 0]
  for (let m = tag.exec(html); m !== null; m = tag.exec(html)) {
    const [, slash, name, rest] = m as unknown as [string, string, string, string]
    if (slash === '/') {
      if (!SHALLOW.test(name)) open = Math.max(0, open - 1)
      continue
    }
    elements++
    if (rest.length > 4000) attributes = Math.max(attributes, rest.split(/\s+/).length)
    if (RAW.test(name)) {
      const end = new RegExp(`</${name}`, 'gi')
      end.lastIndex = tag.lastIndex
      if (!end.test(html)) break
      tag.lastIndex = end.lastIndex
    } else if (!SHALLOW.test(name) && !rest.endsWith('/')) depth = Math.max(depth, ++open)
  }
  let nodes = 0
  for (let i = 0; i < html.length; i++) {
    const unit = html.charCodeAt(i)
    if (unit === 38 || unit === 60) nodes++
  }
  return { elements, depth, nodes, attributes }
}
