import type { Problem } from '../../model/problem.ts'

/** Writes down one thing that does not match. */
export type Note = (code: string, fields: Problem['fields']) => unknown
