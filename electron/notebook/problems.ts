import type { Problem } from '../../shared/api/views.ts'
import { BelegError, type ErrorCode } from '../../shared/errors.ts'
import type { Id } from '../../shared/model/id.ts'
import { articleOf } from './paths.ts'
import { kindOf } from './store/kinds.ts'
import { goodForProblem, newestGood, type GoodVersion } from './store/recovery.ts'

const kinds: Partial<Record<ErrorCode, Problem['kind']>> = {
  'file-damaged': 'damaged',
  'newer-version': 'newer-version',
  'file-unreadable': 'unreadable',
}

const textKinds: Partial<Record<ErrorCode, Problem['kind']>> = {
  'file-damaged': 'text-damaged',
  'newer-version': 'newer-version',
}

/** True where a problem hides a record or the inbox, so that nobody knows what is in it. */
export function hidesContent({ file }: Problem): boolean {
  return kindOf(file) !== null
}

/** What is not as it should be in a notebook, by file. */
export class Problems {
  readonly #root: string
  readonly #changed: () => void
  readonly #byFile = new Map<string, Problem>()

  constructor(root: string, changed: () => void) {
    this.#root = root
    this.#changed = changed
  }

  list(): Problem[] {
    return [...this.#byFile.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1))
  }

  get(file: string): Problem | undefined {
    return this.#byFile.get(file)
  }

  /**
   * Notes that `file` could not be read; other errors are none of the file's and are left to the caller. `inMemory` is
   * the file's last state if it is still known.
   */
  async note(error: unknown, file: string, inMemory: GoodVersion | null = null): Promise<void> {
    const kind = error instanceof BelegError && kinds[error.code]
    if (!kind) return
    const good = kind === 'damaged' ? (inMemory ?? (await newestGood(this.#root, file))) : null
    this.#set({ file, kind, reason: reasonIn(error), article: articleOf(file), good: goodForProblem(good) })
  }

  /**
   * Notes that the text of a capture is damaged, of which no version is kept but in backups, or of a newer version; false where it is
   * none of the text's.
   */
  noteText(error: unknown, file: string): boolean {
    const kind = error instanceof BelegError && textKinds[error.code]
    if (!kind) return false
    this.#set({ file, kind, reason: reasonIn(error), article: articleOf(file), good: null })
    return true
  }

  /** Notes the copies found in one folder, in place of those noted before. */
  noteCopies(folder: string, copies: readonly string[]): void {
    for (const { file, kind } of this.list())
      if (kind === 'conflict-copy' && folderOf(file) === folder && !copies.includes(file)) this.clear(file)
    for (const file of copies) this.noteCopy(file)
  }

  noteCopy(file: string): void {
    const reason = 'a second version of a file, kept beside it by another program or by an outside change'
    this.#set({ file, kind: 'conflict-copy', reason, article: articleOf(`${file}/`), good: null })
  }

  /** Clears what was noted of an article. */
  forget(article: Id): void {
    for (const problem of this.list()) if (problem.article === article) this.clear(problem.file)
  }

  clear(file: string): void {
    if (this.#byFile.delete(file)) this.#changed()
  }

  #set(problem: Problem): void {
    const known = this.#byFile.get(problem.file)
    this.#byFile.set(problem.file, problem)
    if (known?.kind !== problem.kind || known.reason !== problem.reason) this.#changed()
  }
}

const reasonIn = ({ detail }: BelegError): string =>
  String(detail['reason'] ?? `schema version ${detail['version']}`)

const folderOf = (file: string): string => file.slice(0, Math.max(0, file.lastIndexOf('/')))
