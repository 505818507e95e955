import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { BelegError } from '../../../shared/errors.ts'
import { refuseFarTooLong } from '../too-long.ts'
import type { PageDocument, PageElement } from './dom.ts'
import { isBlock, isDropped, isHidden, isSpoken, keptAttributes, type Attributes } from './elements.ts'
import { ImageSources } from './image-sources.ts'
import { styleAttributes } from './inline-style.ts'
import { emptyHead, noteComment, noteElement, noteJsonLd, noteTitle, type Head } from './head.ts'

/** Elements deeper than this are not made; their text stands in the deepest one that is. */
const DEEPEST = 200
/** Pages nested deeper than this are refused: closing tags would cost the parser more than linear time. */
const TOO_DEEP = 50_000
/** What fits into the worker's memory with everything that is made of it. */
const MOST_NODES = 1_000_000
/** Given to the parser at a time. UTF-16 units. */
const CHUNK = 1 << 20

/** Readability knows the second of each. */
const SYNONYMS: Readonly<Record<string, string>> = { 'amp-img': 'img', font: 'span' }

const EMPTY = '<!doctype html><html><head></head><body></body></html>'

export interface Page {
  document: PageDocument
  head: Head
  images: ImageSources
  /** How many nodes it has, and how much text in UTF-16 units. */
  nodes: number
  characters: number
}

export interface PageOptions {
  file: string
  /** Whether `<x/>` ends an element. */
  xhtml: boolean
  /** Whether hidden elements and those for readers without scripts are kept. */
  hidden: boolean
}

/**
 * The page as a document that holds nothing but text, structure and links: what runs, loads, shows or hides something never
 * becomes part of it.
 * @throws BelegError `file-too-large`, `text-too-long`
 */
export function buildPage(html: string, { file, xhtml, hidden }: PageOptions): Page {
  const { document } = parseHTML(EMPTY) as unknown as { document: PageDocument }
  const { body } = document
  const head = emptyHead()
  const images = new ImageSources()
  /** The open elements; null for those that are not made. */
  const open: (PageElement | null)[] = []
  let current = body
  let depth = 0
  let nodes = 0
  let characters = 0
  let skipping = 0
  /** Whether nothing came since a line was broken for an element that is not made. */
  let broken = false
  let text = ''
  /** Collects what is no text of the page: a title or JSON-LD. */
  let aside: ((text: string) => void) | null = null

  const counted = () => {
    if (++nodes > MOST_NODES) throw new BelegError('file-too-large', { file })
  }
  const flush = () => {
    const pending = text
    text = ''
    if (pending === '') return
    broken = false
    if (aside) return aside(pending)
    counted()
    characters += pending.length
    refuseFarTooLong(file, characters)
    current.appendChild(document.createTextNode(pending))
  }
  const append = (name: string, attributes: Attributes) => {
    counted()
    const element = document.createElement(/^[a-z][a-z\d]*$/u.test(name) ? name : 'span')
    for (const [key, value] of [...keptAttributes(attributes), ...styleAttributes(name, attributes)])
      element.setAttribute(key, value)
    current.appendChild(element)
    return element
  }

  const parser = new Parser(
    {
      onopentag(tag, stated) {
        if (skipping > 0) return void skipping++
        flush()
        const name = SYNONYMS[tag] ?? tag
        const attributes = name === 'img' ? images.refer(stated) : stated
        noteElement(head, name, attributes)
        if (name === 'picture') images.forgetOffered()
        if (name === 'source') images.offer(attributes)
        if (name === 'title') aside = (title) => noteTitle(head, title)
        if (name === 'style') aside = (css) => images.noteStyle(css)
        if (name === 'script' && /^application\/ld\+json\b/iu.test(attributes['type'] ?? ''))
          aside = (json) => noteJsonLd(head, json)
        else if (
          (isDropped(name, attributes) && name !== 'style') ||
          (!hidden && name !== 'body' && name !== 'html' && isHidden(name, attributes))
        ) {
          if (isSpoken(attributes)) text += ' '
          return void (skipping = 1)
        }
        if (open.length > TOO_DEEP) throw new BelegError('file-too-large', { file })
        const made =
          aside === null && !/^(?:html|head|body|title|meta|link|base|style|picture|template)$/u.test(name)
        if (made && depth < DEEPEST) {
          current = append(name, attributes)
          depth++
          open.push(current)
        } else {
          if (made && isBlock(name) && !broken) {
            append('br', {})
            broken = true
          }
          open.push(null)
        }
      },
      ontext(data) {
        if (skipping === 0) text += data
      },
      oncomment(data) {
        if (skipping === 0) noteComment(head, data)
      },
      onclosetag(name) {
        if (skipping > 0) return void skipping--
        flush()
        if (name === 'title' || name === 'script' || name === 'style') aside = null
        if (name === 'picture') images.forgetOffered()
        const closed = open.pop()
        if (!closed) return
        depth--
        current = closed.parentNode ?? body
      },
    },
    { decodeEntities: true, recognizeSelfClosing: xhtml, recognizeCDATA: xhtml },
  )
  for (let at = 0; at < html.length; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  parser.end()
  flush()
  document.title = head.title
  if (!hidden) dropUnspoken(body)
  return { document, head, images, nodes, characters }
}

/** What is hidden from screen readers is decoration, unless a dialogue that was open only put the article behind itself. */
function dropUnspoken(body: PageElement): void {
  for (const element of body.querySelectorAll('[aria-hidden="true"]')) {
    if (element.querySelector('main, article, h1') === null && !/^(?:main|article)$/u.test(element.localName))
      element.remove()
    else element.removeAttribute('aria-hidden')
  }
}
