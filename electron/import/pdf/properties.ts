import type { PDFDocumentProxy } from './library.ts'
import type { ArticleMeta } from '../../../shared/model/article.ts'
import { cleanLine } from '../clean.ts'

/** Titles that programs write because nobody gave one, also the name of a job: one word with a number in it. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel) - |untitled|unbenannt|ohne titel|document\d*$|dokument\d*$)|\.(?:docx?|odt|rtf|indd|qxp|tex|dvi|pdf|pptx?|html?)$|^https?:|^(?=\S*[\d_])[!-~]+$/iu
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu

/** What the document says about itself. When the file was made is not when the article was published. */
export async function propertiesOf(pdf: PDFDocumentProxy): Promise<Partial<ArticleMeta>> {
  const { info, metadata } = await pdf.getMetadata()
  const said = info as Record<string, unknown>
  const title = line(metadata?.get('dc:title')) || line(said['Title'])
  const language = line(said['Language'])
  return {
    title: NO_TITLE.test(title) ? '' : title,
    authors: authorsIn(metadata?.get('dc:creator') ?? said['Author']),
    publisher: line(metadata?.get('dc:publisher')),
    language: LANGUAGE.test(language) ? language : '',
  }
}

function line(value: unknown): string {
  return cleanLine(typeof value === 'string' ? value : Array.isArray(value) ? value.join(', ') : '')
}

function authorsIn(value: unknown): string[] {
  const names: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/;/u) : []
  return names.map(line).filter((name) => name !== '')
}
