import { type Problem, problem } from '../model/problem.ts'

/** Thrown inside this room where a whole file cannot be read; `open` turns it into its problem and goes on. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(code: string, fields: Problem['fields']) {
    super(code)
    this.problem = problem(code, fields)
  }
}

const OF_THE_FILE: Readonly<Record<string, string>> = {
  ENOENT: 'file_missing',
  ENOTDIR: 'file_missing',
  ENAMETOOLONG: 'file_missing',
  ERR_INVALID_ARG_VALUE: 'file_missing', // a path with a NUL in it
  EACCES: 'file_unreadable',
  EPERM: 'file_unreadable',
  EIO: 'file_unreadable',
  EISDIR: 'file_unreadable',
  ELOOP: 'file_unreadable',
  ENXIO: 'file_unreadable',
  ENODEV: 'file_unreadable',
  EINVAL: 'file_unreadable',
  Z_DATA_ERROR: 'file_broken',
  Z_BUF_ERROR: 'file_broken',
}

/** The problem that an error of the file system or of unpacking stands for; any other error is a bug and is thrown on. */
export function problemOf(error: unknown, file: string): Problem {
  if (error instanceof Refused) return error.problem
  const reason = (error as NodeJS.ErrnoException).code ?? ''
  const code = OF_THE_FILE[reason]
  if (code === undefined) throw error
  return problem(code, { file, reason })
}
