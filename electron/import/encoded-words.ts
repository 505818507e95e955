import { BelegError } from '../../shared/errors.ts'
import { cleanLine } from './clean.ts'
import { decodeText } from './decode.ts'

/** Words of a header in another encoding than ASCII, as many as are in the same one. RFC 2047, section 2. */
const WORDS = /=\?([\w-]{1,40})(?:\*[\w-]*)?\?[bq]\?[^?\s]*\?=(?:\s+=\?\1(?:\*[\w-]*)?\?[bq]\?[^?\s]*\?=)*/giu
const WORD = /\?([bq])\?([^?\s]*)\?=/giu

/** What a header of a message says, on one line. */
export function headerText(header: string): string {
  return cleanLine(
    header.replace(WORDS, (words, charset: string) => {
      // The space between two is there only to keep lines short, and one character may be in both.
      const bytes = Array.from(words.matchAll(WORD), ([, how = '', content = '']) =>
        how.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : unquoted(content),
      )
      try {
        return decodeText(Buffer.concat(bytes), '', charset)
      } catch (error) {
        if (error instanceof BelegError) return words
        throw error
      }
    }),
  )
}

function unquoted(content: string): Buffer {
  const text = content
    .replaceAll('_', ' ')
    .replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
