import type { Span } from './mark.ts'
import { unitKind } from './tokens.ts'

/** A quotation with its marks; `inner` is what stands between them. */
export interface Quotation extends Span {
  inner: Span
}

/** Which marks close what another has opened. `''` closes what a typewriter opened with two grave accents, or with the same two signs. */
const CLOSERS: Record<string, string> = {
  '„': '“”"',
  '“': '”"',
  '”': '”',
  '"': '"”“',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '‘': '’',
  '›': '‹',
  '‹': '›',
  "'": "'",
  '``': "''",
  "''": "''",
}
const SINGLE = new Set(['‚', '‘', '›', '‹', "'"])
/** How far a quotation may run on in the next paragraphs, and how far single marks, which are apostrophes too, are followed. */
const REACH = 3000
const SINGLE_REACH = 600

interface Sign extends Span {
  mark: string
  opens: boolean
  closes: boolean
  /** Stands first in its line, where the next paragraph of a quotation is opened again. */
  leads: boolean
  /** Stands behind a full stop, where a paragraph may have been before lines were joined. */
  follows: boolean
}

/** The quotations of a text in order, none inside another; a mark without its partner is none. Looks at each mark once. */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = []
  let open: Sign | null = null
  for (const sign of signsOf(text)) {
    if (open && sign.start - open.end > (SINGLE.has(open.mark) ? SINGLE_REACH : REACH)) open = null
    if (open && closes(sign, open)) {
      found.push({ start: open.start, end: sign.end, inner: { start: open.end, end: sign.start } })
      open = null
    } else if (sign.opens && sign.mark in CLOSERS && !(open && staysOpen(open, sign))) open = sign
  }
  return found
}

function closes(sign: Sign, open: Sign): boolean {
  return (CLOSERS[open.mark] ?? '').includes(sign.mark) && sign.closes && sign.start > open.end
}

/** A single mark inside double ones is theirs, and a mark at the head of a line or sentence goes on with what is open. */
function staysOpen(open: Sign, sign: Sign): boolean {
  if (SINGLE.has(sign.mark) && !SINGLE.has(open.mark)) return true
  return (sign.leads || sign.follows) && sign.mark === open.mark
}

const MARKS = /``|''|["„“”»«‚‘’›‹']/gu

function* signsOf(text: string): Generator<Sign> {
  for (const match of text.matchAll(MARKS)) {
    const [mark] = match
    const start = match.index
    const end = start + mark.length
    const before = start === 0 ? 'space' : unitKind(text, start - 1)
    const after = end >= text.length ? 'space' : unitKind(text, end)
    const apostrophe = mark === "'" || mark === '’'
    if (apostrophe && before !== 'space' && (after === 'letter' || after === 'digit')) continue
    const alone = before === 'space' && after === 'space'
    const prefix = before === 'space' || OPENING.has(text[start - 1] ?? '')
    const leads = start === 0 || text[start - 1] === '\n'
    const follows = /[.!?…]\s+$/u.test(text.slice(Math.max(0, start - 4), start))
    yield {
      ...{ start, end, mark, leads, follows },
      opens: mark === '„' || mark === '‚' || mark === '``' || alone || (prefix && after !== 'space'),
      closes: mark === "''" || alone || before !== 'space' || (after !== 'letter' && after !== 'digit'),
    }
  }
}

const OPENING = new Set('([{-–—/:„“‚‘«»›‹"')
