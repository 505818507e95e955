import { useEffect } from 'react'
import { assertNever } from '../../shared/errors.ts'
import { keepFocus } from '../commands/keep-focus.ts'
import { useMessages } from '../state/window/app.ts'
import { useView, type Dialog as OpenDialog } from '../state/window/view.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { About } from './about/About.tsx'
import { LogDialog } from './about/LogDialog.tsx'
import { ImageDialog } from './article/ImageDialog.tsx'
import { BackupsDialog } from './backups/BackupsDialog.tsx'
import { BringBundle } from './bundle/BringBundle.tsx'
import { PackDialog } from './bundle/PackDialog.tsx'
import { BringIn } from './bring-in/BringIn.tsx'
import { Intake } from './bring-in/Intake.tsx'
import { LinkDialog } from './details/LinkDialog.tsx'
import { BringAnnotations } from './foreign/BringAnnotations.tsx'
import { ChooseShelf } from './library/ChooseShelf.tsx'
import { ChooseSort } from './library/ChooseSort.tsx'
import { CollectArticles } from './library/CollectArticles.tsx'
import { NameCollection } from './library/NameCollection.tsx'
import { TagArticles } from './library/TagArticles.tsx'
import { MergeDialog } from './linking/MergeDialog.tsx'
import { SplitDialog } from './linking/SplitDialog.tsx'
import { NoteVersions } from './note/versions/NoteVersions.tsx'
import { Notebooks } from './notebooks/Notebooks.tsx'
import { CommandPalette } from './palette/CommandPalette.tsx'
import { FindEverywhere } from './palette/FindEverywhere.tsx'
import { QuickOpen } from './palette/QuickOpen.tsx'
import { ReportDialog } from './report/ReportDialog.tsx'
import { Settings } from './settings/Settings.tsx'
import { Shortcuts } from './settings/Shortcuts.tsx'
import { TagsDialog } from './tags/TagsDialog.tsx'
import { EmptyTrash } from './trash/EmptyTrash.tsx'

/** The one dialog that is open, if any. One that cannot be drawn says so and can be closed. */
export function Dialogs() {
  const m = useMessages()
  const dialog = useView((view) => view.dialog)
  const close = useView((view) => view.close)
  // Where what had the focus before the dialog is gone, or nothing had it, it goes to what is shown.
  const isOpen = dialog !== null
  useEffect(() => (isOpen ? () => keepFocus() : undefined), [isOpen])
  if (!dialog) return null
  return (
    <Boundary
      key={dialog.kind}
      renderFailed={() => (
        <Dialog title={m.paneFailed} closeLabel={m.dialogClose} onClose={close}>
          <p role="alert">{m.paneFailedHint}</p>
        </Dialog>
      )}
    >
      <Open dialog={dialog} />
    </Boundary>
  )
}

function Open({ dialog }: { dialog: OpenDialog }) {
  switch (dialog.kind) {
    case 'bring-in':
      return <BringIn source={dialog.source} pasted={dialog.pasted} />
    case 'intake':
      return <Intake />
    case 'foreign':
      return <BringAnnotations article={dialog.article} />
    case 'report':
      return <ReportDialog subject={dialog.subject} />
    case 'pack':
      return <PackDialog />
    case 'bring-bundle':
      return <BringBundle file={dialog.file} blob={dialog.blob} />
    case 'about':
      return <About />
    case 'log':
      return <LogDialog />
    case 'backups':
      return <BackupsDialog />
    case 'notebooks':
      return <Notebooks />
    case 'palette':
      return <CommandPalette />
    case 'quick-open':
      return <QuickOpen beside={dialog.beside} />
    case 'find-everywhere':
      return <FindEverywhere />
    case 'settings':
      return <Settings />
    case 'shortcuts':
      return <Shortcuts />
    case 'tags':
      return <TagsDialog />
    case 'note-versions':
      return <NoteVersions article={dialog.article} />
    case 'tag-articles':
      return <TagArticles articles={dialog.articles} />
    case 'collect-articles':
      return <CollectArticles articles={dialog.articles} />
    case 'name-collection':
      return <NameCollection collection={dialog.collection} articles={dialog.articles} />
    case 'choose-shelf':
      return <ChooseShelf />
    case 'sort-library':
      return <ChooseSort />
    case 'link':
      return <LinkDialog href={dialog.href} />
    case 'image':
      return <ImageDialog {...dialog} />
    case 'empty-trash':
      return <EmptyTrash article={dialog.article} />
    case 'merge-claims':
      return <MergeDialog claim={dialog.claim} />
    case 'split-claim':
      return <SplitDialog claim={dialog.claim} />
    default:
      return assertNever(dialog)
  }
}
