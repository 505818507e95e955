import { MAX_IMPORT_BYTES } from '../../shared/api/articles.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleDraft, Source } from './draft.ts'
import { makeLanes } from './lanes.ts'
import { Crowded, readInWorker, type ReadOptions } from './read-in-worker.ts'

/** How many sources are read at once. */
const AT_ONCE = 2

const lanes = makeLanes(AT_ONCE)

/**
 * Reads a source in a worker of its own, at most two at once. Two that need too much memory together are read again, each alone.
 * @throws BelegError `file-too-large` and those of {@link readInWorker}; the signal's reason when aborted
 */
export async function readSource(source: Source, options: ReadOptions = {}): Promise<ArticleDraft> {
  const { file, bytes } = source
  const { signal } = options
  // Before the bytes are copied to the worker.
  if (bytes.length > MAX_IMPORT_BYTES)
    throw new BelegError('file-too-large', { file, limit: MAX_IMPORT_BYTES })
  const read = () => readInWorker(source, options)
  try {
    return await lanes.run(read, { signal })
  } catch (error) {
    if (error instanceof Crowded) return lanes.run(read, { signal, alone: true })
    throw error
  }
}
