import { stat } from 'node:fs/promises'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import type { Id } from '../../../shared/model/id.ts'
import { wordsOfNote, type Note } from '../../../shared/model/note.ts'
import { equal } from '../equal.ts'
import { noteVersionFile, within } from '../paths.ts'
import { dropNoteVersion, keepNoteVersion, listNoteVersions } from './files.ts'
import { superfluous, type Sized } from './thin.ts'

/** How long one writes until what stands is kept again, in milliseconds. */
const EVERY = 5 * 60 * 1000
/** How many characters are much to lose at once, and how few are nothing to speak of. */
const MUCH = 200
const LITTLE = 20

/**
 * Keeps earlier versions of notes, whoever replaces them: the one that stood when the program was started, one every few
 * minutes while one writes, and one whenever much is taken away.
 */
export class NoteKeeper {
  readonly #root: string
  readonly #kept = new Map<Id, number>()

  constructor(root: string) {
    this.#root = root
  }

  /** A record is about to be replaced. @throws BelegError what saving throws; the note may not be replaced then */
  async replacing(before: ArticleRecord, after: ArticleRecord): Promise<void> {
    const { id, note } = before
    if (!note || note === after.note || equal(note.content, after.note?.content)) return
    const last = this.#kept.get(id) ?? 0
    if (Math.abs(Date.now() - last) >= EVERY || losesMuch(note, after.note)) await this.keep(id, note)
  }

  /** Keeps a note as it is, and lets go of versions that are too many. @throws BelegError what saving throws */
  async keep(article: Id, note: Note): Promise<void> {
    await keepNoteVersion(this.#root, article, note)
    this.#kept.set(article, Date.now())
    const versions = await listNoteVersions(this.#root, article)
    const sized = await Promise.all(versions.map((version) => this.#sized(article, version)))
    for (const version of superfluous(sized, Date.now())) await dropNoteVersion(this.#root, article, version)
  }

  async #sized(article: Id, version: string): Promise<Sized> {
    const found = await stat(within(this.#root, noteVersionFile(article, version))).catch(() => null)
    return { version, bytes: found?.size ?? 0 }
  }
}

/** True when more than a few words of what stood, or most of it, is no longer there. */
function losesMuch(before: Note, after: Note | null): boolean {
  const [was, is] = [textOf(before), after ? textOf(after) : '']
  const most = Math.min(was.length, is.length)
  let [start, end] = [0, 0]
  while (start < most && was[start] === is[start]) start++
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end++
  const lost = was.length - start - end
  return lost > MUCH || (lost > LITTLE && lost * 2 > was.length)
}

function textOf(note: Note): string {
  return wordsOfNote(note).join('\n')
}
