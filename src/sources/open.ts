import { stat } from 'node:fs/promises'
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
 * `taken` hears of each stretch of bytes as it is read, for whoever shows progress. Whatever a path holds, it gives reports or coded problems, and the paths after it are read.
 */
export async function* open(
  paths: readonly string[],
  said: Said = NOTHING_SAID,
  taken?: (bytes: number) => void,
): AsyncIterable<Captured> {
  for (const path of paths) {
    for await (const found of walk(path)) {
      if ('problem' in found) yield found
      else yield* openFile(found.file, said, taken)
    }
  }
}

async function* openFile(path: string, said: Said, taken?: (bytes: number) => void): AsyncIterable<Captured> {
  try {
    const { head, bytes, close } = await openBytes(path, taken)
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

/** Bytes on the disk of all files of the paths; null where standard input is among them, whose end nobody knows. */
export async function sizeOf(paths: readonly string[]): Promise<number | null> {
  if (paths.includes('-')) return null
  let size = 0
  for (const path of paths)
    for await (const found of walk(path)) {
      // A file that goes between the walk and here has no size; reading it will say that it is missing.
      if ('file' in found)
        size += await stat(found.file).then(
          (file) => file.size,
          () => 0,
        )
    }
  return size
}
