import type { Report } from '../../../shared/api/reports.ts'

/** Gives a finished report to the person as a file, by the browser's own means on both hosts. */
export function download({ text, mime, file }: Report): void {
  downloadBlob(new Blob([text], { type: `${mime};charset=utf-8` }), file)
}

/** The same for any bytes. */
export function downloadBlob(blob: Blob, file: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = file
  link.click()
  // The browser reads the blob after the click; a minute is enough for the largest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
