import { z } from 'zod'
import type { Route } from './route.ts'
import { Refusal } from './schemas/refusal.ts'
import { nouns } from './schemas/registry.ts'

const uri = (id: string) => `#/components/schemas/${id}`
const json = (schema: z.ZodType) => ({ 'application/json': { schema: { $ref: uri(nouns.get(schema)!.id) } } })
const refusals = { '4XX': { description: 'Refused; see the code', content: json(Refusal) } }
const idInPath = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

const parametersOf = (query: z.ZodType) => {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, schema]) => {
    return { name, in: 'query', required: required.includes(name), schema }
  })
}

const operationOf = ({ path, summary, query, answer }: Route) => ({
  get: {
    summary,
    parameters: [...(path.includes('{id}') ? [idInPath] : []), ...parametersOf(query)],
    responses: { 200: { description: 'The answer', content: json(answer) }, ...refusals },
  },
})

const capture = {
  get: {
    summary: 'The captured bytes of a report, exactly as they came, as a file to keep; never to be rendered',
    parameters: [idInPath],
    responses: { 200: { description: 'The bytes', content: { 'text/plain': {} } }, ...refusals },
  },
}

/** The OpenAPI 3.1 document of these routes, made from the schemas that they check with. */
export function openapi(routes: readonly Route[], version: string) {
  const { schemas } = z.toJSONSchema(nouns, { uri })
  for (const schema of Object.values(schemas)) delete (schema as { $id?: string }).$id
  return {
    openapi: '3.1.0',
    info: { title: 'Isnad', version, summary: 'Reports, their claims, incidents and ranges. Reads only.' },
    paths: {
      ...Object.fromEntries(routes.map((route) => [route.path, operationOf(route)])),
      '/api/reports/{id}/capture': capture,
    },
    components: { schemas },
  }
}
