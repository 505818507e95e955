import type { IStylesOptions } from 'docx'
import { statuses, type Status } from '../../shared/model/claim.ts'
import { highlightColors, type HighlightColor } from '../../shared/model/highlight.ts'

/** Paragraph and character styles by what they are for. Colleagues restyle a report by changing these. */
export const styleIds = {
  byline: 'BelegByline',
  quote: 'BelegQuote',
  code: 'BelegCode',
  caption: 'BelegCaption',
  cell: 'BelegCell',
  cellHead: 'BelegCellHead',
} as const

/** The style of words that a claim of this status is made in. */
export function claimStyle(status: Status): string {
  return `BelegClaim${capital(status)}`
}

/** The style of highlighted words. */
export function highlightStyle(color: HighlightColor): string {
  return `BelegHighlight${capital(color)}`
}

/** Tints under highlighted words, as everywhere in reports. */
export const tints: Record<HighlightColor, string> = {
  yellow: 'FDF0B5',
  green: 'D6EFCF',
  blue: 'D5E7FA',
  pink: 'FADBE4',
  purple: 'E7DCF7',
}

const voices = {
  unconfirmed: { color: '8A5A00', underline: { type: 'dash', color: 'C98A12' } },
  confirmed: { color: '1D6B3C', underline: { type: 'single', color: '1D6B3C' } },
  refuted: { color: 'B3261E', strike: true },
} as const satisfies Record<Status, object>

/** All styles of a report. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: 'Georgia', size: 22 }, paragraph: { spacing: { after: 140, line: 300 } } },
    title: { run: { size: 44, bold: true } },
    heading1: headings(32),
    heading2: headings(26),
    heading3: headings(22),
  },
  paragraphStyles: [
    paragraph(styleIds.byline, 'Beleg Byline', { run: { color: '66625B', size: 19 } }),
    paragraph(styleIds.quote, 'Beleg Quote', {
      run: { italics: true },
      paragraph: { indent: { left: 360 } },
    }),
    paragraph(styleIds.code, 'Beleg Code', { run: { font: 'Consolas', size: 19 } }),
    paragraph(styleIds.caption, 'Beleg Caption', { run: { color: '66625B', size: 18 } }),
    paragraph(styleIds.cell, 'Beleg Cell', {
      run: { size: 18 },
      paragraph: { spacing: { after: 60, line: 252 } },
    }),
    paragraph(styleIds.cellHead, 'Beleg Cell Head', {
      run: { size: 18, bold: true },
      paragraph: { spacing: { after: 60, line: 252 } },
    }),
  ],
  characterStyles: [
    ...statuses.map((status) => ({
      id: claimStyle(status),
      name: `Beleg Claim ${capital(status)}`,
      run: voices[status],
    })),
    ...highlightColors.map((color) => ({
      id: highlightStyle(color),
      name: `Beleg Highlight ${capital(color)}`,
      run: { shading: shading(color) },
    })),
  ],
}

/** The tint of a highlight as a shading of words. */
export function shading(color: HighlightColor) {
  return { type: 'clear', color: 'auto', fill: tints[color] } as const
}

/** Headings stand away from what comes before them, a table as well, and on the page of what follows. */
function headings(size: number) {
  return {
    run: { size, bold: true, color: '1D1C1A' },
    paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
  }
}

function paragraph<T extends object>(id: string, name: string, more: T) {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...more }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
