import { Trash2 } from 'lucide-react'
import type { ComponentType } from 'react'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Dialog } from '../../../renderer/ui/Dialog.tsx'
import { Field } from '../../../renderer/ui/Field.tsx'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { Menu } from '../../../renderer/ui/Menu.tsx'
import { Palette } from '../../../renderer/ui/Palette.tsx'
import { Popover } from '../../../renderer/ui/Popover.tsx'
import { StatusIcon } from '../../../renderer/ui/StatusIcon.tsx'
import { Toasts } from '../../../renderer/ui/Toasts.tsx'
import { nothing } from './nothing.ts'

const OpenDialog = () => (
  <Dialog
    title="Name the collection"
    closeLabel="Close"
    onClose={nothing}
    footer={
      <>
        <Button look="danger">Delete</Button>
        <Button>Cancel</Button>
        <Button look="primary">Save</Button>
      </>
    }
  >
    <Field label="Name" defaultValue="Ferries" />
    <p>What is in it stays in the library.</p>
  </Dialog>
)

const OpenPalette = () => (
  <Palette
    label="Find a command"
    text="fer"
    onText={nothing}
    groups={[
      { name: 'Commands', options: [{ id: 'a', label: 'Open an article…', detail: 'File', keys: 'Ctrl+P' }] },
      {
        name: 'Claims',
        options: [
          {
            id: 'b',
            label: 'The Aurelia was inspected.',
            detail: 'Night ferries',
            icon: <StatusIcon status="confirmed" />,
          },
          { id: 'c', label: 'A second ship took in water.', icon: <StatusIcon status="unconfirmed" /> },
        ],
      },
    ]}
    status="3 found"
    onPick={nothing}
    onClose={nothing}
  />
)

/** Opened by its button: what stands around is not to be reached meanwhile. */
const ClosedMenu = () => (
  <Menu
    trigger={<Button>Open the menu</Button>}
    entries={[
      { kind: 'heading', label: 'How cards are listed' },
      { kind: 'item', label: 'As in the text', chosen: true, run: nothing },
      { kind: 'item', label: 'Newest first', chosen: false, detail: 'What was made last', run: nothing },
      { kind: 'line' },
      { kind: 'item', label: 'Find', keys: 'Ctrl+F', run: nothing },
      { kind: 'item', label: 'Not now', disabled: true, run: nothing },
      { kind: 'item', label: 'Move to the trash', icon: <Trash2 aria-hidden />, run: nothing },
    ]}
  />
)

const ClosedPopover = () => (
  <Popover label="How articles are set" trigger={<Button>Open the popover</Button>}>
    <Field label="Size" defaultValue="100" />
    <Button>Reset</Button>
  </Popover>
)

const WithTooltip = () => (
  <IconButton label="Move to the trash" keys="Del">
    <Trash2 aria-hidden />
  </IconButton>
)

const OpenToasts = () => (
  <Toasts
    label="Notices"
    dismissLabel="Dismiss"
    onDismiss={nothing}
    toasts={[
      { id: 1, tone: 'info', text: 'Article moved to the trash.', action: { label: 'Undo', run: nothing } },
      { id: 2, tone: 'problem', text: 'The report could not be written: there is no room left on the disk.' },
    ]}
  />
)

/** What lies over a page, by name, each on a page of its own. */
export const floating: Readonly<Record<string, ComponentType>> = {
  dialog: OpenDialog,
  palette: OpenPalette,
  menu: ClosedMenu,
  popover: ClosedPopover,
  tooltip: WithTooltip,
  toasts: OpenToasts,
}
