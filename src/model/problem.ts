/**
 * Something wrong from outside, as data: worded last, in the user's language (`languages/<code>/messages.ts`).
 * Never thrown: a batch returns what it read and its problems, and goes on.
 */
export interface Problem {
  /** Stable, snake_case: `file_missing`, `not_text`, `row_without_text`. */
  readonly code: string
  readonly fields: Readonly<Record<string, string | number>>
}

export const problem = (code: string, fields: Problem['fields'] = {}): Problem => ({ code, fields })
