import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type Problem, problem } from '../model/problem.ts'
import { isReport } from './detect.ts'
import { problemOf } from './refused.ts'

/** Files that lie beside reports and are none. */
const BESIDE = /^(\.|readme|licen[cs]e|copying|changelog)/i

/**
 * The files of a path: itself, or all below a folder in sorted order. A file that a folder holds and that goes by no
 * known name is a problem (`format_unknown`): nobody should believe it read.
 */
export async function* walk(path: string): AsyncIterable<{ readonly file: string } | { readonly problem: Problem }> {
  if (path === '-') return yield { file: path }
  if (/^https?:\/\//i.test(path)) return yield { problem: problem('address_unfetched', { file: path }) }
  try {
    if (!(await stat(path)).isDirectory()) return yield { file: path }
  } catch (error) {
    return yield { problem: problemOf(error, path) }
  }
  let any = false
  for await (const found of below(path)) {
    any = true
    yield found
  }
  if (!any) yield { problem: problem('folder_empty', { file: path }) }
}

async function* below(folder: string): ReturnType<typeof walk> {
  const entries = await listed(folder)
  if ('problem' in entries) return yield entries
  for (const name of entries.names) {
    if (BESIDE.test(name)) continue
    const path = join(folder, name)
    const kind = await kindOf(path)
    if (typeof kind === 'object') yield kind
    else if (kind === 'folder') yield* below(path)
    else if (kind === 'file' && isReport(basename(path))) yield { file: path }
    else yield { problem: problem('format_unknown', { file: path }) }
  }
}

async function listed(folder: string): Promise<{ names: string[] } | { problem: Problem }> {
  try {
    return { names: (await readdir(folder)).sort() }
  } catch (error) {
    return { problem: problemOf(error, folder) }
  }
}

/** A link to a file is that file; a link to a folder is not followed, it may lead back here. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | { problem: Problem }> {
  try {
    const [itself, target] = [await lstat(path), await stat(path)]
    if (target.isFile()) return 'file'
    return itself.isDirectory() ? 'folder' : 'other'
  } catch (error) {
    return { problem: problemOf(error, path) }
  }
}
