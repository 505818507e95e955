import { useEffect, useState } from 'react'
import type { BackupEntry, Backups } from '../../../shared/api/backups.ts'
import { call } from '../../host/client.ts'
import { useApp, useMessages, useReadOnly } from '../../state/app.ts'
import { flushAll } from '../../state/closing.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem, tellWords } from '../../state/notices.ts'
import { useView } from '../../state/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import './backups.css'

type Work = 'making' | 'checking' | 'restoring' | null

/** Dialog: the backups of the notebook with what is in them, when one was proved last, and the way back from each. */
export function BackupsDialog() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const readOnly = useReadOnly()
  const [known, setKnown] = useState<Backups | null>(null)
  const [work, setWork] = useState<Work>(null)

  useEffect(() => {
    call('backups.list', {}).then(setKnown).catch(tellProblem)
  }, [])

  const during = async (what: Work, job: () => Promise<void>) => {
    setWork(what)
    await job().catch(tellProblem)
    setWork(null)
  }
  const make = () =>
    during('making', async () => {
      await flushAll()
      setKnown(await call('backups.make', {}))
    })
  const check = () => during('checking', async () => setKnown(await call('backups.verify', {})))
  const restore = (name: string) =>
    during('restoring', async () => {
      const restored = await call('backups.restore', { name })
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
      <Proof known={known} checking={work === 'checking'} />
      {known?.backups.length === 0 && <p>{m.backupsNone}</p>}
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

function Proof({ known, checking }: { known: Backups | null; checking: boolean }) {
  const m = useMessages()
  const format = useFormat()
  const verified = known?.verified
  const said = () => {
    if (checking) return m.backupsChecking
    if (!verified) return m.backupsNever
    const when = format.moment(verified.at)
    return verified.ok ? m.backupsVerified(when) : m.backupsFailed(when, verified.problems[0] ?? '')
  }
  return (
    <p role="status" className={verified && !verified.ok && !checking ? 'field-problem' : undefined}>
      {said()}
    </p>
  )
}

function Backup({
  backup: { at, reason, articles, claims, bytes, damaged },
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
    </li>
  )
}
