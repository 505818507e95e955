import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder, with a slash at its end, of the tables that tell which characters the codes of Chinese, Japanese and Korean fonts stand
 * for; without them the text of files that only name such a table is lost. They are put beside the built program (`resources/cmaps.mjs`);
 * where it runs from its sources they are in the library.
 */
export function cmapFolder(): string {
  const beside = fileURLToPath(new URL('./cmaps', import.meta.url))
  return `${existsSync(beside) ? beside : (inLibrary() ?? beside)}/`
}

/** Null where there is no library: other text is read without them. */
function inLibrary(): string | null {
  try {
    return `${dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))}/cmaps`
  } catch {
    return null
  }
}
