import type { z } from 'zod'
import type { Store } from '../../store/store.ts'
import type { RefusalCode } from './refuse.ts'
import type { Names } from './schemas/names.ts'

/** What a route answers from. */
export interface Asked<Query> {
  readonly store: Store
  readonly names: Names
  /** The id in the path, decoded; empty where the path has none. */
  readonly id: string
  readonly query: Query
}

/** One address of the API: what it takes, what it answers. The router and the OpenAPI document are both made of these. */
export interface Route<Query extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  /** `/api/incidents/{id}`; the only parameter a path may have is `{id}`. */
  readonly path: string
  readonly summary: string
  readonly query: Query
  readonly answer: Answer
  /** The code that an id nobody knows is refused with. */
  readonly unknown?: RefusalCode
  /** Null for an id that is not there. */
  readonly run: (asked: Asked<z.output<Query>>) => Promise<z.output<Answer> | null>
}

/** Holds a route to its own schemas' types, then forgets them, so that routes of all kinds stand in one list. */
export const route = <Query extends z.ZodType, Answer extends z.ZodType>(made: Route<Query, Answer>): Route =>
  made as unknown as Route
