import { useApp, useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { call } from '../../host/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { MakeNotebook } from './MakeNotebook.tsx'
import { RecentNotebooks } from './RecentNotebooks.tsx'

/** Dialog: open another notebook or make one. */
export function Notebooks() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const canReveal = useApp((app) => app.state?.can.revealFolder) ?? false
  return (
    <Dialog
      title={m.notebooksTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      {...(canReveal && {
        footer: (
          <Button onClick={() => void call('notebooks.reveal', {}).catch(tellProblem)}>
            {m.notebookReveal}
          </Button>
        ),
      })}
    >
      <RecentNotebooks onOpened={close} />
      <MakeNotebook onOpened={close} />
    </Dialog>
  )
}
