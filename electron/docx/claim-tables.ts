import { TextRun, type Paragraph, type Table } from 'docx'
import type { ClaimRow, ClaimView } from '../../shared/api/views.ts'
import { cited } from '../../shared/export/evidence.ts'
import { changeText } from '../../shared/export/markdown/history.ts'
import { statusSigns } from '../../shared/export/markdown/status.ts'
import type { ReportInput } from '../../shared/export/report.ts'
import type { Words } from '../../shared/export/words.ts'
import { heading, link, table, type Cell } from './parts.ts'
import { claimStyle } from './styles.ts'

/** A claim with its number, and the words it is made in with where they stand. */
export interface Listed {
  number: number
  claim: ClaimView | ClaimRow
  quotes: { exact: string; where: string }[]
}

type Part = Paragraph | Table

/** Claims in a table: how each stands, what it says where, who said it, and how it came to stand so. */
export function claimTable(words: Words, claims: readonly Listed[]): Part[] {
  if (claims.length === 0) return []
  const { m } = words
  const head = [m.reportNumber, m.reportStatusColumn, m.reportStatement, m.reportSpeaker, m.reportHistory]
  const rows = claims.map(({ number, claim, quotes }): Cell[] => [
    [String(number)],
    [
      [
        new TextRun({
          text: `${statusSigns[claim.status]} ${m.reportVerdict(claim.status)}`,
          style: claimStyle(claim.status),
        }),
      ],
    ],
    [
      ...(quotes.some(({ exact }) => exact === claim.statement) ? [] : [claim.statement]),
      ...quotes.map(({ exact, where }) => (where === '' ? m.quoted(exact) : `${m.quoted(exact)} (${where})`)),
      ...(claim.tags.length === 0 ? [] : [`${m.reportTags}: ${claim.tags.join(', ')}`]),
      ...(claim.recheck === null ? [] : [`${m.reportRecheck}: ${words.day(claim.recheck)}`]),
    ].filter((text) => text !== ''),
    claim.speaker === '' ? [] : [claim.speaker],
    [
      `${m.reportClaimed}, ${words.time(claim.createdAt)}`,
      ...claim.history.map((change) => changeText(words, change)),
    ],
  ])
  return [table(head, rows, [6, 14, 35, 20, 25])]
}

/** What speaks for and against the claims, by their numbers. */
export function evidenceTable(
  words: Words,
  input: ReportInput,
  claims: readonly Listed[],
  level: number,
): Part[] {
  const { m } = words
  const rows = claims.flatMap(({ number, claim }) =>
    claim.evidence.map((evidence): Cell[] => {
      const { name, quote, href, sha256 } = cited(words, input, evidence.citation)
      return [
        [String(number)],
        [m.evidenceStanceName(evidence.stance), `${evidence.source}${evidence.information}`],
        [
          link(href, name),
          ...(quote === '' ? [] : [m.quoted(quote)]),
          ...(sha256 === '' ? [] : [`SHA-256 ${sha256}`]),
        ],
        [
          ...(evidence.origin === '' ? [] : [`${m.evidenceOrigin}: ${evidence.origin}`]),
          ...(evidence.date === '' ? [] : [words.day(evidence.date)]),
          ...(evidence.note === '' ? [] : [evidence.note]),
        ],
      ]
    }),
  )
  if (rows.length === 0) return []
  const head = [m.reportNumber, m.reportEvidence, m.reportSource, m.reportComment]
  return [heading(level, m.reportEvidence), table(head, rows, [7, 15, 44, 34])]
}
