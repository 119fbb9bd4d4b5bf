import { type Expression, type SqlBool, sql } from 'kysely'

/** Whether a column holds these letters anywhere, capital or small; nothing in them is a wildcard. */
export const holdsText = (column: Expression<string | null>, letters: string) =>
  sql<SqlBool>`lower(${column}) like ${`%${letters.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`
