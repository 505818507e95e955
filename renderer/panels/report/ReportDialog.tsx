import { useEffect, useRef, useState } from 'react'
import type { Report } from '../../../shared/api/reports.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { useLibrary } from '../../state/library/library.ts'
import { useFormat } from '../../state/format.ts'
import type { Format } from '../../state/format-of.ts'
import { tellEnded, tellWords } from '../../state/window/notices.ts'
import { leaveStep } from '../../state/window/tour.ts'
import { useView, type Subject } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { thisDialog } from '../take-or-close.ts'
import { Choices } from './Choices.tsx'
import { useChosen } from '../../state/report/chosen.ts'
import { download } from './download.ts'
import { DragOut } from './DragOut.tsx'
import { Findings } from './Findings.tsx'
import { Preview } from './Preview.tsx'
import './report.css'
import { ReportFacts } from './ReportFacts.tsx'
import { Making } from './Making.tsx'
import {
  makeReport,
  stopMaking,
  useReport,
  type Made,
  type Wanted,
  type Way,
} from '../../state/report/use-report.ts'

/** Dialog: a report on articles or claims, what will be in it and what will not, how it will look, and the file. */
export function ReportDialog({ subject: first }: { subject: Subject }) {
  const m = useMessages()
  const numbers = useFormat()
  const close = useView((view) => view.close)
  const { format, chosen, chooseFormat, choose } = useChosen()
  const [about, setAbout] = useState<'first' | 'notebook'>('first')
  const articles = useLibrary((library) => library.articles) ?? []
  const subject: Subject = about === 'first' ? first : { type: 'articles', ids: articles.map(({ id }) => id) }
  // A PDF is the page on paper, and takes seconds: it is made when it is asked for.
  const wanted: Wanted = { subject, format: format === 'pdf' ? 'html' : format, choices: chosen }
  const { made, stop } = useReport(wanted)
  const [saving, setSaving] = useState<Way | null>(null)
  const paper = useRef('')
  useEffect(() => () => stopMaking(paper.current), [])

  const keep = async (shown: Report) => {
    const dialog = thisDialog()
    paper.current = crypto.randomUUID()
    setSaving({ phase: 'writing', done: 0, total: 0 })
    try {
      const report =
        format === 'pdf' ? await makeReport({ ...wanted, format }, paper.current, setSaving) : shown
      download(report)
      await call('reports.handedOver', { subject, format })
      dialog.close()
      leaveStep('report')
      tellWords((m) => m.handOverSaved(report.file))
    } catch (error) {
      tellEnded(error)
      setSaving(null)
    }
  }

  const report = made.state === 'made' ? made.report : null
  return (
    <Dialog
      title={m.handOverTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      width="full"
      footer={
        <>
          {saving && format === 'pdf' && <Making way={saving} onStop={() => stopMaking(paper.current)} />}
          {report && format !== 'pdf' && <DragOut report={report} />}
          <Button
            look="primary"
            disabled={!report || saving !== null}
            onClick={() => report && void keep(report)}
          >
            {m.handOverSave}
          </Button>
        </>
      }
    >
      <div className="report-dialog">
        <div className="report-side">
          <SelectField
            label={m.handOverSubject}
            value={about}
            options={[
              { value: 'first', label: nameOf(m, numbers, first) },
              {
                value: 'notebook',
                label: m.handOverNotebook(articles.length, numbers.number(articles.length)),
              },
            ]}
            onChange={setAbout}
          />
          <Choices format={format} chosen={chosen} onFormat={chooseFormat} onChange={choose} />
          <ReportFacts report={report} />
        </div>
        <div className="report-main">
          {report && <Findings report={report} />}
          {report ? <Preview report={report} /> : <Unmade made={made} onStop={stop} />}
        </div>
      </div>
    </Dialog>
  )
}

function nameOf(m: ReturnType<typeof useMessages>, format: Format, subject: Subject): string {
  if (subject.type === 'search') return m.handOverSearch
  const { length } = subject.ids
  const shown = format.number(length)
  return subject.type === 'articles'
    ? m.handOverTheseArticles(length, shown)
    : m.handOverTheseClaims(length, shown)
}

function Unmade({ made, onStop }: { made: Made; onStop: () => void }) {
  const m = useMessages()
  if (made.state === 'failed')
    return (
      <p role="alert" className="field-problem">
        {made.error.code === 'cancelled'
          ? m.handOverStopped
          : m.errorText(made.error.code, made.error.detail)}
      </p>
    )
  return (
    <div className="report-paper report-unmade">
      {made.state === 'making' && <Making way={made.way} onStop={onStop} />}
    </div>
  )
}
