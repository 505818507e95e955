import type { ImageCounts } from '../../shared/api/views.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import type { Block } from '../../shared/model/block.ts'
import type { NewImage } from '../notebook/types.ts'

/** A file or a paste as it came in. */
export interface Source {
  /** Name without folders; empty when pasted. */
  file: string
  bytes: Uint8Array
  /** What the clipboard says a paste is; else its content and its name tell. */
  type?: 'text/html'
  /** Whether a page is taken in with everything that stands around its article. */
  wholePage?: boolean
}

/** Told how far a reading has come: `done` of `total` pages, chapters or whatever can be counted. */
export type Report = (done: number, total: number) => void

/** What a format makes of a source; what it does not state is left to be guessed. */
export interface Reading {
  blocks: Block[]
  meta: Partial<ArticleMeta>
  /** When a page was saved, if its file says so. ISO 8601, UTC. */
  savedAt?: string | undefined
  /** The pictures that its blocks show. */
  images?: NewImage[]
  /** What its comments are about; and how many of them are about nothing in the text. */
  highlights?: DraftHighlight[]
  commentsLeftOut?: number
  /** The numbers of those pages that are only pictures; of sources that have no pages, missing. */
  pagesWithoutText?: number[]
  /** How much text its author hid, in UTF-16 units, which is left out; of sources that know no such thing, missing. */
  hiddenText?: number
  /** Names of files in it that are not read; of sources that hold none, missing. */
  filesLeftOut?: string[]
  /** Whether an article was taken out of a page or the page as a whole; of sources that know no such thing, missing. */
  extent?: Extent
}

/** A comment that came with a source, on `[start, end)` of its text in UTF-16 units. */
export interface DraftHighlight {
  /** The same in a later version of the source. */
  id: string
  start: number
  end: number
  /** With what was replied to it. */
  comment: string
  author?: string
  /** ISO 8601, UTC. */
  createdAt?: string
}

export type Extent = 'article' | 'whole-page'

/** A source that was read but not kept. */
export interface ArticleDraft {
  meta: ArticleMeta
  blocks: Block[]
  /** The pictures that the blocks show, and how many of the source were left out. */
  images: NewImage[]
  imagesLeftOut: ImageCounts
  highlights: DraftHighlight[]
  commentsLeftOut: number
  pagesWithoutText: number[]
  hiddenText: number
  filesLeftOut: string[]
  /** When it was saved, as the source says; null when it does not. ISO 8601, UTC. */
  savedAt: string | null
  /** See {@link Reading}. */
  extent: Extent | null
  /** Under which the original is kept. */
  extension: string
  /** Program, version and format, as `beleg/0.1.0 markdown`. */
  importer: string
}
