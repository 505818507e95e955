import { useEffect, useState } from 'react'
import { TrashCounts, type TrashOutlook } from '../../../shared/api/trash.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { tellProblem, useNotices } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { takeOrClose } from '../take-or-close.ts'
import { StayingInTrash } from './StayingInTrash.tsx'
import './trash.css'

const kinds = Object.keys(TrashCounts.shape) as (keyof TrashCounts)[]

/** Dialog: what goes for good, counted, and what stays and why; nothing goes before somebody has agreed to that. */
export function EmptyTrash({ article }: { article: Id | null }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const [outlook, setOutlook] = useState<TrashOutlook | null>(null)
  const [busy, setBusy] = useState(false)
  const meant = article === null ? {} : { article }
  useEffect(
    () => takeOrClose(call('trash.outlook', article === null ? {} : { article }), setOutlook),
    [article],
  )

  const empty = async ({ counts }: TrashOutlook) => {
    setBusy(true)
    try {
      const { backup } = await save('trash.empty', { ...meant, expected: counts })
      close()
      useNotices.getState().tell({ tone: 'info', text: (m) => m.trashEmptied(backup ?? '') })
    } catch (error) {
      tellProblem(error)
      await call('trash.outlook', meant).then(setOutlook, tellProblem)
      setBusy(false)
    }
  }

  const going = outlook ? kinds.filter((kind) => outlook.counts[kind] > 0) : []
  return (
    <Dialog
      title={article === null ? m.trashEmptyTitle : m.trashRemoveTitle}
      closeLabel={m.dialogClose}
      onClose={() => !busy && close()}
      footer={
        <>
          {outlook && going.length > 0 && (
            <Button look="danger" disabled={busy} onClick={() => void empty(outlook)}>
              {m.trashDo}
            </Button>
          )}
          <Button look="primary" disabled={busy} onClick={close}>
            {m.trashKeep}
          </Button>
        </>
      }
    >
      <p role="status" className="trash-outlook">
        {busy
          ? m.trashDoing
          : outlook === null
            ? m.trashLooking
            : going.length > 0
              ? m.trashGoes
              : m.trashNothingGoes}
      </p>
      {outlook && going.length > 0 && (
        <>
          <ul className="trash-counts">
            {going.map((kind) => (
              <li key={kind}>{m.trashCounted(kind, outlook.counts[kind])}</li>
            ))}
          </ul>
          <p>{m.trashBackup}</p>
        </>
      )}
      {outlook && outlook.staying.length > 0 && <StayingInTrash staying={outlook.staying} />}
    </Dialog>
  )
}
