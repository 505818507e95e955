import { assertNever } from '../../shared/errors.ts'
import { useView } from '../state/view.ts'
import { BringIn } from './bring-in/BringIn.tsx'
import { LinkDialog } from './details/LinkDialog.tsx'
import { Notebooks } from './notebooks/Notebooks.tsx'
import { ReportDialog } from './report/ReportDialog.tsx'
import { Settings } from './settings/Settings.tsx'
import { Shortcuts } from './settings/Shortcuts.tsx'

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  if (!dialog) return null
  switch (dialog.kind) {
    case 'bring-in':
      return <BringIn files={dialog.files} text={dialog.text} />
    case 'report':
      return <ReportDialog articles={dialog.articles} />
    case 'notebooks':
      return <Notebooks />
    case 'settings':
      return <Settings />
    case 'shortcuts':
      return <Shortcuts />
    case 'link':
      return <LinkDialog href={dialog.href} />
    default:
      return assertNever(dialog)
  }
}
