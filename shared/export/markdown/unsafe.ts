import type { Unsafe } from 'mdast-util-to-markdown'

/**
 * What readers of GFM take for markup and the library does not escape. They link `www.` whatever stands behind it; they
 * look for a mail address before they look for emphasis, so that the marker of one becomes a part of the other (and the
 * library forgets the second of `a@b@c`); and a link whose text begins with `^` is a footnote to them.
 */
export const unsafe: Unsafe[] = [
  { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
  { character: '@', before: '[+\\-.\\w*~]', inConstruct: 'phrasing' },
  { character: '^', before: '\\[', inConstruct: 'phrasing' },
]
