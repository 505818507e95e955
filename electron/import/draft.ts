import type { ImageCounts } from '../../shared/api/views.ts'
import type { ArticleMeta } from '../../shared/model/article.ts'
import type { Block } from '../../shared/model/block.ts'
import type { NewImage } from '../notebook/types.ts'

/** A file or a paste as it came in. */
export interface Source {
  /** Name without folders; empty when pasted. */
  file: string
  bytes: Uint8Array
}

/** Told how far a reading has come: `done` of `total` pages, chapters or whatever can be counted. */
export type Report = (done: number, total: number) => void

/** What a format makes of a source; what it does not state is left to be guessed. */
export interface Reading {
  blocks: Block[]
  meta: Partial<ArticleMeta>
  /** The pictures that its blocks show. */
  images?: NewImage[]
}

/** A source that was read but not kept. */
export interface ArticleDraft {
  meta: ArticleMeta
  blocks: Block[]
  /** The pictures that the blocks show, and how many of the source were left out. */
  images: NewImage[]
  imagesLeftOut: ImageCounts
  /** Under which the original is kept. */
  extension: string
  /** Program, version and format, as `beleg/0.1.0 markdown`. */
  importer: string
}
