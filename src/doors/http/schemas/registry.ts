import { z } from 'zod'

/** The schemas that the OpenAPI document names; one entry a noun, under the name given here. */
export const nouns = z.registry<{ id: string }>()

export const named = <T extends z.ZodType>(id: string, schema: T): T => {
  nouns.add(schema, { id })
  return schema
}

/** An ISO date `YYYY-MM-DD`. */
export const Day = z.iso.date()
