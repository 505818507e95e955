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
import type { Desk } from '../../shared/model/desk.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import type { Block } from '../../shared/model/block.ts'
import type { CaptureInfo } from '../../shared/model/capture.ts'
import type { Id, Sha256, Time } from '../../shared/model/id.ts'
import type { ImageFile, ImageType } from '../../shared/model/image.ts'
import type { Emptying } from './emptying/plan.ts'
import type { KeptFile } from './evidence-files.ts'
import type { Note } from '../../shared/model/note.ts'
import type { Query } from '../../shared/search/query.ts'
import type { InboxFile } from '../../shared/model/notebook.ts'

/** What happens in an open notebook that its user has not asked for by the call just made. */
export type NotebookEvent =
  | { type: 'record-changed'; id: Id }
  | { type: 'problems-changed' }
  /** See {@link Notebook.loading}. */
  | { type: 'loading-changed' }
  /** See {@link Notebook.complete}; the articles named have other rows now than the library showed before. */
  | { type: 'completed'; changed: readonly Id[] }
  /** Another process took the lock: from now on `readOnly` names it. */
  | { type: 'lock-lost' }
  | { type: 'outside-change'; file: string; kept: string | null }

/** A change of one file: an article's record, or the inbox (`home` null). It is a pure function and may be applied more than once. */
export type Change =
  | { home: Id; change: (record: ArticleRecord) => ArticleRecord }
  | { home: null; change: (inbox: InboxFile) => InboxFile }

/** What a change has made of a file. */
export type Changed =
  | { home: Id; before: ArticleRecord; after: ArticleRecord }
  | { home: null; before: InboxFile; after: InboxFile }

/** The bytes of a picture that a block shows. */
export interface NewImage extends ImageFile {
  bytes: Uint8Array
}

/** An original with the blocks made of it and the pictures they show, ready to be kept. */
export interface NewCapture {
  info: CaptureInfo
  blocks: Block[]
  images: NewImage[]
  original: Uint8Array
}

/** What comes in from another notebook that was unpacked into `folder`. */
export interface Taken {
  folder: string
  /** Articles that are new here, the id they had there, and how to read what they are to be. */
  articles: readonly { id: Id; from: Id; record: () => Promise<ArticleRecord> }[]
  /** Articles that are here, whose notes have versions there. */
  known: readonly Id[]
  /** Captures that articles which are here have not got. */
  captures: readonly { article: Id; sha256s: readonly Sha256[] }[]
  changes: readonly Change[]
  /** Told how many of the new articles have been put together. */
  onProgress?: (done: number, total: number) => void
}

/**
 * A notebook on disk. Every promise of a writing method resolves when the change is durable; when it rejects, nothing
 * has changed, in memory or on disk. Writing methods throw `notebook-locked` when the notebook was opened read-only.
 */
export interface Notebook {
  readonly folder: string
  readonly id: Id
  readonly name: string
  /** Who else writes this notebook, or why nobody can; null when we do. Opened with `readOnly` and nobody else there: ourselves. */
  readonly readOnly: LockHolder | Unwritable | null

  /**
   * What is being taken in: first the articles, until when only the library is known as it was last; then, in a notebook
   * opened in the background, the words of all claims, for which searches wait. Null when there is nothing left to do.
   */
  loading(): Loading | null
  /** Resolves when every article has been taken in: claims, trash and whose home is where can be told from then on. */
  complete(): Promise<void>

  /** How many changes were saved since it was opened; more than before means that there is something to back up. */
  changes(): number
  /** What is damaged, unreadable, too new or doubled by a sync tool. */
  problems(): Problem[]
  /** Rows of all readable articles, trashed ones included, newest first. */
  summaries(): ArticleSummary[]
  /** All claims, trashed claims excluded, newest first, joined with their first appearance. */
  claims(): ClaimRow[]
  /** Claims as they stood at a moment, newest first; see `asOf` for what is as it is now. */
  claimsAsOf(moment: Time): ClaimRow[]
  /**
   * Claims that have what a query asks for in all that is said of them, newest first; all of them when it asks for nothing.
   * With a moment, of the claims as they stood then.
   */
  findClaims(query: Query, options: { typos: boolean; asOf?: Time | undefined }): Promise<readonly ClaimRow[]>
  /** Live articles whose notes lead to this claim or article, newest first. */
  mentionsOf(id: Id): Id[]
  /** What was deleted and can be restored, in no particular order. */
  trash(): TrashEntry[]
  /** The record that holds a claim; null for the inbox. @throws `claim-not-found` */
  homeOf(claim: Id): Id | null
  /** Articles that have a capture of these very bytes, trashed ones included. */
  articlesWith(original: Sha256): Id[]
  /** A claim, also one that lies in the trash. @throws `claim-not-found` */
  claim(id: Id): ClaimDetail
  /** Every tag of what does not lie in the trash, most frequent first. */
  tags(): TagCount[]
  /** Where something has one of these tags, in the trash too: articles, and null for the inbox. */
  homesTagged(tags: ReadonlySet<string>): (Id | null)[]
  /** Articles in which a claim appears. */
  articlesOf(claim: Id): Id[]
  /** Where a claim is made, oldest first. */
  appearancesOf(claim: Id): AppearanceRef[]
  /** Articles with appearances that were made for this claim and were given to another by a merge or a split. */
  articlesMadeFor(claim: Id): Id[]

