/** How full a batch may get before it is handed on. */
export interface BatchSize {
  readonly items?: number
  readonly milliseconds?: number
  /** Together, by `weigh`. */
  readonly weight?: number
}

/**
 * Gathers a stream into batches, none empty, in order: as many items as `size` allows, fewer when the stream is slow.
 * A stream that fails hands on what it gave before, then fails.
 */
export async function* batches<T>(
  stream: AsyncIterable<T> | Iterable<T>,
  weigh: (item: T) => number,
  { items = 64, milliseconds = 250, weight = 8 * 1024 * 1024 }: BatchSize = {},
): AsyncGenerator<T[]> {
  const source = Symbol.asyncIterator in stream ? stream[Symbol.asyncIterator]() : stream[Symbol.iterator]()
  let batch: T[] = []
  let heavy = 0
  let since = 0
  let coming: Promise<IteratorResult<T>> | null = null
  let ended = false
  try {
    while (!ended) {
      coming ??= Promise.resolve(source.next())
      const left = batch.length === 0 ? Number.POSITIVE_INFINITY : since + milliseconds - performance.now()
      let failure: { error: unknown } | null = null
      const next = await within(left, coming).catch((error: unknown) => {
        failure = { error }
        return null
      })
      if (next) coming = null
      if (failure || (next?.done ?? false)) ended = true
      if (next && !next.done) {
        if (batch.length === 0) since = performance.now()
        batch.push(next.value)
        heavy += weigh(next.value)
      }
      const full = batch.length >= items || heavy >= weight || performance.now() - since >= milliseconds
      if (batch.length > 0 && (ended || full)) {
        yield batch
        batch = []
        heavy = 0
      }
      if (failure) throw (failure as { error: unknown }).error
    }
  } finally {
    if (!ended) await source.return?.()
  }
}

/** What comes within so many milliseconds, else null. */
async function within<T>(milliseconds: number, coming: Promise<T>): Promise<T | null> {
  if (milliseconds === Number.POSITIVE_INFINITY) return coming
  if (milliseconds <= 0) return null
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds)
  })
  return Promise.race([coming, late]).finally(() => clearTimeout(timer))
}
