/** Elements whose inside is no text of the article, whatever it says. */
const NOT_CONTENT = new Set(
  (
    'amp-ad amp-analytics amp-consent amp-sidebar amp-social-share amp-sticky-ad ' +
    'annotation annotation-xml applet area audio base button canvas datalist embed frame frameset iframe input ' +
    'map meter noembed noframes object param portal progress rp script select source style svg ' +
    'template textarea track video'
  ).split(' '),
)

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Attributes that are needed to find the article or to keep its structure; all others are not even read. */
const KEPT = new Set(
  'alt aria-hidden aria-modal class colspan epub:type height href id itemprop rel reversed role rowspan src start type value width'.split(
    ' ',
  ),
)
/** Longer values belong to programs. UTF-16 units. */
const LONGEST_VALUE = 4000

const INVISIBLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

/** What SingleFile writes at elements that were not shown when it saved the page, and wikis at ways back and to the editor. */
const HIDDEN_CLASS = /(?:^|\s)(?:sf-hidden|mw-(?:editsection|cite-backlink|jump-link))(?:\s|$)/u
/** The usual names of what is there for screen readers only. */
const SPOKEN_CLASS = /(?:^|\s)(?:screen-reader-text|visually-?hidden|sr-only)(?:\s|$)/u

/** The attributes of an element by their names in lower case. */
export type Attributes = Readonly<Record<string, string>>

export function isBlock(name: string): boolean {
  return BLOCKS.has(name)
}

/** Whether nothing of the element is shown as text, scripts being on. */
export function isDropped(name: string, attributes: Attributes): boolean {
  return (NOT_CONTENT.has(name) && !isShadow(name, attributes)) || isPageBreak(attributes)
}

/** Where a page of the printed book ended: its number stands in the midst of sentences and numbers. */
function isPageBreak(attributes: Attributes): boolean {
  return /\b(?:doc-)?pagebreak\b/u.test(`${attributes['epub:type'] ?? ''} ${attributes['role'] ?? ''}`)
}

/** What a custom element shows, as browsers and SingleFile write it when they save a page. */
function isShadow(name: string, attributes: Attributes): boolean {
  return (
    name === 'template' &&
    ['shadowrootmode', 'shadowroot', 'shadowmode'].some((attribute) => attribute in attributes)
  )
}

/** Whether the page hides the element from everyone. */
export function isHidden(name: string, attributes: Attributes): boolean {
  return (
    name === 'noscript' ||
    'hidden' in attributes ||
    HIDDEN_CLASS.test((attributes['class'] ?? '').slice(0, LONGEST_VALUE)) ||
    isSpoken(attributes) ||
    (name === 'dialog' && !('open' in attributes)) ||
    INVISIBLE.test((attributes['style'] ?? '').slice(0, LONGEST_VALUE))
  )
}

/** Whether the element is only read out; it keeps apart what stands around it. */
export function isSpoken(attributes: Attributes): boolean {
  return SPOKEN_CLASS.test((attributes['class'] ?? '').slice(0, LONGEST_VALUE))
}

export function keptAttributes(attributes: Attributes): [string, string][] {
  return Object.entries(attributes).filter(([name, { length }]) => KEPT.has(name) && length <= LONGEST_VALUE)
}
