import { cssString } from './css-string.ts'

/** On paper: the title over every page. Nobody's words but in a string that cannot end before its end. */
export function runningTitle(title: string): string {
  return `@page { @top-center { content: ${cssString(title)}; font: 8pt sans-serif; color: #66625b; } }`
}

/** On paper: always light, marks keep their colours, links show where they lead, cards stay in one piece. */
export const printRules = `
@page { size: A4; margin: 20mm 20mm 22mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; color: #66625b; } }
@media print {
  :root { color-scheme: light; --paper: #fff; }
  html { font-size: 9.5pt; }
  body { padding: 0; }
  .m, .ref, .swatch, .at { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .card, .text table tr, .note tr, .provenance tr, .text pre, figure { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, .head { break-after: avoid; }
  .text p, .note p { orphans: 3; widows: 3; }
  article + article { break-before: page; border-top: 0; margin-top: 0; }
  .text a.out::after, .note a.out::after { content: ' <' attr(href) '>'; color: var(--quiet); font: 0.8em var(--sans); overflow-wrap: anywhere; }
  .back { display: none; }
}`
