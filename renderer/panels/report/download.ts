import type { Report } from '../../../shared/api/reports.ts'
import { blobOf } from '../../state/intake/base64.ts'

/** Gives a finished report to the person as a file, by the browser's own means on both hosts. */
export function download(report: Report): void {
  downloadBlob(blobOfReport(report), report.file)
}

/** The bytes of a report's file. */
export function blobOfReport({ content, mime }: Report): Blob {
  return 'text' in content
    ? new Blob([content.text], { type: `${mime};charset=utf-8` })
    : blobOf(content.base64, mime)
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
