import { useEffect, useState } from 'react'
import type { Report, ReportCounts } from '../../../shared/api/reports.ts'
import { formats, type FormatId } from '../../../shared/export/formats.ts'
import { locales, type Locale } from '../../../shared/settings.ts'
import type { BelegError } from '../../../shared/errors.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { useLocale, useMessages } from '../../state/app.ts'
import { flushAll } from '../../state/closing.ts'
import { useFormat } from '../../state/format.ts'
import { useNotices } from '../../state/notices.ts'
import { asBelegError } from '../../state/problem.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { download } from './download.ts'
import './report.css'

const languageNames: Record<Locale, string> = { en: 'English', de: 'Deutsch' }
const formatIds = Object.keys(formats) as FormatId[]

type Made = { report: Report } | { error: BelegError } | null

/** Dialog: the report on some articles, what will be in it and what will not, and the file. */
export function ReportDialog({ articles }: { articles: Id[] }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const [format, setFormat] = useState<FormatId>('html')
  const [locale, setLocale] = useState<Locale>(useLocale())
  const [lens, setLens] = useState(false)
  const made = useReport(articles, format, locale, lens)

  const keep = (report: Report) => {
    download(report)
    close()
    useNotices.getState().tell({ tone: 'info', text: (m) => m.handOverSaved(report.file) })
  }

  const report = made && 'report' in made ? made.report : null
  return (
    <Dialog
      title={m.handOverTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        <Button look="primary" disabled={!report} onClick={() => report && keep(report)}>
          {m.handOverSave}
        </Button>
      }
    >
      <div className="report-choices">
        <SelectField
          label={m.handOverFormat}
          value={format}
          options={formatIds.map((value) => ({ value, label: formats[value].name }))}
          onChange={setFormat}
        />
        <SelectField
          label={m.handOverLanguage}
          value={locale}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
          onChange={setLocale}
        />
        {(format === 'html' || format === 'md') && (
          <label className="report-lens">
            <input type="checkbox" checked={lens} onChange={({ target }) => setLens(target.checked)} />
            {m.reportSaid}
          </label>
        )}
      </div>
      {made && 'error' in made ? (
        <p role="alert" className="field-problem">
          {m.errorText(made.error.code, made.error.detail)}
        </p>
      ) : (
        <ReportFacts report={report} />
      )}
      <p className="field-hint">{m.handOverAlone}</p>
    </Dialog>
  )
}

/** The report as it stands; made again for every choice, with what is typed at this moment saved first. */
function useReport(articles: Id[], format: FormatId, locale: Locale, lens: boolean): Made {
  const [made, setMade] = useState<Made>(null)
  useEffect(() => {
    let wanted = true
    const make = async () => {
      await flushAll()
      return call('reports.make', {
        subject: { type: 'articles', ids: articles },
        format,
        choices: { locale, lens },
      })
    }
    make().then(
      (report) => wanted && setMade({ report }),
      (error: unknown) => wanted && setMade({ error: asBelegError(error) }),
    )
    return () => {
      wanted = false
    }
  }, [articles, format, locale, lens])
  return made
}

function ReportFacts({ report }: { report: Report | null }) {
  const m = useMessages()
  const format = useFormat()
  const rows: [keyof ReportCounts, string][] = [
    ['articles', m.handOverArticles],
    ['claims', m.handOverClaims],
    ['highlights', m.handOverHighlights],
    ['notes', m.handOverNotes],
    ['images', m.handOverImages],
  ]
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
        {rows.map(([key, label]) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{report ? format.number(report.included[key]) : '…'}</td>
            <td>{report ? format.number(report.leftOut[key]) : '…'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
