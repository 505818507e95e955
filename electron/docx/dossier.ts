import { HeadingLevel, Paragraph, type Table } from 'docx'
import { statusSigns } from '../../shared/export/markdown/status.ts'
import { planDossier, type DossierClaim } from '../../shared/export/plan-dossier.ts'
import type { ReportInput } from '../../shared/export/report.ts'
import type { Words } from '../../shared/export/words.ts'
import { statuses } from '../../shared/model/claim.ts'
import { claimTable, evidenceTable, type Listed } from './claim-tables.ts'
import { heading, link, table, type Cell } from './parts.ts'
import { runs } from './text.ts'

/** A dossier as tables: the claims of each status, their evidence, and the articles they are made in. */
export function dossierPart(words: Words, input: ReportInput): (Paragraph | Table)[] {
  const { m } = words
  const { claims, sources } = planDossier(input)
  const rows = sources.map(({ article, claims }): Cell[] => [
    [
      link(article.url, article.title),
      [article.authors.join(', '), article.publisher, words.day(article.published)]
        .filter((part) => part !== '')
        .join(' · '),
    ],
    [claims.map(({ number }) => number).join(', ')],
    [words.time(article.capture.importedAt), article.capture.sha256],
  ])
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(`${m.reportDossier}: ${input.notebook}`) }),
    ...statuses.flatMap((status) => {
      const listed = claims
        .filter(({ claim }) => claim.status === status)
        .map((claim) => listedOf(words, claim))
      if (listed.length === 0) return []
      const title = `${statusSigns[status]} ${m.reportStatusHeading(status)} (${listed.length})`
      return [heading(1, title), ...claimTable(words, listed)]
    }),
    ...evidenceTable(
      words,
      input,
      claims.map((claim) => listedOf(words, claim)),
      1,
    ),
    ...(rows.length === 0
      ? []
      : [
          heading(1, m.reportSources),
          table([m.reportSource, m.reportClaims, m.reportCaptured], rows, [50, 15, 35]),
        ]),
  ]
}

function listedOf({ m }: Words, { number, claim, places }: DossierClaim): Listed {
  return {
    number,
    claim,
    quotes: places.map(({ appearance, named, page }) => {
      const title = named?.title ?? m.reportSourceGone
      const where =
        page === null ? title : `${title}, ${m.reportPage} ${m.pageNumber(page.page, page.pageLabel)}`
      return { exact: appearance.passage.exact, where }
    }),
  }
}
