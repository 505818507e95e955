import { getDocumentProxy } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Reading, Source } from '../draft.ts'
import { regionsOf } from './columns.ts'
import { pageText, type PageText } from './fragments.ts'
import { withoutFurniture } from './furniture.ts'
import { blocksOf } from './paragraphs.ts'
import { propertiesOf } from './properties.ts'
import { segmentsOf } from './rows.ts'

/** Only what is in the file: no fonts of the system, nothing fetched, no pictures, no forms that draw themselves. */
const OPTIONS = {
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  enableXfa: false,
  verbosity: 0,
}

// In damaged files the library goes on with parts nobody asked for; what it finds there must not end the worker.
process.on('unhandledRejection', () => undefined)

/**
 * A PDF's text in reading order. Bold, italic, tables and pictures are not told from it.
 * @throws BelegError `file-encrypted`, `file-unreadable`
 */
export async function readPdf(source: Source): Promise<Reading> {
  const { pages, meta } = await open(source)
  const regions = withoutFurniture(pages).flatMap((rows) => regionsOf(rows.flatMap(segmentsOf)))
  const blocks = blocksOf(regions)
  const heading = blocks.find((block) => block.type === 'heading' && block.level === 1)
  return { blocks, meta: { ...meta, title: meta.title || (heading?.text ?? '') } }
}

/** What the library finds in the file; whatever it stumbles over lies in the file. */
async function open({ file, bytes }: Source): Promise<{ pages: PageText[]; meta: Partial<ArticleMeta> }> {
  let pdf: PDFDocumentProxy | undefined
  try {
    // A copy: the library takes the bytes away, and no Buffer.
    pdf = await getDocumentProxy(new Uint8Array(bytes), OPTIONS)
    const pages: PageText[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(await pageText(page))
      page.cleanup()
    }
    return { pages, meta: await propertiesOf(pdf) }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    throw new BelegError(encrypted ? 'file-encrypted' : 'file-unreadable', { file }, { cause: error })
  } finally {
    await pdf?.loadingTask.destroy()
  }
}
