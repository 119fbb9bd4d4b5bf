import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Refused } from './refused.ts'

/** Bytes of the beginning that `detect` looks at. */
const HEAD = 4096

/** The first bytes of a stream (at least 4,096, or all there are), and the whole stream again from its beginning. */
export interface Peeked {
  readonly head: Uint8Array
  readonly bytes: AsyncIterable<Uint8Array>
  /** For whoever does not read `bytes` after all. */
  readonly close: () => Promise<void>
}

/**
 * The bytes of a file, or of standard input for `-`; what gzip packed is unpacked, whatever it is called. `taken` hears
 * how many bytes were taken from the disk, each time some are.
 */
export async function open(path: string, taken: (bytes: number) => void = () => {}): Promise<Peeked> {
  const raw = await peek(counted(path === '-' ? process.stdin : createReadStream(path), taken))
  const packed = raw.head[0] === 0x1f && raw.head[1] === 0x8b
  return packed ? peek(unpack(raw.bytes)) : raw
}

/** All the bytes of a stream, refused (`file_too_large`) beyond `most`. */
export async function whole(bytes: AsyncIterable<Uint8Array>, most: number, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > most) throw new Refused('file_too_large', { file, most })
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}

/** Looks at how a stream begins. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const rest = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < HEAD) {
    const next = await rest.next()
    if (next.done) break
    chunks.push(next.value)
    length += next.value.length
  }
  const head = Buffer.concat(chunks)
  const close = async () => {
    await rest.return?.()
  }
  return { head, bytes: replay(head, rest), close }
}

async function* replay(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

async function* unpack(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const from = Readable.from(packed)
  const gunzip = createGunzip()
  from.on('error', (error) => gunzip.destroy(error))
  try {
    yield* from.pipe(gunzip)
  } finally {
    from.destroy()
    gunzip.destroy()
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, taken: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    taken(chunk.length)
    yield chunk
  }
}
