import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { Context } from 'hono'
import { refuse } from './refuse.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/**
 * Serves the built review application from `folder`. A path that is no file gets `index.html`, where the
 * application's own routes take over; a missing asset is a 404, and a folder that was never built a 503.
 */
export const files = (folder: string) => async (c: Context) => {
  const path = pathOf(c.req.url)
  if (path === null) return c.json(...refuse('path_unknown', { path: new URL(c.req.url).pathname }))
  const type = TYPES[extname(path)]
  if (type && !path.split(sep).includes('..')) {
    const bytes = await bytesOf(join(folder, path))
    const lasting = path.startsWith(`${sep}assets${sep}`)
    if (bytes)
      return c.body(bytes, 200, {
        'Content-Type': type,
        'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
    return c.json(...refuse('path_unknown', { path }))
  }
  const page = await bytesOf(join(folder, 'index.html'))
  if (!page) return c.json(...refuse('web_not_built', { command: 'npx vite build web' }))
  return c.body(page, 200, { 'Content-Type': TYPES['.html']!, 'Cache-Control': 'no-cache' })
}

/** Null where the address holds an escape that is no character. */
function pathOf(url: string): string | null {
  try {
    return normalize(decodeURIComponent(new URL(url).pathname))
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
