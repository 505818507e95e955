import { call } from '../../host/client.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { destination } from './destination.ts'
import { useCopy } from './use-copy.ts'
import './details.css'

/** Dialog: shows where a link leads before anything is opened. */
export function LinkDialog({ href }: { href: string }) {
  const m = useMessages()
  const close = useView((view) => view.close)
  const canOpen = useApp((app) => app.state?.can.openLink) ?? false
  const { copied, copy } = useCopy(href)
  const host = destination(href)
  const open = () => call('app.openLink', { url: href }).then(close, tellProblem)

  return (
    <Dialog
      title={m.linkTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        <>
          <Button look={canOpen ? 'plain' : 'primary'} onClick={copy}>
            {copied ? m.copied : m.linkCopy}
          </Button>
          {canOpen && host !== null && (
            <Button look="primary" autoFocus onClick={() => void open()}>
              {m.linkOpen}
            </Button>
          )}
        </>
      }
    >
      <p>{host === null ? m.linkUnsafe : canOpen ? m.linkLeadsTo : m.linkLeadsToCopy}</p>
      {host !== null && <p className="link-host">{host}</p>}
      <p className="link-address">{href}</p>
    </Dialog>
  )
}