  /** @throws `article-not-found`, `file-damaged`, `newer-version`, `file-unreadable` */
  record(id: Id): Promise<ArticleRecord>
  /**
   * Replaces a record by what `change` makes of its newest state; calls are applied in order and saved together.
   * `change` is a pure function and may be applied more than once; what it is given is frozen.
   */
  update(id: Id, change: (record: ArticleRecord) => ArticleRecord): Promise<ArticleRecord>
  inbox(): Promise<InboxFile>
  updateInbox(change: (inbox: InboxFile) => InboxFile): Promise<InboxFile>
  /**
   * Changes several files as one: when it resolves all of it is durable, when it rejects none of it stands, and when the
   * program ends in between the next opening finishes it. A few files are saved in the given order, those that something
   * is added to should come first; each is named once. `saved` is told of each that has changed, and how many are done;
   * what it answers with is the result.
   */
  updateAll<R>(changes: readonly Change[], saved: (changed: Changed, done: number) => R): Promise<R[]>
  /**
   * Keeps a capture's files with an article, then changes its record; a crash in between leaves files that nothing names.
   * What is in the record already is kept as it is.
   */
  addCapture(
    id: Id,
    capture: NewCapture,
    change: (record: ArticleRecord) => ArticleRecord,
  ): Promise<ArticleRecord>
  /** Adds an article with its captures; a crash in between leaves nothing that is listed. */
  add(record: ArticleRecord, captures: NewCapture[]): Promise<void>
  /** What would leave the trash for good, all of it or one article. @throws `trash-unsure`, what reading the inbox throws */
  emptying(only: Id | null): Promise<Emptying>
  /** Removes that as one: all of it or nothing, also when the program ends in between. @throws `trash-changed` */
  empty(emptying: Emptying): Promise<void>
  /** Takes in a part of another notebook as one: all of it or nothing, also when the program ends in between. */
  takeIn(taken: Taken): Promise<void>
  /** @throws `capture-not-found`, `file-damaged` */
  blocks(article: Id, capture: Sha256): Promise<Block[]>
  /** A picture of the article, compared with its hash. @throws `image-not-found`, `file-damaged`, `file-unreadable` */
  image(article: Id, sha256: Sha256): Promise<{ mime: ImageType; bytes: Uint8Array }>
  /** The bytes as they came in. @throws `capture-not-found`, `file-unreadable` */
  original(article: Id, capture: CaptureInfo): Promise<Uint8Array>

  /** The names of the kept versions of an article's note, oldest first. */
  noteVersions(article: Id): Promise<string[]>
  /** @throws `note-version-not-found`, `file-damaged`, `newer-version`, `file-unreadable` */
  noteVersion(article: Id, version: string): Promise<Note>
  /** Keeps the note of an article as it is now, whatever is written next. */
  keepNote(article: Id): Promise<void>

  /** Keeps a file as evidence, durable and immutable; `name` is what the person calls it. */
  keepFile(bytes: Uint8Array, name: string): Promise<KeptFile>
  /** A kept file, compared with its hash. @throws `file-damaged`, `file-unreadable` */
  file(sha256: Sha256, extension: string): Promise<Uint8Array>

  /** Looks at the disk for what other processes changed; what is found is told as events. */
  refresh(): Promise<void>

  desk(): Desk
  updateDesk(change: (desk: Desk) => Desk): Promise<void>

  /** See `notebooks.recover`. @throws `nothing-to-recover` */
  recover(file: string): Promise<void>
  onEvent(listener: (event: NotebookEvent) => void): () => void
  /** Waits for every save, gives the lock back. */
  close(): Promise<void>
}

/** Opens a notebook, or makes one where `create` is given and the folder is missing or empty. */
export type OpenNotebook = (
  folder: string,
  options: {
    program: LockHolder['program']
    /** Never take the lock: for commands that only read. */
    readOnly?: boolean
    /** Opens as soon as the library can be shown, and takes the articles in meanwhile; see {@link Notebook.complete}. */
    background?: boolean
    create?: { name: string }
  },
) => Promise<Notebook>
