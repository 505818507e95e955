import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ClaimRow } from '../../../shared/api/views.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { bestGrade } from '../../../shared/search/claim-order.ts'
import { hitsIn } from '../../../shared/search/marks.ts'
import type { Query } from '../../../shared/search/query.ts'
import type { Format } from '../../state/format-of.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import type { ColumnId } from './columns.ts'

/** What a cell is made with. */
export interface CellContext {
  m: Messages
  format: Format
  query: Query
  /** The day it is. */
  today: string
}

type Cell = (row: ClaimRow, context: CellContext) => ReactNode

/** What each column shows of a claim; the claim itself is drawn by its row, which it opens. */
export const cells: Record<Exclude<ColumnId, 'claim'>, Cell> = {
  status: ({ status, flag }, { m }) => (
    <span className="claim-status">
      <StatusIcon status={status} label={m.statusName(status)} />
      {flag !== null && (
        <span className="claim-flag" role="img" aria-label={m.archiveFlag(flag)} title={m.archiveFlag(flag)}>
          <TriangleAlert aria-hidden />
        </span>
      )}
    </span>
  ),
  speaker: ({ speaker }, context) => <Words text={speaker} {...context} />,
  article: ({ article }, context) => (
    <span className="claim-two" dir="auto">
      {article ? <Hits text={article.title} query={context.query} /> : context.m.archiveInbox}
      {article?.trashed && <em> {context.m.archiveInTrash}</em>}
    </span>
  ),
  publisher: ({ article }, context) => <Words text={article?.publisher ?? ''} {...context} />,
  date: ({ createdAt }, { format }) => <span className="claim-date">{format.day(createdAt)}</span>,
  grade: (row) => <span className="claim-date">{bestGrade(row) ?? '–'}</span>,
  evidence: ({ evidence }, { format }) => (
    <span className="claim-date">{evidence.length === 0 ? '–' : format.number(evidence.length)}</span>
  ),
  recheck: ({ recheck }, { format, m, today }) =>
    recheck === null ? null : (
      <span className={recheck <= today ? 'claim-date claim-due' : 'claim-date'}>
        {format.date(recheck)}
        {recheck <= today && <span className="visually-hidden"> {m.facetValueDue}</span>}
      </span>
    ),
  tags: ({ tags }) => (
    <span className="claim-tags">
      {tags.map((tag) => (
        <span key={tag} className="tag">
          {tag}
        </span>
      ))}
    </span>
  ),
}

/** A text with the words that were looked for marked in it. */
export function Hits({ text, query }: { text: string; query: Query }) {
  return <Marked text={text} ranges={hitsIn(text, query)} />
}

function Words({ text, query }: { text: string; query: Query }) {
  return (
    <span className="claim-two" dir="auto">
      <Hits text={text} query={query} />
    </span>
  )
}
