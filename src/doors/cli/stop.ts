import type { Problem } from '../../model/problem.ts'

/** Ends a command for a reason that the user can do something about: a key of the messages, with its fields. */
export class Stop extends Error {
  readonly key: string
  readonly fields: Problem['fields']
  constructor(key: string, fields: Problem['fields'] = {}) {
    super(key)
    this.key = key
    this.fields = fields
  }
}

/** Ends a command that cannot write the file that it was told to write. */
export function stopAt(file: string, error: unknown): never {
  throw new Stop('file_unwritable', { file, reason: (error as NodeJS.ErrnoException).code ?? '' })
}

/** What a command's exit code says. */
export const EXIT = { well: 0, failed: 1, problems: 2, interrupted: 130 } as const
