import { useEffect, useRef, useState } from 'react'
import type { BackupEntry, Backups } from '../../../shared/api/backups.ts'
import { call } from '../../host/client.ts'
import { useApp, useMessages, useReadOnly } from '../../state/window/app.ts'
import { flushAll } from '../../state/window/closing.ts'
import { useFormat } from '../../state/format.ts'
import { onProgress } from '../../state/intake/import-progress.ts'
import { tellEnded, tellProblem, tellWords } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { BackupPreview } from './BackupPreview.tsx'
import './backups.css'

type Work = 'making' | 'checking' | 'restoring'

/** Dialog: the backups of the notebook with what is in them, when one was proved last, and the way back from each. */
export function BackupsDialog() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const format = useFormat()
  const readOnly = useReadOnly()
  const [known, setKnown] = useState<Backups | null>(null)
  const [work, setWork] = useState<{ what: Work; share: number } | null>(null)
  const own = useRef('')

  useEffect(() => {
    call('backups.list', {}).then(setKnown).catch(tellProblem)
    // Whoever closes the dialog waits for nothing any more.
    return () => stopWork(own.current)
  }, [])

  const during = async (what: Work, job: (ticket: string) => Promise<void>) => {
    const ticket = crypto.randomUUID()
    own.current = ticket
    setWork({ what, share: 0 })
    const unfollow = onProgress(ticket, (share) => setWork({ what, share }))
    await job(ticket).catch(tellEnded)
    unfollow()
    own.current = ''
    setWork(null)
  }
  const make = () =>
    during('making', async (ticket) => {
      await flushAll()
      setKnown(await call('backups.make', { ticket }))
      tellWords((m) => m.backupsMade)
    })
  const check = () => during('checking', async (ticket) => setKnown(await call('backups.verify', { ticket })))
  const restore = (name: string) =>
    during('restoring', async (ticket) => {
      const restored = await call('backups.restore', { name, ticket })
      if (!restored) return
      await useApp.getState().load()
      tellWords((m) => m.backupsRestored(restored.folder))
    })

  return (
    <Dialog
      title={m.backupsTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      width="wide"
      footer={
        <>
          <Button disabled={readOnly || work !== null || !known?.backups.length} onClick={() => void check()}>
            {m.backupsCheck}
          </Button>
          <Button look="primary" disabled={readOnly || work !== null} onClick={() => void make()}>
            {m.backupsMake}
          </Button>
        </>
      }
    >
      {work ? (
        <div className="backups-work">
          <span role="status">{m.backupsWork(work.what)}</span>
          <progress value={work.share} aria-label={m.backupsWork(work.what)} />
          <span>{format.percent(work.share)}</span>
          <Button look="quiet" onClick={() => stopWork(own.current)}>
            {m.backupsStop}
          </Button>
        </div>
      ) : (
        <Proof known={known} />
      )}
      <ul className="backups" aria-busy={known === null || work !== null}>
        {known?.backups.map((backup) => (
          <Backup
            key={backup.name}
            backup={backup}
            disabled={work !== null}
            onRestore={() => void restore(backup.name)}
          />
        ))}
      </ul>
      <p className="field-hint">{m.backupsHint}</p>
    </Dialog>
  )
}

function stopWork(ticket: string): void {
  if (ticket !== '') void call('backups.cancel', { ticket }).catch(() => undefined)
}

function Proof({ known }: { known: Backups | null }) {
  const m = useMessages()
  const format = useFormat()
  const verified = known?.verified
  const said = () => {
    if (!verified) return known?.backups.length === 0 ? m.backupsNone : m.backupsNever
    const when = format.moment(verified.at)
    return verified.ok ? m.backupsVerified(when) : m.backupsFailed(when, verified.problems[0] ?? '')
  }
  return (
    <p role="status" className={verified && !verified.ok ? 'field-problem' : undefined}>
      {said()}
    </p>
  )
}

function Backup({
  backup: { name, at, reason, articles, claims, bytes, damaged },
  disabled,
  onRestore,
}: {
  backup: BackupEntry
  disabled: boolean
  onRestore: () => void
}) {
  const m = useMessages()
  const format = useFormat()
  const when = format.moment(at)
  return (
    <li className="backup">
      <span className="backup-when">{when}</span>
      <span className="backup-what">
        {m.backupsCounts(articles, claims)} · {format.bytes(bytes)}
      </span>
      <span className="backup-why">
        {m.backupsReason(reason)}
        {damaged.length > 0 && ` · ${m.backupsDamaged(damaged.length)}`}
      </span>
      <Button
        look="quiet"
        disabled={disabled}
        aria-label={`${m.backupsRestore} (${when})`}
        onClick={onRestore}
      >
        {m.backupsRestore}
      </Button>
      <BackupPreview name={name} when={when} />
    </li>
  )
}
