// The entry without worker threads: the one for Node declares a `require` that clashes with the bundler's.
import { unzipSync } from 'fflate/browser'
import { BelegError } from '../../shared/errors.ts'
import type { Source } from './draft.ts'

/** No document has more parts. */
const MOST_PARTS = 65_536

/**
 * The parts of a zip file that are `wanted`, by their names, which are names and never paths. The sizes are those the directory states
 * and are added up before anything is unpacked; a part that turns out larger is cut there.
 * @param limit in bytes, of all wanted parts together
 * @throws BelegError `file-too-large`, `file-unreadable`
 */
export function unzip(
  { file, bytes }: Source,
  wanted: (name: string) => boolean,
  limit: number,
): ReadonlyMap<string, Uint8Array> {
  let parts = 0
  let size = 0
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++parts > MOST_PARTS) throw new BelegError('file-too-large', { file })
        if (!wanted(name)) return false
        size += originalSize
        return size <= limit
      },
    })
    if (size > limit) throw new BelegError('file-too-large', { file })
    return new Map(Object.entries(unpacked))
  } catch (error) {
    if (error instanceof BelegError) throw error
    throw new BelegError('file-unreadable', { file }, { cause: error })
  }
}
