import type { Fragment, PageText } from './fragments.ts'

/** What share of the text has to be tagged. */
const TAGGED = 0.8
/** Where paragraphs have fewer lines than this on average, each line was tagged as one. */
const LINES = 1.25
/** Few paragraphs say nothing about that. */
const FEW = 12
/** How many paragraphs may end in the midst of a word. */
const BROKEN = 0.04

/** The pages without their tags, unless those can be believed: programs tag lines, or nothing but headings. */
export function withSoundTags(pages: readonly PageText[]): PageText[] {
  const fragments = pages.flatMap((page) => page.fragments)
  if (areSound(fragments)) return [...pages]
  return pages.map((page) => ({
    ...page,
    fragments: page.fragments.map((fragment) => ({ ...fragment, tag: null })),
  }))
}

function areSound(fragments: readonly Fragment[]): boolean {
  const length = (pieces: readonly Fragment[]) => pieces.reduce((sum, { text }) => sum + text.length, 0)
  const tagged = fragments.filter(({ tag }) => tag !== null)
  if (tagged.length === 0 || length(tagged) < TAGGED * length(fragments)) return false
  const paragraphs = new Map<number, { lines: Set<number>; end: string }>()
  for (const { tag, y, text } of tagged) {
    if (tag?.role !== 'paragraph' || tag.cell) continue
    const { lines } = paragraphs.get(tag.element) ?? { lines: new Set() }
    paragraphs.set(tag.element, { lines: lines.add(Math.round(y)), end: text })
  }
  const all = [...paragraphs.values()]
  if (all.length <= FEW) return true
  const lines = all.reduce((sum, paragraph) => sum + paragraph.lines.size, 0)
  const broken = all.filter(({ end }) => /\p{Ll}[-\u2010\u00ad]$/u.test(end)).length
  return lines >= LINES * all.length && broken <= BROKEN * all.length
}
