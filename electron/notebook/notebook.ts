import type { Desk } from '../../shared/model/desk.ts'
import type {
  AppearanceRef,
  ArticleSummary,
  ClaimDetail,
  ClaimRow,
  LockHolder,
  Problem,
  TagCount,
  Loading,
  TrashEntry,
  Unwritable,
} from '../../shared/api/views.ts'
import { BelegError } from '../../shared/errors.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { Block } from '../../shared/model/block.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import type { Id, Sha256, Time } from '../../shared/model/id.ts'
import type { ImageType } from '../../shared/model/image.ts'
import type { InboxFile } from '../../shared/model/notebook.ts'
import type { Note } from '../../shared/model/note.ts'
import type { Query } from '../../shared/search/query.ts'
import { cannotWrite } from './cannot-write.ts'
import { readOriginal } from './captures.ts'
import { KeptTexts } from './kept-texts.ts'
import { assertAllIsKnown, planEmptying, type Emptying } from './emptying/plan.ts'
import { removeForGood } from './emptying/remove.ts'
import { lookThrough } from './catalog/folder-look.ts'
import { findClaims } from './catalog/find-claims.ts'
import { readImage } from './images.ts'
import { keepFile, readKept, type KeptFile } from './evidence-files.ts'
import type { NotebookParts } from './notebook-parts.ts'
import { listNoteVersions, readNoteVersion } from './note-versions/files.ts'
import { recoverFile } from './recover-file.ts'
import { takeIn } from './changes/take-in.ts'
import type { Change, Changed, NewCapture, Notebook, NotebookEvent, Taken } from './types.ts'
import { UnderWay } from './under-way.ts'
import { updateAll } from './changes/update-all.ts'

/** A notebook in a folder; see {@link Notebook}. */
export class DiskNotebook implements Notebook {
  readonly #parts: NotebookParts
  readonly #texts: KeptTexts
  readonly #underWay = new UnderWay()
  #open = true
  #changes = 0

  constructor(parts: NotebookParts) {
    this.#parts = parts
    this.#texts = new KeptTexts(parts.site)
  }

  get folder(): string {
    return this.#parts.site.root
  }

  get id(): Id {
    return this.#parts.file.id
  }

  get name(): string {
    return this.#parts.file.name
  }

  get readOnly(): LockHolder | Unwritable | null {
    return this.#parts.lock ? this.#parts.lock.takenBy : this.#parts.holder
  }

  loading(): Loading | null {
    return this.#parts.takingIn.progress
  }

  complete(): Promise<void> {
    return this.#parts.takingIn.complete()
  }

  changes(): number {
    return this.#changes
  }

  problems(): Problem[] {
    return this.#parts.site.problems.list()
  }

  summaries(): ArticleSummary[] {
    return this.#parts.site.catalog.summaries()
  }

  claims(): ClaimRow[] {
    return this.#parts.site.catalog.rows()
  }

  claimsAsOf(moment: Time): ClaimRow[] {
    return this.#parts.site.catalog.rowsAsOf(moment)
  }

  findClaims(query: Query, options: { typos: boolean; asOf?: Time }): Promise<readonly ClaimRow[]> {
    const { site, search } = this.#parts
    return findClaims({ catalog: site.catalog, search }, query, options)
  }

  trash(): TrashEntry[] {
    return this.#parts.site.catalog.trash()
  }

  homeOf(claim: Id): Id | null {
    return this.#parts.site.catalog.homeOf(claim)
  }

  articlesWith(original: Sha256): Id[] {
    return this.#parts.site.catalog.articlesWith(original)
  }

  claim(id: Id): ClaimDetail {
    return this.#parts.site.catalog.claim(id)
  }

  tags(): TagCount[] {
    return this.#parts.site.catalog.tags()
  }

  homesTagged(tags: ReadonlySet<string>): (Id | null)[] {
    return this.#parts.site.catalog.homesTagged(tags)
  }

  mentionsOf(id: Id): Id[] {
    return this.#parts.site.catalog.mentionsOf(id)
  }

  articlesOf(claim: Id): Id[] {
    return this.#parts.site.catalog.articlesOf(claim)
  }

  appearancesOf(claim: Id): AppearanceRef[] {
    return this.#parts.site.catalog.appearancesOf(claim)
  }

  articlesMadeFor(claim: Id): Id[] {
    return this.#parts.site.catalog.articlesMadeFor(claim)
  }

  async record(id: Id): Promise<ArticleRecord> {
    const record = await this.#parts.articles.record(id)
    this.#parts.takingIn.read()
    return record
  }

  update(id: Id, change: (record: ArticleRecord) => ArticleRecord): Promise<ArticleRecord> {
    return this.#change(() => this.#parts.articles.update(id, change))
  }

