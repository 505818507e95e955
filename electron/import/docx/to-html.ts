import { zipSync } from 'fflate/browser'
import mammoth from 'mammoth'
import { BelegError } from '../../../shared/errors.ts'

/** A box to be ticked, as the library writes it. */
const BOX = /<input type="checkbox"( checked="checked")? ?\/>/gu
/** Begins what stands in place of a picture's address: the name of its part. */
export const PICTURE = 'part:'

/**
 * The text of a Word file as HTML. No picture goes through the library: where one is, it finds the part's name.
 * @param others names of the parts that are not text
 * @param styleMap what becomes of paragraphs by their styles
 * @throws BelegError `file-unreadable`, `file-too-large`
 */
export async function toHtml(
  parts: ReadonlyMap<string, Uint8Array>,
  others: readonly string[],
  styleMap: string[],
  file: string,
): Promise<string> {
  const named = others.map((name) => [name, new TextEncoder().encode(name)] as const)
  // Packed again, so that the library finds nothing whose size was not looked at.
  const buffer = Buffer.from(zipSync(Object.fromEntries([...parts, ...named]), { level: 0 }))
  try {
    const options = {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      styleMap,
      convertImage: mammoth.images.imgElement(async (image) => ({ src: await addressOf(image) })),
    }
    const { value } = await mammoth.convertToHtml({ buffer }, options)
    return value.replace(BOX, (_, checked?: string) => (checked === undefined ? '☐' : '☒'))
  } catch (error) {
    // The library goes as deep as the document does, and then the stack ends.
    const code = error instanceof RangeError ? 'file-too-large' : 'file-unreadable'
    throw new BelegError(code, { file }, { cause: error })
  }
}

/** Empty for what lies outside the file, which the library refuses to read, and for what is not there. */
async function addressOf(image: { readAsBuffer: () => Promise<Buffer> }): Promise<string> {
  try {
    return PICTURE + (await image.readAsBuffer()).toString()
  } catch {
    return ''
  }
}
