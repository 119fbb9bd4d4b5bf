import { arabic } from './ar/index.ts'
import { english } from './en/index.ts'
import type { Language } from './language.ts'

/** The languages Isnad reads. A new one is a folder beside these and a line here. */
export const languages: readonly Language[] = [arabic, english]

export const languageOf = (code: string): Language | null => languages.find((l) => l.code === code) ?? null
