import { GripVertical } from 'lucide-react'
import { useEffect, useMemo, type DragEvent } from 'react'
import type { Report } from '../../../shared/api/reports.ts'
import { call } from '../../host/client.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { base64 } from '../../state/intake/base64.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { blobOfReport } from './download.ts'

/** The finished report as a thing that can be dragged to where it is wanted: a folder, a mail. Saving does the same without a mouse. */
export function DragOut({ report }: { report: Report }) {
  const m = useMessages()
  const desktop = useApp((app) => app.state?.host === 'electron')
  const blob = useMemo(() => blobOfReport(report), [report])
  const url = useMemo(() => URL.createObjectURL(blob), [blob])
  useEffect(() => () => URL.revokeObjectURL(url), [url])

  const begin = (event: DragEvent) => {
    if (desktop) {
      // The system's own drag takes the place of the page's.
      event.preventDefault()
      base64(blob)
        .then((bytes) => call('reports.dragOut', { file: report.file, base64: bytes }))
        .catch(tellProblem)
      return
    }
    event.dataTransfer.effectAllowed = 'copy'
    // What a browser makes a file of where it is dropped.
    event.dataTransfer.setData('DownloadURL', `${report.mime}:${report.file}:${url}`)
  }
  return (
    <span className="report-drag" draggable onDragStart={begin} title={report.file}>
      <GripVertical aria-hidden />
      {m.handOverDrag}
    </span>
  )
}
