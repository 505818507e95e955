import type { PageText } from './fragments.ts'

/** The letters of TeX's two usual fonts where their codes are those of control characters or of other letters. */
const CORK: Readonly<Record<string, string>> = {
  ...{ '\u0010': '“', '\u0011': '”', '\u0012': '„', '\u0013': '«', '\u0014': '»', '\u0015': '–' },
  ...{ '\u0016': '—', '\u0017': '', '\u0019': 'ı', '\u001b': 'ff', '\u001c': 'fi', '\u001d': 'fl' },
  ...{ '\u001e': 'ffi', '\u001f': 'ffl', '\u007f': '-', ÿ: 'ß', '×': 'Œ', '÷': 'œ' },
}
/** Those of the first that stand for nothing else in a German or an English text. */
const UNLIKELY = Object.fromEntries(Object.entries(CORK).filter(([code]) => code < ' ' || code === 'ÿ'))
const OLD: Readonly<Record<string, string>> = {
  ...{ '\u000b': 'ff', '\u000c': 'fi', '\u000d': 'fl', '\u000e': 'ffi', '\u000f': 'ffl', '\u0019': 'ß' },
  ...{ '\u001a': 'æ', '\u001b': 'œ', '\u001c': 'ø', '{': '–', '|': '—', '\\': '“' },
}
/** The bullet, which stands in a font of its own, and with what follows it in one piece. */
const BULLET = /^\u0088(?=\s)/u
// oxlint-disable no-control-regex -- control characters between letters are what tells these fonts
const IS_CORK = /[\u001b-\u001f]/u
const IS_OLD = /[\u000b-\u000f]/u
// oxlint-enable no-control-regex

/**
 * The pages with the letters of TeX's bitmap fonts as what they show. Such fonts say nothing about their letters, so the codes come
 * through as they are; that there are control characters among them tells which fonts they are.
 */
export function withTexLetters(pages: readonly PageText[]): PageText[] {
  const tables = new Map<string, Readonly<Record<string, string>>>()
  for (const { fragments } of pages)
    for (const { font, text } of fragments) {
      if (IS_OLD.test(text)) tables.set(font, OLD)
      else if (IS_CORK.test(text) && !tables.has(font)) tables.set(font, CORK)
    }
  if (tables.size === 0) return [...pages]
  // Headlines may have no sign that tells; of those that are letters elsewhere, one is no German and no English one.
  const others = [...tables.values()].includes(CORK) ? UNLIKELY : {}
  const tableOf = (font: string): Readonly<Record<string, string>> => tables.get(font) ?? others
  return pages.map((page) => ({
    ...page,
    fragments: page.fragments.map((fragment) => {
      const table = tableOf(fragment.font)
      return {
        ...fragment,
        text: [...fragment.text.replace(BULLET, '•')].map((char) => table[char] ?? char).join(''),
      }
    }),
  }))
}
