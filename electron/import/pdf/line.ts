import type { Mark } from '../../../shared/model/block.ts'
import type { RichText } from '../markdown/rich-text.ts'
import { cleanText } from '../clean.ts'
import { raised, scriptOf } from '../html/raised.ts'
import { composed, trimRich } from '../markdown/rich-text.ts'
import type { Box, Fragment } from './fragments.ts'
import { inReadingOrder } from './reading-order.ts'
import { typedIn, type Typed } from './code.ts'
import type { Run } from './runs.ts'
import type { Tag } from './tags.ts'

/** A line of text as it is read, with the links in it. */
export interface Line extends Box, RichText {
  /** The one font it is set in, empty when there are several. */
  font: string
  /** As it stands with all its spaces, where all of its letters are equally wide; and how wide that is, in points. */
  typed: Typed | null
  /** How wide its first word is: with less room the line before had to end. In points. */
  firstWord: number
  /** Where the text begins behind what may be the sign of a list. In points. */
  textLeft: number
  /** Whether signs stand above or below it, for which browsers make room. */
  hasShifted: boolean
  /** Index of the page it stands on. */
  page: number
  tag: Tag | null
}

/** Signs this much smaller than the line (in browsers five sixths of it), and off its baseline by this share of the size, are raised or lowered. */
const SMALL = 0.86
const OFF = 0.1

/** In Chinese and Japanese a line may end behind each sign. */
const FIRST_WORD = /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s-]*-?)/u
/** Arabic letters as they are drawn at their place in a word, and vowel signs that stand alone. */
const ARABIC_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu
const BESIDE_SIGN = / (?=\p{Mn})/gu
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

/** The runs of one row as a line. */
export function lineOf(row: readonly Run[], page: number): Line {
  const fragments = row.flatMap((run) => run.fragments)
  const main = row.reduce((most, next) => (lengthOf(next) > lengthOf(most) ? next : most))
  const rich = composed(joined(fragments, main))
  const right = row.reduce((most, run) => Math.max(most, run.right), -Infinity)
  const left = row.reduce((least, run) => Math.min(least, run.left), Infinity)
  const fonts = new Set(fragments.map(({ font }) => font))
  const word = FIRST_WORD.exec(rich.text)?.[0].length ?? 0
  return {
    ...{ ...rich, left, right, y: main.y, size: main.size, page },
    font: fonts.size === 1 ? (fragments[0]?.font ?? '') : '',
    typed: typedIn(fragments),
    firstWord: rich.text === '' ? 0 : ((right - left) * word) / rich.text.length,
    textLeft: fragments[1]?.left ?? left,
    hasShifted: fragments.some((fragment) => isShifted(fragment, main)),
    tag: fragments[0]?.tag ?? null,
  }
}

function lengthOf({ fragments }: Run): number {
  return fragments.reduce((sum, { text }) => sum + text.length, 0)
}

function joined(fragments: readonly Fragment[], main: Box): RichText {
  let text = ''
  const marks: Mark[] = []
  for (const { fragment, text: said, spaced } of inReadingOrder(fragments)) {
    if (spaced && !text.endsWith(' ')) text += ' '
    const start = text.length
    const written = plain(shaped({ ...fragment, text: said }, main))
    text += text.endsWith(' ') ? written.trimStart() : written
    if (fragment.href !== undefined) addLink(marks, { start, end: text.length, href: fragment.href })
  }
  return trimRich({ text, marks })
}

/** Links go on over the fragments they cover. */
function addLink(marks: Mark[], link: { start: number; end: number; href: string }): void {
  const last = marks.at(-1)
  if (last?.href === link.href && link.start - last.end <= 1) last.end = link.end
  else marks.push({ ...link, type: 'link' })
}

/** Small numbers above or below the line as characters that stand there. */
function shaped(fragment: Fragment, main: Box): string {
  const { text, y } = fragment
  return isShifted(fragment, main) ? raised(text, scriptOf(main.y > y ? 'sup' : 'sub', text)) : text
}

/** Whether it stands above or below the line it belongs to. */
function isShifted({ y, size }: Box, main: Box): boolean {
  return size <= SMALL * main.size && Math.abs(main.y - y) >= OFF * main.size
}

/** On one line, with letters drawn as one taken apart, in the signs that are typed for them, and without marks for where a word may be broken. */
function plain(text: string): string {
  return cleanText(text)
    .replace(/[\ufb00-\ufb06]/gu, (sign) => LIGATURES[sign.charCodeAt(0) - 0xfb00] ?? sign)
    .replace(ARABIC_FORMS, (forms) => forms.normalize('NFKC').replace(BESIDE_SIGN, ''))
    .replace(/\u00ad(?=.)/gu, '')
    .replace(/\s+/gu, ' ')
}
