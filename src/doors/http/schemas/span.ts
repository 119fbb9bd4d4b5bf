import { z } from 'zod'

/** Where words stand in a report's text, in UTF-16 code units, half-open, and the words: `exact === text.slice(start, end)`. */
export const quoted = { start: z.int().min(0), end: z.int().min(0), exact: z.string() }
