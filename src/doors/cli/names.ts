import { names } from '../../pipeline.ts'
import type { Terminal } from './terminal.ts'

let arabic: Readonly<Record<string, string>> | null = null

/** An actor's or a place's neutral name in the user's language, where it is known; else as it stands. */
export function nameFor({ language }: Pick<Terminal, 'language'>, name: string): string {
  if (language !== 'ar') return name
  arabic ??= names().ar
  return arabic[name] ?? name
}
