import type { ArticleMeta } from '../../../shared/model/article.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Reading, Report, Source } from '../draft.ts'
import { regionsOf } from './columns.ts'
import { pageText, type PageText } from './fragments.ts'
import { withoutFurniture } from './furniture.ts'
import { openPdf, type PDFDocumentProxy } from './library.ts'
import { blocksOf } from './paragraphs.ts'
import { propertiesOf } from './properties.ts'
import { segmentsOf } from './rows.ts'

/**
 * A PDF's text in reading order. Bold, italic, tables and pictures are not told from it.
 * @throws BelegError `file-encrypted`, `file-unreadable`
 */
export async function readPdf(source: Source, report: Report): Promise<Reading> {
  const { pages, meta } = await open(source, report)
  const regions = withoutFurniture(pages).flatMap((rows) => regionsOf(rows.flatMap(segmentsOf)))
  const blocks = blocksOf(regions)
  const heading = blocks.find((block) => block.type === 'heading' && block.level === 1)
  return { blocks, meta: { ...meta, title: meta.title || (heading?.text ?? '') } }
}

/** What the library finds in the file; whatever it stumbles over lies in the file. */
async function open(
  { file, bytes }: Source,
  report: Report,
): Promise<{ pages: PageText[]; meta: Partial<ArticleMeta> }> {
  let pdf: PDFDocumentProxy | undefined
  try {
    pdf = await openPdf(bytes)
    const pages: PageText[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(await pageText(page))
      page.cleanup()
      report(number, pdf.numPages)
    }
    return { pages, meta: await propertiesOf(pdf) }
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    throw new BelegError(encrypted ? 'file-encrypted' : 'file-unreadable', { file }, { cause: error })
  } finally {
    await pdf?.loadingTask.destroy()
  }
}
