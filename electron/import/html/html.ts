import type { Block } from '../../../shared/model/block.ts'
import { decodeAnyText } from '../decode.ts'
import type { Reading, Source } from '../draft.ts'
import { Album } from '../image/album.ts'
import { saysMore } from '../names.ts'
import { momentIn, webAddress } from '../stated.ts'
import { blocksOf } from './blocks.ts'
import { metaCharset } from './detect.ts'
import { authorsIn } from './byline.ts'
import { extract, isEnough } from './extract.ts'
import { hasFrame } from './frame.ts'
import { imageReader } from './images.ts'
import { mended } from './mended.ts'
import { buildPage, type Page } from './page.ts'
import { pageAddress, pageMeta, resolved } from './page-meta.ts'

/** What is known about a page besides its bytes. */
export interface Origin {
  charset: string
  /** Where it was saved from; empty when unknown. */
  location: string
  /** When it was saved, in the words of what it was saved in. */
  savedAt?: string
  /** What was saved with the page at an address; null for what was not. */
  find?: (address: string) => Uint8Array | null
}

/**
 * The article of a saved web page, or all its text when none stands out or all is wanted. Nothing in it is run or fetched.
 * @throws BelegError `not-text`, `file-too-large`
 */
export async function readHtml(
  source: Source,
  origin: Origin = { charset: '', location: '' },
): Promise<Reading> {
  const { file, bytes, wholePage = false } = source
  const text = await decodeAnyText(bytes, file, origin.charset || metaCharset(bytes))
  const html = text.replace(/^\ufeff/u, '')
  const xhtml = /^\s*<\?xml/u.test(html)
  const page = buildPage(html, { file, xhtml, hidden: false, frames: wholePage })
  const reading = readPage(page, origin, wholePage)
  // A page that shows nothing without scripts may have its text in what it hides.
  return !page.hides || reading.blocks.some(({ text }) => text !== '')
    ? reading
    : readPage(buildPage(html, { file, xhtml, hidden: true, frames: wholePage }), origin, wholePage)
}

function readPage(page: Page, { location, savedAt, find }: Origin, wholePage: boolean): Reading {
  const { head, document } = page
  const base =
    webAddress(head.savedFrom) || webAddress(location) || pageAddress(head, { location, headline: '' })
  const album = new Album()
  const behind = {
    link: (href: string) => resolved(href, base),
    image: imageReader(page.images, album, find),
  }
  const blocks = (root: typeof document.body): Block[] => blocksOf(root, behind)

  const whole = blocks(document.body)
  const headline = whole.find((block) => block.type === 'heading' && block.level === 1)?.text ?? ''
  const authors = authorsIn(document)
  const times = [...document.body.querySelectorAll('time')].map(({ textContent }) => textContent ?? '')
  const isFramed = hasFrame(document)
  const found = wholePage ? null : extract(page)
  const article = found === null ? [] : isFramed ? blocks(found.content) : whole
  const meta = pageMeta(head, { headline, authors, byline: found?.byline ?? '', times, location })
  const read = { meta, images: album.images, savedAt: momentIn(head.savedAt || (savedAt ?? '')) }
  if (!isEnough(article, whole)) return { ...read, blocks: whole, extent: 'whole-page' }
  const titles = [meta.title ?? '', head.title]
  const line = found?.byline ?? ''
  const byline = saysMore(line, meta.authors ?? []) ? line : ''
  return { ...read, blocks: mended(article, whole, { titles, byline, address: base }), extent: 'article' }
}
