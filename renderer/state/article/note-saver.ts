import type { Id } from '../../../shared/model/id.ts'
import type { Note } from '../../../shared/model/note.ts'
import { asBelegError } from '../problem.ts'
import type { SaveStore } from '../window/save.ts'

type Content = Note['content']

/** Saves the note of one article as it is written. */
export interface NoteSaver {
  /** What was written last and is not yet safe on disk. */
  unsaved(): Content | null
  /** Somebody has begun to write: from now on the note does not count as saved. */
  dirty(): void
  write(content: Content): void
  /** Resolves when everything written is safe, or saving has failed, which the save indicator then says. */
  settled(): Promise<void>
}

/** One save at a time, the newest content next; what could not be saved stays and is sent again when asked for. */
export function noteSaver(
  article: Id,
  store: (content: Content) => Promise<unknown>,
  indicator: Pick<SaveStore, 'begin' | 'end'>,
): NoteSaver {
  const key = `note ${article}`
  let newest: Content | null = null
  let counted = false
  // Words that are in the editor only, not yet given to us.
  let ahead = false
  let running: Promise<void> | null = null

  const count = () => {
    if (!counted) indicator.begin()
    counted = true
  }
  const send = async () => {
    while (newest !== null) {
      const sent = newest
      try {
        await store(sent)
      } catch (error) {
        running = null
        counted = false
        indicator.end({ key, error: asBelegError(error), retry: settled })
        return
      }
      if (newest === sent) newest = null
    }
    running = null
    if (ahead) return
    counted = false
    indicator.end({ key })
  }
  const settled = (): Promise<void> => {
    if (newest === null) return running ?? Promise.resolve()
    count()
    running ??= send()
    return running
  }

  return {
    unsaved: () => newest,
    dirty() {
      ahead = true
      count()
    },
    write(content) {
      ahead = false
      newest = content
      void settled()
    },
    settled,
  }
}
