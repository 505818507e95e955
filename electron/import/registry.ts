import { looksLikeHtml, looksLikeMail, looksLikeMhtml } from './html/detect.ts'
import { readMarkdown } from './markdown/markdown.ts'
import { readText } from './text.ts'
import type { Reading, Report, Source } from './draft.ts'

/** A kind of source that can be read. A further one is a file of its own and a line below. */
export interface Format {
  id: string
  /** Lower case, without the dot; the first is that under which an original without one is kept. */
  extensions: readonly [string, ...string[]]
  /** Whether this source is of the format; the first that says so reads it. */
  detects(source: Source): boolean
  /**
   * What needs a library loads it here, so that no other format waits for it. Long sources say how far they are.
   * @throws BelegError `not-text`
   */
  read(source: Source, report: Report): Reading | Promise<Reading>
}

const MARKDOWN = ['md', 'markdown', 'mdown', 'mkd', 'mkdn'] as const
const HTML = ['html', 'htm', 'xhtml', 'xht'] as const
const TEXT = ['txt', 'text', 'asc', 'log'] as const
/** What would be shown as code instead of an article if it were taken for plain text. */
const NOT_PLAIN = /^(?:html?|xht(?:ml)?|mht(?:ml)?|pdf|doc[xm]?|odt|rtf|epub|xml|json|svg)$/u

/** Every format there is, the most particular first. */
export const formats: readonly Format[] = [
  {
    id: 'pdf',
    extensions: ['pdf'],
    // Some begin with something else, but then they say by their name what they are.
    detects: ({ file, bytes }) =>
      beginning(bytes).startsWith('%PDF-') ||
      (extensionOf(file) === 'pdf' && beginning(bytes).includes('%PDF-')),
    read: async (source, report) => (await import('./pdf/pdf.ts')).readPdf(source, report),
  },
  {
    id: 'epub',
    extensions: ['epub'],
    detects: ({ file, bytes }) =>
      extensionOf(file) === 'epub' || (isPacked(bytes) && beginning(bytes).includes('application/epub+zip')),
    read: async (source, report) => (await import('./epub/epub.ts')).readEpub(source, report),
  },
  {
    id: 'docx',
    extensions: ['docx'],
    detects: ({ file, bytes }) =>
      /^doc[xm]$/u.test(extensionOf(file)) ||
      (isPacked(bytes) && Buffer.from(bytes).includes('word/document.xml')),
    read: async (source) => (await import('./docx/docx.ts')).readDocx(source),
  },
  {
    id: 'markdown',
    extensions: MARKDOWN,
    detects: ({ file }) => (MARKDOWN as readonly string[]).includes(extensionOf(file)),
    read: readMarkdown,
  },
  {
    id: 'mail',
    extensions: ['eml'],
    detects: ({ file, bytes }) => extensionOf(file) === 'eml' || looksLikeMail(bytes),
    read: async (source) => (await import('./mail.ts')).readMail(source),
  },
  {
    id: 'mhtml',
    extensions: ['mhtml', 'mht'],
    detects: ({ file, bytes }) => /^mht(?:ml)?$/u.test(extensionOf(file)) || looksLikeMhtml(bytes),
    read: async (source) => (await import('./mhtml.ts')).readMhtml(source),
  },
  {
    id: 'html',
    extensions: HTML,
    detects: ({ file, bytes, type }) =>
      type === 'text/html' ||
      ((HTML as readonly string[]).includes(extensionOf(file)) && !isPacked(bytes)) ||
      looksLikeHtml(bytes),
    read: async (source) => (await import('./html/html.ts')).readHtml(source),
  },
  {
    id: 'text',
    extensions: TEXT,
    detects: ({ file, bytes }) => !NOT_PLAIN.test(extensionOf(file)) && !isPacked(bytes),
    read: readText,
  },
]

/** The file's extension in lower case, without the dot; empty when it has none. */
export function extensionOf(file: string): string {
  return /.\.([a-z\d]{1,8})$/iu.exec(file)?.[1]?.toLowerCase() ?? ''
}

/** A zip file (Word, EPUB), whatever it is called. */
function isPacked(bytes: Uint8Array): boolean {
  return beginning(bytes).startsWith('PK\u0003\u0004')
}

/** What tells formats by content. */
function beginning(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024))
}
