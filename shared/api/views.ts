import type { ArticleMeta } from '../model/article.ts'
import type { Block } from '../model/block.ts'
import type { CaptureInfo } from '../model/capture.ts'
import type { Status, StatusChange } from '../model/claim.ts'
import type { Collection } from '../model/collection.ts'
import type { Dismissal } from '../model/dismissal.ts'
import type { Evidence } from '../model/evidence.ts'
import type { HighlightColor } from '../model/highlight.ts'
import type { Id, Sha256, Time } from '../model/id.ts'
import type { ImageRefusal, ImageType } from '../model/image.ts'
import type { Note } from '../model/note.ts'
import type { AnchorState, Passage } from '../model/passage.ts'
import type { ProvenanceEntry } from '../model/provenance.ts'

/** How many live claims of an article have each status. */
export type StatusCounts = Record<Status, number>

/** A row of the library. */
export interface ArticleSummary extends ArticleMeta {
  id: Id
  createdAt: Time
  trashedAt: Time | null
  captures: number
  /** Length of the newest capture's text in UTF-16 units. */
  characters: number
  tags: string[]
  /** Ids of collections it is in, those in the trash too. */
  collections: Id[]
  claims: StatusCounts
  /** When claims made in it are to be looked at again, earliest first, each as YYYY-MM-DD. */
  rechecks: string[]
  highlights: number
  /** How many highlights and claims the newest capture left in doubt, until the analyst has looked. */
  undecided: number
}

/** A passage with how it stands in the shown capture; `passage` is where it is there, else the words last agreed to. */
export interface Placed {
  passage: Passage
  anchor: AnchorState
  /** True while what the program found in the newest capture waits for the analyst. */
  undecided: boolean
}

export interface HighlightView extends Placed {
  id: Id
  seq: number
  color: HighlightColor
  comment: string
  tags: string[]
  createdAt: Time
}

/** Where a claim is made, as the catalog knows it. */
export interface AppearanceRef extends Placed {
  id: Id
  article: Id
}

/** A claim as it appears in one article. `home` is the article whose record holds the claim, null for the inbox. */
export interface ClaimView extends Placed {
  id: Id
  appearance: Id
  seq: number
  home: Id | null
  statement: string
  speaker: string
  cue: string
  tags: string[]
  status: Status
  history: StatusChange[]
  /** Live evidence, oldest first. */
  evidence: Evidence[]
  /** Evidence that lies in the trash and that a judgement rested on. */
  formerEvidence: Evidence[]
  recheck: string | null
  /** All of them, this one included, oldest first. */
  appearances: AppearanceRef[]
  createdAt: Time
}

/** A suggestion that was put aside: what rules say about a sentence, wherever it stands. */
export type DismissalView = Pick<Dismissal, 'id' | 'sentence' | 'rules'>

/** An article as it is read: one capture with everything attached to it, in text order. */
export interface ArticleView extends ArticleMeta {
  id: Id
  createdAt: Time
  trashedAt: Time | null
  tags: string[]
  captures: CaptureInfo[]
  provenance: ProvenanceEntry[]
  /** The capture that is shown. */
  capture: CaptureInfo
  blocks: Block[]
  highlights: HighlightView[]
  claims: ClaimView[]
  note: Note | null
  /** What of the lens's suggestions was put aside, oldest first. */
  dismissals: DismissalView[]
}

/** Annotations that were changed, as they stand in `capture`, the newest; `gone` are highlights and appearances it shows no longer. */
export interface AnnotationsChange extends Pick<ArticleView, 'highlights' | 'claims'> {
  capture: Sha256
  gone: Id[]
}

/** A picture of an article; `bytes` is base64. */
export interface ImageView {
  mime: ImageType
  bytes: string
}

/** A row of the archive: a claim and its first appearance, if it has one. */
export interface ClaimRow {
  id: Id
  home: Id | null
  article: { id: Id; title: string; publisher: string; language: string; trashed: boolean } | null
  passage: Passage | null
  anchor: AnchorState | null
  /** The worst that became of any of its passages in the newest captures; null when all stand as they were. */
  flag: Exclude<AnchorState, 'placed'> | null
  statement: string
  speaker: string
  cue: string
  tags: string[]
  status: Status
  history: StatusChange[]
  /** Live evidence, oldest first. */
  evidence: Evidence[]
  recheck: string | null
  /** All of them, oldest first. */
  appearances: AppearanceRef[]
  createdAt: Time
}

