import type { Piece } from '../article-text/text-map.ts'

/** What is drawn over what when painted marks overlap, the last on top. */
const layers = ['lens', 'highlight', 'claim', 'active', 'hit', 'flash', 'pending', 'current-hit']

function highlightNamed(name: string): Highlight {
  const known = CSS.highlights.get(name)
  if (known) return known
  const made = new Highlight()
  made.priority = layers.findIndex((layer) => name.startsWith(layer))
  CSS.highlights.set(name, made)
  return made
}

/** Paints stretches of text in the style `::highlight(name)` until the returned function is called. */
export function paint(name: string, pieces: readonly Piece[]): () => void {
  const highlight = highlightNamed(name)
  // Static ranges: the text never changes, and live ones would be kept up to date by the browser for nothing.
  const ranges = pieces.map(
    ({ start, end }) =>
      new StaticRange({
        startContainer: start[0],
        startOffset: start[1],
        endContainer: end[0],
        endOffset: end[1],
      }),
  )
  for (const range of ranges) highlight.add(range)
  return () => {
    for (const range of ranges) highlight.delete(range)
  }
}
