import type { ArticleMeta } from '../../../shared/model/article.ts'
import { BelegError } from '../../../shared/errors.ts'
import type { Reading, Report, Source } from '../draft.ts'
import { blocksOf } from './blocks.ts'
import { pageText, type PageText } from './fragments.ts'
import { layoutOf } from './layout.ts'
import { openPdf, type PDFDocumentProxy } from './library.ts'
import { showingPictures } from './pictures.ts'
import { propertiesOf } from './properties.ts'
import { withMirroredPages } from './right-to-left.ts'
import { withSoundTags } from './sound-tags.ts'
import { withTexLetters } from './tex-letters.ts'

interface Document {
  pages: PageText[]
  /** What the document calls its pages; null when they are only counted. */
  labels: string[] | null
  meta: Partial<ArticleMeta>
  /** The numbers of the pages that show pictures and nothing else. */
  scanned: number[]
}

/**
 * A PDF's text in reading order, with the pages it stands on. Bold, italic and pictures are not told from it.
 * @throws BelegError `file-encrypted`, `file-unreadable`, `no-text-layer`
 */
export async function readPdf(source: Source, report: Report): Promise<Reading> {
  const { pages, labels, meta, scanned } = await open(source, report)
  const layout = layoutOf(withMirroredPages(withSoundTags(withTexLetters(pages))))
  const places = pages.map((_, index) => {
    const page = index + 1
    const label = labels?.[index] ?? layout.printed[index] ?? ''
    return label === '' || label === String(page) ? { page } : { page, pageLabel: label }
  })
  const blocks = blocksOf(layout, places)
  const heading = blocks.find((block) => block.type === 'heading' && block.level === 1)
  return {
    blocks,
    meta: { ...meta, title: meta.title || (heading?.text ?? '') },
    pagesWithoutText: scanned,
  }
}

/** What the library finds in the file; whatever it stumbles over lies in the file. */
async function open({ file, bytes }: Source, report: Report): Promise<Document> {
  let pdf: PDFDocumentProxy | undefined
  try {
    pdf = await openPdf(bytes)
    const pages: PageText[] = []
    const isTagged = isMarked(await pdf.getMarkInfo())
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(await pageText(page, isTagged))
      page.cleanup()
      report(number, pdf.numPages)
    }
    const empty = pages.flatMap(({ fragments }, index) => (fragments.length === 0 ? [index + 1] : []))
    const scanned = await showingPictures(pdf, empty)
    if (empty.length === pages.length && scanned.length > 0) throw new BelegError('no-text-layer', { file })
    return { pages, labels: await pdf.getPageLabels(), meta: await propertiesOf(pdf), scanned }
  } catch (error) {
    if (error instanceof BelegError) throw error
    const encrypted = error instanceof Error && error.name === 'PasswordException'
    throw new BelegError(encrypted ? 'file-encrypted' : 'file-unreadable', { file }, { cause: error })
  } finally {
    await pdf?.loadingTask.destroy()
  }
}

/** Whether the document says what its text belongs to. The library gives a map, and not what its types say. */
function isMarked(info: unknown): boolean {
  return info instanceof Map && info.get('Marked') === true
}
