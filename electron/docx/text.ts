import { Tab, TextRun, type IRunOptions } from 'docx'

/** What XML cannot hold: most control characters, halves of surrogate pairs, and what is no character. */
const NOT_XML = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** What is written from right to left begins with one of these letters. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/** A text that XML can hold; what it cannot is shown by a sign of its own. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '\uFFFD')
}

/** True for what is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** A text as runs of one look, its line breaks and tabs as such. */
export function runs(text: string, look: IRunOptions = {}): TextRun[] {
  const direction = isRightToLeft(text) ? { rightToLeft: true } : {}
  return xmlText(text)
    .split(/(\n|\t)/u)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return new TextRun({ ...look, break: 1 })
      if (part === '\t') return new TextRun({ ...look, children: [new Tab()] })
      return new TextRun({ ...look, ...direction, text: part })
    })
}
