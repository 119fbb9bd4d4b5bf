import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { serving } from '../../../test/review/serving.ts'
import { routes } from './app.ts'
import { openapi } from './openapi.ts'

test('the document names every route, and every reference in it leads somewhere', () => {
  const document = openapi(routes, '1.2.3')
  assert.equal(document.openapi, '3.1.0')
  for (const { path } of routes) assert.ok(path in document.paths, path)
  const named = new Set(Object.keys(document.components.schemas).map((id) => `#/components/schemas/${id}`))
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to!)
  assert.ok(references.length > 20)
  assert.deepEqual(
    references.filter((to) => !named.has(to)),
    [],
  )
  const paths: Readonly<Record<string, unknown>> = document.paths
  assert.match(JSON.stringify(paths['/api/incidents']), /"name":"contested"/)
})

test('answers are what the document says, with nothing beside it', async () => {
  const served = await serving()
  // biome-ignore lint/suspicious/noExplicitAny: looked at from outside, as JSON
  const get = async (path: string): Promise<any> => (await fetch(served.url + path)).json()
  const { incidents } = await get('api/incidents')
  const { reports } = await get('api/reports')
  const ids: Record<string, string> = {
    '/api/incidents/{id}': incidents[2].id,
    '/api/reports/{id}': reports[0].id,
  }
  for (const { path, answer } of routes) {
    const body = await get(`${path.replace('{id}', ids[path] ?? '').slice(1)}${path === '/api/search' ? '?q=سوق' : ''}`)
    assert.ok(answer instanceof z.ZodObject)
    const checked = answer.strict().safeParse(body)
    assert.ok(checked.success, `${path}: ${checked.error?.message}`)
    assert.deepEqual(checked.data, body, `${path} holds something that the document does not`)
  }
  await served.stop()
})
