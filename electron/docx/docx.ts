import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { contentsOf } from '../../shared/export/contents.ts'
import { planReport } from '../../shared/export/plan.ts'
import type { ReportInput } from '../../shared/export/report.ts'
import { wordsFor, type Words } from '../../shared/export/words.ts'
import { articlePart } from './article.ts'
import { commentsOn } from './comments.ts'
import { dossierPart } from './dossier.ts'
import { numberingOf } from './numbering.ts'
import { apart, heading, line } from './parts.ts'
import { styleIds, styles } from './styles.ts'
import { runs, xmlText } from './text.ts'

/**
 * A report as a Word file: the articles with a comment on the words of every claim and highlight, their claims and evidence in
 * tables; or a dossier as tables alone.
 */
export async function renderDocx(input: ReportInput): Promise<Uint8Array> {
  const words = wordsFor(input.choices.locale)
  const articles = input.kind === 'dossier' ? [] : planReport(input).articles
  const { options, numbers } = commentsOn(articles, words, input)
  const context = { input, words, comments: numbers }
  const several = articles.length > 1
  const [first] = articles
  const kind = input.kind === 'dossier' ? words.m.reportDossier : words.m.reportTitle
  const title = several || !first ? `${kind}: ${input.notebook}` : first.article.title
  const file = new Document({
    title: xmlText(title),
    creator: 'Beleg',
    lastModifiedBy: 'Beleg',
    styles,
    numbering: numberingOf(articles),
    comments: { children: options },
    sections: [
      {
        footers: { default: footer(title) },
        children: apart([
          ...(several ? [new Paragraph({ heading: HeadingLevel.TITLE, children: runs(title) })] : []),
          ...(input.kind === 'dossier'
            ? dossierPart(words, input)
            : articles.flatMap((planned) => articlePart(context, planned, several ? 1 : 0))),
          ...closing(words, input),
        ]),
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function closing(words: Words, input: ReportInput): Paragraph[] {
  const { m } = words
  return [
    heading(1, m.reportContains),
    ...contentsOf(words, input).map(([term, value]) => line([`${term}: ${value}`])),
    line([m.reportNotIncluded]),
    line(
      [
        `${m.reportMade} ${words.time(input.generatedAt)} · ${m.reportProgram(input.version)} · ${m.reportNotebook}: ${input.notebook}`,
      ],
      styleIds.byline,
    ),
  ]
}

function footer(title: string): Footer {
  const page = new TextRun({ children: [' · ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        style: styleIds.byline,
        children: [...runs(title), page],
      }),
    ],
  })
}
