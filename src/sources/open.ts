import { basename } from 'node:path'
import { problem } from '../model/problem.ts'
import { open as openBytes } from './bytes.ts'
import { type Captured, NOTHING_SAID, type Said } from './captured.ts'
import { isBinary } from './decode.ts'
import { readerFor } from './detect.ts'
import { problemOf } from './refused.ts'
import { walk } from './walk.ts'

/**
 * All reports of files, folders (walked in sorted order) and standard input (`-`), as a stream in constant memory.
 * Whatever a path holds, it gives reports or coded problems, and the paths after it are read.
 */
export async function* open(paths: readonly string[], said: Said = NOTHING_SAID): AsyncIterable<Captured> {
  for (const path of paths) {
    for await (const found of walk(path)) {
      if ('problem' in found) yield found
      else yield* openFile(found.file, said)
    }
  }
}

async function* openFile(path: string, said: Said): AsyncIterable<Captured> {
  try {
    const { head, bytes, close } = await openBytes(path)
    if (head.length === 0 || isBinary(head)) {
      await close()
      return yield { problem: problem(head.length === 0 ? 'file_empty' : 'not_text', { file: path }) }
    }
    const name = path === '-' ? 'stdin' : basename(path)
    yield* readerFor(name, head)({ path, name, bytes, said })
  } catch (error) {
    yield { problem: problemOf(error, path) }
  }
}
