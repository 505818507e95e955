import type { Block } from '../model/block.ts'
import { found, type Stretch } from './text-fragment/found.ts'
import { folded, type Folded } from './text-fragment/folded.ts'

/** Up to this many characters a passage is quoted whole; a longer one by how it begins and ends. */
const QUOTED = 300
/** How many words of context, and how many of a beginning and an end, are tried. */
const CONTEXT_WORDS = [1, 2, 3, 5, 8, 13, 21]
const END_WORDS = [3, 6, 12, 24]

/**
 * Text fragments (`:~:text=…`) of passages of an article, by their offsets in UTF-16 units. One is only given when it leads to
 * this very passage in the article's own text; null where no words tell it from another.
 */
export function textFragments(
  blocks: readonly Block[],
): (passage: { start: number; end: number }) => string | null {
  const text = folded(blocks)
  return (passage) => {
    const wanted = visible(text, { start: text.at(passage.start), end: text.at(passage.end) })
    if (wanted.start >= wanted.end) return null
    for (const directive of directives(text, wanted)) {
      const place = found(text, inFolded(text, directive))
      if (place?.start === wanted.start && place.end === wanted.end) return written(text, directive)
    }
    return null
  }
}

/** An address that leads to the passage, and to no other words that it may have led to. */
export function withFragment(url: string, fragment: string): string {
  const [page = ''] = url.split(':~:', 1)
  return page.includes('#') ? `${page}${fragment}` : `${page}#${fragment}`
}

/** The parts of a directive as stretches of the text, null where it has none. */
interface Directive {
  prefix: Stretch | null
  start: Stretch
  end: Stretch | null
  suffix: Stretch | null
}

/** Ever longer directives for a stretch: without context, with some before, behind, and on both sides. */
function* directives(text: Folded, wanted: Stretch): Generator<Directive> {
  const quotes = [...quotations(text, wanted)]
  for (const words of [0, ...CONTEXT_WORDS])
    for (const quote of quotes) {
      const prefix = words === 0 ? null : wordsBefore(text, wanted.start, words)
      const suffix = words === 0 ? null : wordsBehind(text, wanted.end, words)
      if (words === 0) yield { ...quote, prefix: null, suffix: null }
      if (prefix) yield { ...quote, prefix, suffix: null }
      if (suffix) yield { ...quote, prefix: null, suffix }
      if (prefix && suffix) yield { ...quote, prefix, suffix }
    }
}

function* quotations({ text }: Folded, { start, end }: Stretch): Generator<Pick<Directive, 'start' | 'end'>> {
  const firstEnd = text.slice(start, end).indexOf('\n')
  if (firstEnd === -1 && end - start <= QUOTED) {
    yield { start: { start, end }, end: null }
    return
  }
  const lineEnd = firstEnd === -1 ? end : start + firstEnd
  const lineStart = Math.max(start, text.lastIndexOf('\n', end - 1) + 1)
  for (const words of END_WORDS) {
    const head = { start, end: endOfWords(text.slice(start, lineEnd), words) + start }
    const tail = { start: startOfWords(text.slice(lineStart, end), words) + lineStart, end }
    if (head.end <= tail.start) yield { start: head, end: tail }
  }
}

/** Where the first so many words end. Words are what single blanks are between here. */
function endOfWords(line: string, words: number): number {
  let end = -1
  for (let left = words; left > 0; left--) {
    end = line.indexOf(' ', end + 1)
    if (end === -1) return line.length
  }
  return end
}

/** Where the last so many words begin. */
function startOfWords(line: string, words: number): number {
  let start = line.length
  for (let left = words; left > 0 && start > 0; left--) start = line.lastIndexOf(' ', start - 1)
  return Math.max(0, start + (start < line.length ? 1 : 0))
}

function wordsBefore({ text }: Folded, at: number, words: number): Stretch | null {
  const end = text.slice(0, at).trimEnd().length
  if (end === 0) return null
  const lineStart = text.lastIndexOf('\n', end - 1) + 1
  return { start: lineStart + startOfWords(text.slice(lineStart, end), words), end }
}

function wordsBehind({ text }: Folded, at: number, words: number): Stretch | null {
  const start = text.length - text.slice(at).trimStart().length
  if (start >= text.length) return null
  const next = text.indexOf('\n', start)
  return { start, end: start + endOfWords(text.slice(start, next === -1 ? text.length : next), words) }
}

function visible({ text }: Folded, { start, end }: Stretch): Stretch {
  const inner = text.slice(start, end)
  return { start: start + (inner.length - inner.trimStart().length), end: start + inner.trimEnd().length }
}

function inFolded({ text }: Folded, { prefix, start, end, suffix }: Directive) {
  const part = (stretch: Stretch | null) => (stretch ? text.slice(stretch.start, stretch.end) : '')
  return { prefix: part(prefix), start: part(start), end: part(end), suffix: part(suffix) }
}

function written(text: Folded, { prefix, start, end, suffix }: Directive): string | null {
  const part = (stretch: Stretch) => encoded(text.written(stretch.start, stretch.end))
  try {
    const parts = [prefix && `${part(prefix)}-`, part(start), end && part(end), suffix && `-${part(suffix)}`]
    return `:~:text=${parts.filter((each) => each !== null).join(',')}`
  } catch (error) {
    // Half a surrogate pair cannot stand in an address.
    if (error instanceof URIError) return null
    throw error
  }
}

function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D')
}
