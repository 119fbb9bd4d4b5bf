/** HTML that is safe to put into HTML: made here, never from a text. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Markup | null | readonly Value[]

/** Marks that turn the direction of what follows them; a text may hold them to make its words look like others. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/g
/** What no page may hold. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu

/** HTML from a template: every value is escaped unless it is markup itself; null is nothing; lists are joined. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.reduce((out, part, i) => out + part + (i < values.length ? written(values[i] as Value) : ''), ''))

function written(value: Value): string {
  if (value === null) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(written).join('')
  return escaped(String(value).replace(TURNING, '\uFFFD'))
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (letter) => ESCAPES[letter] as string)

/**
 * A report's own words as content (never in an attribute): marks that turn direction are shown and turn nothing; empty
 * lines become one small gap.
 */
export const quoted = (text: string): Markup =>
  new Markup(
    text
      .split(/([\u202A-\u202E\u2066-\u2069])/)
      .map((part, i) =>
        i % 2 === 0 ? escaped(part).replace(EMPTY, '<i class="gap"></i>') : `<i class="turning">U+${hex(part)}</i>`,
      )
      .join(''),
  )

const EMPTY = /\n(?:[^\S\n]*\n)+/g

const hex = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