  inbox(): Promise<InboxFile> {
    return this.#parts.inbox.current()
  }

  updateInbox(change: (inbox: InboxFile) => InboxFile): Promise<InboxFile> {
    return this.#change(() => this.#parts.inbox.update(change))
  }

  updateAll<R>(changes: readonly Change[], saved: (changed: Changed, done: number) => R): Promise<R[]> {
    return this.#change(() => updateAll(this.#parts, changes, saved))
  }

  add(record: ArticleRecord, captures: NewCapture[]): Promise<void> {
    return this.#changeFiles(() => this.#parts.articles.add(record, captures))
  }

  addCapture(
    id: Id,
    capture: NewCapture,
    change: (record: ArticleRecord) => ArticleRecord,
  ): Promise<ArticleRecord> {
    return this.#changeFiles(() => this.#parts.articles.addCapture(id, capture, change))
  }

  takeIn(taken: Taken): Promise<void> {
    return this.#changeFiles(() => takeIn(this.folder, this.#parts, taken))
  }

  async emptying(only: Id | null): Promise<Emptying> {
    await this.complete()
    const { site, inbox } = this.#parts
    const { collections = [] } = await inbox.current()
    assertAllIsKnown(site.problems.list())
    return planEmptying({ entries: site.catalog.entries(), inbox: site.catalog.inbox(), collections }, only)
  }

  empty(emptying: Emptying): Promise<void> {
    return this.#changeFiles(() => removeForGood(this.folder, this.#parts, emptying))
  }

  blocks(article: Id, capture: Sha256): Promise<Block[]> {
    return this.#texts.blocks(article, capture)
  }

  image(article: Id, sha256: Sha256): Promise<{ mime: ImageType; bytes: Uint8Array }> {
    return readImage(this.folder, article, sha256)
  }

  noteVersions(article: Id): Promise<string[]> {
    return listNoteVersions(this.folder, article)
  }

  noteVersion(article: Id, version: string): Promise<Note> {
    return readNoteVersion(this.folder, article, version)
  }

  keepNote(article: Id): Promise<void> {
    return this.#changeFiles(() => this.#parts.articles.keepNote(article))
  }

  original(article: Id, capture: CaptureInfo): Promise<Uint8Array> {
    return readOriginal(this.folder, article, capture)
  }

  keepFile(bytes: Uint8Array, name: string): Promise<KeptFile> {
    return this.#changeFiles(() => keepFile(this.folder, bytes, name))
  }

  file(sha256: Sha256, extension: string): Promise<Uint8Array> {
    return readKept(this.folder, { sha256, extension })
  }

  async refresh(): Promise<void> {
    await this.complete()
    const { root, problems } = this.#parts.site
    problems.noteCopies('', (await lookThrough(root, '')).copies)
    await this.#parts.articles.scan()
    await this.#texts.refresh()
    // What is wrong with the inbox is among the problems now.
    await this.#parts.inbox.current().catch(() => undefined)
  }

  desk(): Desk {
    return this.#parts.desk.value
  }

  updateDesk(change: (desk: Desk) => Desk): Promise<void> {
    return this.#save(() => this.#parts.desk.update(change))
  }

  recover(file: string): Promise<void> {
    return this.#changeFiles(() => recoverFile(this.#parts, file))
  }

  onEvent(listener: (event: NotebookEvent) => void): () => void {
    this.#parts.listeners.add(listener)
    return () => this.#parts.listeners.delete(listener)
  }

  async close(): Promise<void> {
    if (!this.#open) return
    this.#open = false
    const { articles, inbox, desk, cache, takingIn, lock, listeners } = this.#parts
    await takingIn.stop()
    await this.#underWay.settled()
    // Taking in what another program changed writes too, and comes with reading.
    await Promise.all([articles.settled(), inbox.settled(), desk.settled()])
    if (this.readOnly === null) await cache.write()
    cache.stop()
    await lock?.release()
    listeners.clear()
  }

  /** Saves something that is no work; closing waits for it. */
  async #save<R>(save: () => Promise<R>): Promise<R> {
    if (!this.#open) throw new BelegError('no-notebook')
    if (this.readOnly) throw cannotWrite(this.folder, this.readOnly)
    return this.#underWay.do(save)
  }

  #change<R>(change: () => Promise<R>): Promise<R> {
    return this.#save(async () => {
      const result = await change()
      this.#changes++
      this.#parts.cache.changed()
      return result
    })
  }

  /** A change that is no save of a store, which would look by itself whether the notebook is still ours. */
  #changeFiles<R>(change: () => Promise<R>): Promise<R> {
    return this.#change(async () => {
      await this.#parts.site.writing?.guard()
      return change()
    })
  }
}
