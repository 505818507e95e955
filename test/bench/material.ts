import { newRecord, toCapture } from '../../electron/import/capture.ts'
import type { NewCapture } from '../../electron/notebook/types.ts'
import { describe } from '../../shared/anchor/describe.ts'
import type { ArticleRecord } from '../../shared/model/article.ts'
import { textOf, type Block } from '../../shared/model/block.ts'
import { addClaim } from '../../shared/model/claim-edits.ts'
import { uuidv7 } from 'uuidv7'

const words =
  `Die Behörde teilte am Montag mit dass rund Tonnen Getreide im Hafen lagern sollen obwohl laut Angaben
  der Reederei noch keine Bestätigung vorliegt The ministry said that up to ships were waiting while sources close
  to talks denied any delay Beobachter vermuten möglicherweise größere Mengen über Straße Brücke and reports remain unconfirmed`.split(
    /\s+/,
  )

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Paragraphs of about 60 words each, `count` words in all. */
export function paragraphs(count: number, seed = 1): Block[] {
  const next = random(seed)
  return Array.from({ length: Math.ceil(count / 60) }, (_, index) => ({
    type: 'paragraph',
    text: `${index + 1}. ${Array.from({ length: 60 }, () => words[Math.floor(next() * words.length)]).join(' ')}.`,
    marks: [],
  }))
}

/** An article with that many words and claims, as it is kept. */
export function article(
  wordCount: number,
  claims: number,
  seed = 1,
): { record: ArticleRecord; capture: NewCapture } {
  const at = new Date(2025, 6, 13, 8, 0, seed % 60).toISOString()
  const blocks = paragraphs(wordCount, seed)
  const text = textOf(blocks)
  const meta = {
    title: `Article ${seed}`,
    authors: [],
    publisher: 'Bench',
    url: '',
    published: '',
    language: 'de',
  }
  const draft = {
    meta,
    blocks,
    images: [],
    imagesLeftOut: {},
    highlights: [],
    commentsLeftOut: 0,
    pagesWithoutText: [],
    hiddenText: 0,
    filesLeftOut: [],
    extent: null,
    savedAt: null,
    extension: 'txt',
    importer: 'bench',
  }
  const capture = toCapture(draft, Buffer.from(text), { method: 'file', file: 'bench.txt', url: '', at })
  const next = random(seed + 1000)
  let record = newRecord(meta, capture, at)
  for (let index = 0; index < claims; index++) {
    const start = Math.floor(next() * (text.length - 120))
    const passage = describe(text, start, start + 40 + Math.floor(next() * 60))
    const { exact } = passage
    record = addClaim(
      record,
      { id: uuidv7(), statement: exact, speaker: 'Behörde', cue: '', tags: ['bench'], createdAt: at },
      { id: uuidv7(), capture: capture.info.sha256, passage },
    )
  }
  return { record, capture }
}
