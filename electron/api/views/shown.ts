import { verify } from '../../../shared/anchor/describe.ts'
import { resolver, type Resolution } from '../../../shared/anchor/resolve.ts'
import type { Placed } from '../../../shared/api/views.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { ArticleRecord } from '../../../shared/model/article.ts'
import { textOf, type Block } from '../../../shared/model/block.ts'
import type { CaptureInfo } from '../../../shared/model/capture.ts'
import type { Sha256 } from '../../../shared/model/id.ts'
import type { Passage } from '../../../shared/model/passage.ts'
import {
  isUndecided,
  placementIn,
  placesBefore,
  standing,
  type Anchored,
  type Placement,
} from '../../../shared/model/placement.ts'
import type { Notebook } from '../../notebook/types.ts'

/** A capture's text and which of the article's captures it is: what anchors are looked for in. */
export interface Shown {
  capture: Sha256
  captures: readonly CaptureInfo[]
  text: string
  /** Where a passage of another text stands in this one. */
  find: (passage: Passage) => Resolution
}

/** How a passage stands in the shown capture, and where it stood before; null when it is no older than that. */
export interface Standing extends Pick<Placement, 'anchor' | 'passage' | 'by'> {
  before: Passage | null
}

export function shownIn({ captures }: ArticleRecord, capture: Sha256, blocks: readonly Block[]): Shown {
  const text = textOf(blocks)
  return { capture, captures, text, find: resolver(text) }
}

/** The text of an article's newest capture. */
export async function newestText(notebook: Notebook, record: ArticleRecord): Promise<Shown> {
  const { sha256 } = newestCapture(record)
  return shownIn(record, sha256, await notebook.blocks(record.id, sha256))
}

/** What was decided for the shown capture; what nobody has decided is looked for. */
export function standingIn(anchored: Anchored, { capture, captures, text, find }: Shown): Standing {
  const places = placesBefore(anchored, captures, capture)
  const before = places?.agreed ?? null
  const decided = placementIn(anchored, capture)
  if (decided) return { ...decided, before }
  const { passage } = anchored
  if (anchored.capture === capture && verify(text, passage))
    return { anchor: 'placed', passage, by: 'analyst', before }
  return { ...standing(find(places?.last ?? passage), before ?? passage), by: 'program', before }
}

/** The same as it is shown: where nothing is found, the words that are missing. */
export function placed(anchored: Anchored, shown: Shown): Placed {
  const { before, passage, anchor, by } = standingIn(anchored, shown)
  const isNewest = shown.captures.at(-1)?.sha256 === shown.capture
  return {
    passage: passage ?? before ?? anchored.passage,
    anchor,
    undecided: isNewest && isUndecided({ anchor, by }),
  }
}

/** True for what was only made in a later capture than the shown one. */
export function isMadeLater(anchored: Anchored, { capture, captures }: Shown): boolean {
  const at = (sha256: Sha256): number => captures.findIndex((info) => info.sha256 === sha256)
  return at(anchored.capture) > at(capture)
}

export function newestCapture(record: ArticleRecord): CaptureInfo {
  const newest = record.captures.at(-1)
  if (!newest) throw new BelegError('capture-not-found', { id: record.id })
  return newest
}

/** @throws BelegError `capture-not-found` */
export function captureOf(record: ArticleRecord, sha256: Sha256): CaptureInfo {
  const found = record.captures.find((capture) => capture.sha256 === sha256)
  if (!found) throw new BelegError('capture-not-found', { sha256 })
  return found
}
