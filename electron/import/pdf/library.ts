// First: the library looks for it while it is loaded.
import './newer-node.ts'
import { cmapFolder } from './cmaps.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Only what is in the file, and tables of our own disk: no fonts of the system, nothing fetched, no pictures, no forms that draw themselves. */
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
  cMapUrl: cmapFolder(),
}

const { getDocument, OPS } = await load()
export { OPS }

// In damaged files the library goes on with parts nobody asked for; what it finds there must not end the worker.
process.on('unhandledRejection', () => undefined)

/** Opens a PDF; it is to be destroyed by its loading task. Rejects with a `PasswordException` when it is locked. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // A copy: the library takes the bytes away, and no Buffer.
  return getDocument({ data: new Uint8Array(bytes), ...OPTIONS }).promise
}

async function load() {
  const { warn } = console
  // It mends what differs in corner cases nobody meets, at twice the price for everyone.
  const own = { push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify }
  // That there is nothing to draw with it says before it can be told to be quiet.
  console.warn = () => undefined
  try {
    // Its reading half on this very thread, which is a worker already; else it would look for a file to start one with.
    const reader = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    Object.assign(globalThis, { pdfjsWorker: reader })
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
    Object.assign(Array.prototype, { push: own.push })
    Object.assign(JSON, { parse: own.parse, stringify: own.stringify })
  }
}
