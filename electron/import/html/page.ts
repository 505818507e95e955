import { Parser, type Handler } from 'htmlparser2'
import { BelegError } from '../../../shared/errors.ts'
import { refuseFarTooLong } from '../too-long.ts'
import type { PageDocument } from './dom.ts'
import { isBlock, isDropped, isHidden, isSpoken, keptAttributes } from './elements.ts'
import { ImageSources } from './image-sources.ts'
import { styleAttributes } from './inline-style.ts'
import { emptyHead, noteComment, noteElement, noteJsonLd, noteTitle, type Head } from './head.ts'
import { documentOf, LEAVE, type Step } from './page-document.ts'

/** Elements deeper than this are not made; their text stands in the deepest one that is. */
const DEEPEST = 200
/** Pages nested deeper than this are refused: closing tags would cost the parser more than linear time. */
const TOO_DEEP = 50_000
/** What can be made of a page within seconds: several times as much as a page has whose text can still be shown. */
const MOST_NODES = 400_000
/** Tags with more than this are no tags, but a page without the end of one. */
const MOST_ATTRIBUTES = 2_000_000
/** Pages within pages within pages carry nothing more than these. */
const DEEPEST_FRAME = 3
/** Given to the parser at a time. UTF-16 units. */
const CHUNK = 1 << 20

/** Readability knows the second of each. */
const SYNONYMS: Readonly<Record<string, string>> = { 'amp-img': 'img', font: 'span' }
/** They are no part of what is shown, whatever is said of them, or hold all of it. */
const NEVER_HIDDEN = /^(?:html|body|title|style)$/u
/** They are noted for what they say about the page, or stand in it only for what is in them. */
const NOT_MADE = /^(?:html|head|body|title|meta|link|base|style|picture|template)$/u

export interface Page {
  document: PageDocument
  head: Head
  images: ImageSources
  /** How many nodes it has, and how much text in UTF-16 units. */
  nodes: number
  characters: number
  /** Whether anything was left out because the page hides it. */
  hides: boolean
}

export interface PageOptions {
  file: string
  /** Whether `<x/>` ends an element. */
  xhtml: boolean
  /** Whether hidden elements and those for readers without scripts are kept. */
  hidden: boolean
  /** Whether pages that stand in frames of this one, and in its file, are kept: posts and tables, but advertisements too. */
  frames?: boolean
}

/**
 * The page as a document that holds nothing but text, structure and links: what runs, loads, shows or hides something never
 * becomes part of it. What is too much is refused as soon as that is certain, before any of the document is made.
 * @throws BelegError `file-too-large`, `text-too-long`
 */
export function buildPage(html: string, { file, xhtml, hidden, frames = false }: PageOptions): Page {
  const head = emptyHead()
  const images = new ImageSources()
  const steps: Step[] = []
  /** For each open element whether it is made. */
  const open: boolean[] = []
  let depth = 0
  let nodes = 0
  let characters = 0
  let attributesOfTag = 0
  let skipping = 0
  let hides = false
  /** In how many frames what is read stands; there nothing is said about the page itself. */
  let framed = 0
  /** Whether nothing came since a line was broken for an element that is not made. */
  let broken = false
  let text = ''
  /** Collects what is no text of the page: a title or JSON-LD. */
  let aside: ((text: string) => unknown) | null = null

  const refuse = (isTooMuch: boolean) => {
    if (isTooMuch) throw new BelegError('file-too-large', { file })
  }
  const step = (next: Step) => {
    if (next !== LEAVE) refuse(++nodes > MOST_NODES)
    steps.push(next)
  }
  const flush = () => {
    const pending = text
    text = ''
    if (pending === '') return
    broken = false
    if (aside) return void aside(pending)
    characters += pending.length
    step(pending)
  }

  const read = (part: string) => {
    const parser = new Parser(handler, {
      decodeEntities: true,
      recognizeSelfClosing: xhtml,
      recognizeCDATA: xhtml,
    })
    for (let at = 0; at < part.length; at += CHUNK) parser.write(part.slice(at, at + CHUNK))
    parser.end()
    flush()
  }
  const readFrame = (part: string) => {
    step({ name: 'div', attributes: [] })
    framed++
    read(part)
    framed--
    step(LEAVE)
  }

  const handler: Partial<Handler> = {
    onopentagname() {
      attributesOfTag = 0
    },
    onattribute() {
      refuse(++attributesOfTag > MOST_ATTRIBUTES)
    },
    onopentag(tag, stated) {
      if (skipping > 0) return void skipping++
      flush()
      const name = SYNONYMS[tag] ?? tag
      const attributes = name === 'img' ? images.refer(stated) : stated
      if (framed === 0) noteElement(head, name, attributes)
      if (name === 'picture') images.forgetOffered()
      if (name === 'source') images.offer(attributes)
      if (name === 'title') aside = (title) => framed === 0 && noteTitle(head, title)
      if (name === 'style') aside = (css) => images.noteStyle(css)
      const isDataOfPage = name === 'script' && /^application\/ld\+json\b/iu.test(attributes['type'] ?? '')
      const isHiddenHere = !hidden && !NEVER_HIDDEN.test(name) && isHidden(name, attributes)
      const frame = name === 'iframe' && frames && aside === null ? attributes['srcdoc'] : undefined
      if (isDataOfPage) aside = (json) => framed === 0 && noteJsonLd(head, json)
      else if (isHiddenHere || (isDropped(name, attributes) && name !== 'style')) {
        hides ||= isHiddenHere
        if (!isHiddenHere && frame !== undefined && framed < DEEPEST_FRAME) readFrame(frame)
        if (isSpoken(attributes)) text += ' '
        return void (skipping = 1)
      }
      refuse(open.length > TOO_DEEP)
      const made = aside === null && !NOT_MADE.test(name)
      if (made && depth < DEEPEST) {
        step({ name, attributes: [...keptAttributes(attributes), ...styleAttributes(name, attributes)] })
        depth++
        open.push(true)
        return
      }
      if (made && isBlock(name) && !broken) {
        step({ name: 'br', attributes: [] })
        step(LEAVE)
        broken = true
      }
      open.push(false)
    },
    ontext(data) {
      if (skipping > 0) return
      text += data
      if (aside === null) refuseFarTooLong(file, characters + text.length)
    },
    oncomment(data) {
      if (skipping === 0 && framed === 0) noteComment(head, data)
    },
    onclosetag(name) {
      if (skipping > 0) return void skipping--
      flush()
      if (name === 'title' || name === 'script' || name === 'style') aside = null
      if (name === 'picture') images.forgetOffered()
      if (open.pop() !== true) return
      depth--
      step(LEAVE)
    },
  }
  read(html)
  return { document: documentOf(steps, head.title, { hidden }), head, images, nodes, characters, hides }
}
