import type { PageText } from './fragments.ts'

/** Letters of Arabic, Hebrew and their relatives, as they are typed and as they are drawn. */
export const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u
const RTL_LETTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/gu
const LETTERS = /\p{L}/gu

/**
 * The pages whose text runs from right to left as one sees them in a mirror: then lines begin on the left there too, the first column is
 * the left one, and all that is known about columns, paragraphs and tables holds.
 */
export function withMirroredPages(pages: readonly PageText[]): PageText[] {
  return pages.map((page) => {
    const text = page.fragments.map((fragment) => fragment.text).join('')
    if (!RTL.test(text) || countOf(text, RTL_LETTERS) * 2 < countOf(text, LETTERS)) return page
    const fragments = page.fragments.map((fragment) => ({
      ...fragment,
      left: page.width - fragment.right,
      right: page.width - fragment.left,
      isMirrored: true,
    }))
    return { ...page, fragments }
  })
}

/** Whether most letters of these texts run from right to left. */
export function runsLeft(texts: readonly string[]): boolean {
  const text = texts.join('')
  return countOf(text, RTL_LETTERS) * 2 > countOf(text, LETTERS)
}

/** The share of its characters that run from right to left. */
export function shareOf(text: string): number {
  return countOf(text, RTL_LETTERS) / text.length
}

function countOf(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0
}
