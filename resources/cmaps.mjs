import { cp } from 'node:fs/promises'
import { join } from 'node:path'

/** Puts the tables of Chinese, Japanese and Korean codes that PDF.js comes with beside the built program, their licence with them. */
export function cmaps(root) {
  return {
    name: 'beleg-cmaps',
    writeBundle: ({ dir }) =>
      cp(join(root, 'node_modules/pdfjs-dist/cmaps'), join(dir ?? '', 'cmaps'), { recursive: true }),
  }
}
