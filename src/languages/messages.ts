import type { Problem } from '../model/problem.ts'
import { messages as ar } from './ar/messages.ts'
import { messages as en } from './en/messages.ts'

/** The languages that the program itself speaks; reports may be in others. */
export const SPOKEN = { ar, en } as const
export type Spoken = keyof typeof SPOKEN

/** Which of them somebody who asks for `tag` (`ar_SY.UTF-8`, `en-GB`) gets: Arabic for Arabic, else English. */
export const spokenFor = (tag: string | undefined): Spoken => (/^ar([-_.@]|$)/i.test(tag ?? '') ? 'ar' : 'en')

/** The words for a key with its `{fields}` put in. A key that has none is a bug, and stands as itself for all to see. */
export function say(language: Spoken, key: string, fields: Problem['fields'] = {}): string {
  const words: Readonly<Record<string, string>> = SPOKEN[language]
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(fields[name] ?? whole))
}

/** A problem in words; one whose code is not known here is shown with all that it says. */
export function worded(language: Spoken, { code, fields }: Problem): string {
  const words: string | undefined = (SPOKEN[language] as Readonly<Record<string, string>>)[code]
  // A problem of files happens in rows too; where the words have no place for the line, it goes to the file.
  const line = fields.row !== undefined && !words?.includes('{row}')
  if (words !== undefined)
    return say(language, code, line ? { ...fields, file: `${fields.file}:${fields.row}` } : fields)
  return `${code} ${JSON.stringify(fields)}`
}
