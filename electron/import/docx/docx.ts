import { BelegError } from '../../../shared/errors.ts'
import { decodeText } from '../decode.ts'
import type { Reading, Source } from '../draft.ts'
import { blocksOf } from '../html/blocks.ts'
import { imageReader } from '../html/images.ts'
import { buildPage } from '../html/page.ts'
import { resolved } from '../html/page-meta.ts'
import { Album } from '../image/album.ts'
import { pictureFinder } from '../zip-pictures.ts'
import { xmlElements } from '../xml.ts'
import { openZip } from '../zip.ts'
import { withTokens } from './anchors.ts'
import { withChunks, withChunkTokens } from './chunks.ts'
import { commentsIn } from './comments.ts'
import { hidingStyles, withoutHidden } from './hidden.ts'
import { highlightsOf } from './highlights.ts'
import { inKnownWords } from './known-words.ts'
import { counting, type Count } from './numbering.ts'
import { withEnds } from './paragraph-ends.ts'
import { withParagraphs } from './paragraphs.ts'
import { propertiesOf } from './properties.ts'
import { notesIn, withAllRelations, withoutLostNotes } from './relations.ts'
import { ROWS, withWholeRows } from './rows.ts'
import { refuseTooMuch } from './size.ts'
import { styleMap } from './style-map.ts'
import { SIGNS, withSigns } from './symbols.ts'
import { PICTURE, toHtml } from './to-html.ts'
import { withTextBoxes } from './text-boxes.ts'
import { withoutTokens } from './tokens.ts'

/** Of XML, unpacked, in bytes. */
const LIMIT = 32 * 1024 * 1024
const XML = /\.(?:xml|rels)$/iu
/** Parts whose text is shown, if anything in them is to be marked or mended. */
const COMMENTED = /(?:commentR(?:ange|eference)|fldSimple|<w:(?:dir|bdo)\b)/u
const OF_A_KIND = /(?:numId|pStyle|outlineLvl)/u
const NOT_KNOWN = /(?:<\w+:oMath|HYPERLINK|<\w+:(?:ruby|ptab|cr|dstrike)\b|<\w+:br\s)/u
const BOXED = /AlternateContent|txbxContent/u
const ENDS_DELETED = /<\w+:del\s[^<>]*\/>/u
const NOT_SHOWN =
  /(?:^|\/)(?:comments\w*|settings|styles|numbering|header\d*|footer\d*)\.xml$|\/glossary\/|\.rels$/iu

/**
 * A Word file: headings, lists, tables, emphasis, links, pictures, its notes at the end, and its comments as highlights.
 * Other files that it shows are read, but none inside of those.
 * @param isInside whether it is such a file
 * @throws BelegError `file-encrypted`, `file-too-large`, `file-unreadable`, `unknown-format`
 */
export async function readDocx(source: Source, isInside = false): Promise<Reading> {
  const { file } = source
  refuseOld(source)
  const zip = openZip(source)
  const parts = zip.readAll((name) => XML.test(name), LIMIT)
  refuseTooMuch(parts, file)

  const numbers = new Map<string, number>()
  const elements = (name: string) => xmlElements(parts.get(name), file)
  const styles = elements('word/styles.xml')
  const count = counting(elements('word/numbering.xml'), styles)
  const hiding = hidingStyles(styles)
  const notes = notesIn(parts, file)
  const chunks: string[] = []
  const related = elements('word/_rels/document.xml.rels')
  let hiddenText = 0
  const marked = new Map(
    [...parts].map(([name, bytes]) => {
      if (NOT_SHOWN.test(name)) return [name, bytes]
      const { xml, hidden } = withoutHidden(decodeText(bytes, file), hiding)
      hiddenText += hidden
      const told = withPlaces(withAllText(xml, notes), numbers, count)
      const isMain = name === 'word/document.xml'
      return [name, new TextEncoder().encode(isMain ? withChunkTokens(told, related, chunks) : told)]
    }),
  )
  const others = zip.names.filter((name) => !XML.test(name))
  const page = buildPage(await toHtml(withAllRelations(marked, file), others, styleMap(styles), file), {
    file,
    xhtml: false,
    hidden: true,
  })
  for (const table of page.document.body.querySelectorAll('table')) table.setAttribute('role', 'table')
  const album = new Album()
  const find = pictureFinder(zip)
  const all = blocksOf(page.document.body, {
    link: (href) => resolved(href, ''),
    image: imageReader(page.images, album, (address) =>
      address.startsWith(PICTURE) ? find(address.slice(PICTURE.length)) : null,
    ),
  })
  const whole = await withChunks(all, chunks, {
    ...{ zip, file },
    readDocx: isInside ? null : (inside) => readDocx(inside, true),
  })
  const { blocks, found } = withoutTokens(whole.blocks)
  const heading = blocks.find((block) => block.type === 'heading' && block.level === 1)
  const meta = propertiesOf(parts, file)
  return {
    blocks,
    images: [...album.images, ...whole.images],
    hiddenText,
    filesLeftOut: whole.filesLeftOut,
    meta: { ...meta, title: meta.title || (heading?.text ?? '') },
    ...highlightsOf(commentsIn(parts, file), numbers, found, blocks),
  }
}

/** A part with all its text where the library looks for it. */
function withAllText(xml: string, notes: ReadonlySet<string>): string {
  const known = NOT_KNOWN.test(xml) ? inKnownWords(xml) : xml
  const signed = SIGNS.test(known) ? withSigns(known) : known
  const whole = ROWS.test(signed) ? withWholeRows(signed) : signed
  const boxed = BOXED.test(whole) ? withTextBoxes(whole) : whole
  return withoutLostNotes(ENDS_DELETED.test(boxed) ? withEnds(boxed) : boxed, notes)
}

/** A part with the places of comments and the numbers of lists marked in its text. */
function withPlaces(xml: string, numbers: Map<string, number>, count: Count): string {
  const told = OF_A_KIND.test(xml) ? withParagraphs(xml, count) : xml
  return COMMENTED.test(told) ? withTokens(told, numbers) : told
}

/** Locked files are no zip but in the format of older versions of Word, as are those versions' own. */
function refuseOld({ file, bytes }: Source): void {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.subarray(0, 4).toString('hex') !== 'd0cf11e0') return
  const locked = content.includes(Buffer.from('EncryptedPackage', 'utf16le'))
  throw new BelegError(locked ? 'file-encrypted' : 'unknown-format', { file })
}
