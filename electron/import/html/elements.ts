/** Elements whose inside is no text of the article, whatever it says. */
const NOT_CONTENT = new Set(
  (
    'annotation annotation-xml applet area audio base button canvas datalist embed frame frameset iframe img input ' +
    'map meter noembed noframes object param picture portal progress rp script select source style svg ' +
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
  'aria-hidden aria-modal class colspan href id itemprop rel role rowspan start value'.split(' '),
)
/** Longer values belong to programs. UTF-16 units. */
const LONGEST_VALUE = 4000

const INVISIBLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu

/** The attributes of an element by their names in lower case. */
export type Attributes = Readonly<Record<string, string>>

export function isBlock(name: string): boolean {
  return BLOCKS.has(name)
}

/** Whether nothing of the element is shown as text, scripts being on. */
export function isDropped(name: string): boolean {
  return NOT_CONTENT.has(name)
}

/** Whether the page hides the element from everyone. */
export function isHidden(name: string, attributes: Attributes): boolean {
  return (
    name === 'noscript' ||
    'hidden' in attributes ||
    (name === 'dialog' && !('open' in attributes)) ||
    INVISIBLE.test((attributes['style'] ?? '').slice(0, LONGEST_VALUE))
  )
}

export function keptAttributes(attributes: Attributes): [string, string][] {
  return Object.entries(attributes).filter(([name, { length }]) => KEPT.has(name) && length <= LONGEST_VALUE)
}
