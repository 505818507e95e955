import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { cleanText } from '../clean.ts'
import { scripted, signOf } from './html-tags.ts'

const NOT_CONTENT = /<!--.*?(?:-->|$)|<(script|style|template|noscript)\b.*?(?:<\/\1\s*>|$)/gisu
const LINE_TAG =
  /<(?:br|hr|\/?(?:p|div|li|ul|ol|dl|dt|dd|t[dhr]|table|caption|h[1-6]|section|article|header|footer|main|aside|nav|pre|blockquote|figure|figcaption|details|summary))\b[^<>]*>/giu
const SCRIPT = /<(sup|sub)\b[^<>]*>([^<>]*)<\/\1\s*>/giu
const TAG = /<[!/?]?[a-z][^<>]*>/giu
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/giu

/** The lines of text that raw HTML holds, tags, comments and scripts dropped. */
export function htmlLines(html: string): string[] {
  const text = html
    .replace(NOT_CONTENT, '')
    .replace(/\n/gu, ' ')
    .replace(LINE_TAG, '\n')
    .replace(SCRIPT, (_, name: string, content: string) =>
      scripted(name.toLowerCase() as 'sup' | 'sub', content),
    )
    .replace(TAG, (tag) => signOf(tag))
    .replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return decodeNamedCharacterReference(name) || whole
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
      return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
    })
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
