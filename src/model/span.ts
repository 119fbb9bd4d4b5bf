/** A half-open range `[start, end)` of UTF-16 offsets into a report's original text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span with its words: `exact === text.slice(start, end)`, always. */
export interface Quoted extends Span {
  readonly exact: string
}

export const quote = (text: string, span: Span): Quoted => ({
  start: span.start,
  end: span.end,
  exact: text.slice(span.start, span.end),
})

export const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