/** A claim that says about the same as a text. */
export interface SimilarClaim extends Pick<ClaimRow, 'id' | 'statement' | 'speaker' | 'status' | 'article'> {
  /** From 0 to 1. */
  score: number
  /** The words of the text that both have, the rarest first. */
  shared: string[]
}

/** A tag and on how many articles, claims and highlights it is. */
export interface TagCount {
  tag: string
  articles: number
  claims: number
  highlights: number
}

/** How far something long has come. */
export interface Progress {
  done: number
  total: number
}

/** What of a notebook is being taken in: its articles, of which the archive is made, then the words that are searched. */
export interface Loading extends Progress {
  of: 'articles' | 'words'
}

/** A claim as a note shows it. */
export type NoteClaim = Pick<
  ClaimDetail,
  'id' | 'statement' | 'status' | 'article' | 'passage' | 'anchor'
> & {
  trashed: boolean
}

/** An earlier version of a note. */
export interface NoteVersion {
  id: string
  /** When it was last written. */
  at: Time
  /** Null where it can no longer be read. */
  words: number | null
}

/** A claim by its id, also one that lies in the trash, by itself or because it was merged into another. */
export interface ClaimDetail extends ClaimRow {
  trashedAt: Time | null
  mergedInto: Id | null
}

/** Who has a notebook open for writing. */
export interface LockHolder {
  program: 'desktop' | 'loopback' | 'cli'
  pid: number
  host: string
  since: Time
}

/** Why nothing can be written where a notebook is: no rights, a medium that is read-only or full. `reason` is the system's. */
export interface Unwritable {
  program: null
  code: 'permission-denied' | 'disk-full'
  reason: string
}

/** Something on disk that is not as it should be. `file` is relative to the notebook folder. */
export interface Problem {
  file: string
  kind: 'damaged' | 'newer-version' | 'unreadable' | 'conflict-copy' | 'text-damaged'
  /** The reason in the system's or the parser's words. */
  reason: string
  article: Id | null
  /** The newest version of the file that can still be read. */
  good: { savedAt: Time; bytes: number } | null
}

/** The notebook that is open. `folder` is for showing only. */
export interface NotebookState {
  id: Id
  name: string
  folder: string
  readOnly: LockHolder | Unwritable | null
  problems: Problem[]
  /** Null when everything has been taken in. */
  loading: Loading | null
}

/** A notebook the person can open; the handle stands for its folder, no path is ever accepted. */
export interface NotebookEntry {
  handle: string
  name: string
  folder: string
  openedAt: Time
  missing: boolean
}

/** How many pictures of a source were left out, by reason; those that did not occur are missing. */
export type ImageCounts = Partial<Record<ImageRefusal, number>>

/** A read but not yet kept article, with what could be found out about it. */
export interface Draft {
  draft: string
  file: string
  meta: ArticleMeta
  characters: number
  blocks: number
  /** First lines, for showing. */
  opening: string
  /** How many pictures come with it, and how many of the source do not, by reason. */
  images: { kept: number; leftOut: ImageCounts }
  /** How many of its comments become highlights, and how many do not: they are about nothing in the text. */
  comments: { kept: number; leftOut: number }
  /** The numbers of those of its pages that are only pictures, so that nothing of them is in the text. */
  pagesWithoutText: number[]
  /** How many characters were left out because the source hides them from its readers. */
  hiddenText: number
  /** Names of files in the source that are not read. */
  filesLeftOut: string[]
  /** Whether an article was taken out of a page or the page as a whole; null when the source is no page. */
  extent: 'article' | 'whole-page' | null
  /** A live article that has a capture of the very same bytes. */
  sameAs: { id: Id; title: string } | null
  /** A live article with the same address, whatever scheme, `www.`, fragment and tracking parameters it is written with. */
  sameUrl: { id: Id; title: string } | null
}

/** A collection of the library, by its name. */
export type CollectionView = Pick<Collection, 'id' | 'name'>

/** A thing in the trash. */
export interface TrashEntry {
  kind: 'article' | 'highlight' | 'claim' | 'evidence' | 'appearance' | 'collection'
  id: Id
  article: Id | null
  articleTitle: string
  text: string
  trashedAt: Time
}
