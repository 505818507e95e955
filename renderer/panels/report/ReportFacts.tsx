import { reportParts, type Report, type ReportPart } from '../../../shared/api/reports.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'

/** How much of what is in a report and how much is left out; rows of nothing are not shown. */
export function ReportFacts({ report }: { report: Report | null }) {
  const m = useMessages()
  const format = useFormat()
  const names: Record<ReportPart, string> = {
    articles: m.handOverArticles,
    claims: m.handOverClaims,
    highlights: m.handOverHighlights,
    comments: m.handOverComments,
    notes: m.handOverNotes,
    evidence: m.handOverEvidence,
    changes: m.handOverChanges,
    provenance: m.handOverProvenance,
    images: m.handOverImages,
  }
  const always: readonly ReportPart[] = ['articles', 'claims', 'highlights']
  const shown = reportParts.filter(
    (part) => always.includes(part) || (report && report.included[part] + report.leftOut[part] > 0),
  )
  return (
    <table className="report-facts" aria-busy={report === null}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{m.handOverTitle}</span>
          </th>
          <th scope="col">{m.handOverIncluded}</th>
          <th scope="col">{m.handOverLeftOut}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((part) => (
          <tr key={part}>
            <th scope="row">{names[part]}</th>
            <td>{report ? format.number(report.included[part]) : '…'}</td>
            <td>{report ? format.number(report.leftOut[part]) : '…'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
