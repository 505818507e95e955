import { useEffect, useState } from 'react'
import type { OutputOf } from '../../../shared/api/index.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CopyButton } from '../details/CopyButton.tsx'
import './about.css'

/** Dialog: what the program wrote down of its own doing, and where. */
export function LogDialog() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const [log, setLog] = useState<OutputOf<'app.log'> | null>(null)
  useEffect(() => void call('app.log', {}).then(setLog).catch(tellProblem), [])
  return (
    <Dialog title={m.logTitle} closeLabel={m.dialogClose} onClose={close} width="wide">
      <p>{m.logHint}</p>
      {log && (
        <>
          <p>
            <code>{log.path}</code>
          </p>
          <pre className="log-lines" tabIndex={0} aria-label={m.logTitle}>
            {log.text}
          </pre>
          <CopyButton label={m.logCopy} text={log.text} />
        </>
      )}
    </Dialog>
  )
}
