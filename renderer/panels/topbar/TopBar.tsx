import { Command, FileOutput, PanelLeft, PanelRight, Redo2, Settings, Undo2 } from 'lucide-react'
import { useArticle } from '../../state/article/article.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useApp, useMessages, useReadOnly } from '../../state/window/app.ts'
import { useLibrarySelection } from '../../state/library/library-selection.ts'
import { useDeskSteps } from '../../state/window/desk-steps.ts'
import { usePanes } from '../../state/window/panes.ts'
import { useView } from '../../state/window/view.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { LoadingIndicator } from './LoadingIndicator.tsx'
import { IntakeIndicator } from './IntakeIndicator.tsx'
import { LanguageMenu } from './LanguageMenu.tsx'
import { NotebookMenu } from './NotebookMenu.tsx'
import { ReadOnlyBadge } from './ReadOnlyBadge.tsx'
import { SaveIndicator } from './SaveIndicator.tsx'
import { SearchField } from './SearchField.tsx'
import { ThemeMenu } from './ThemeMenu.tsx'
import { TypeMenu } from './TypeMenu.tsx'
import './topbar.css'

/** What is always in reach: the notebook, searching, undo, whether all is saved, how it looks. */
export function TopBar() {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const open = useApp((app) => app.state?.notebook != null)
  const panes = usePanes()
  const reading = useView((view) => view.place === 'article')
  const article = useArticle((state) => state.wanted !== null)
  return (
    <header className="topbar">
      <div className="topbar-left">
        {open && (
          <IconButton
            label={panes.library ? m.paneLibraryHide : m.paneLibraryShow}
            aria-pressed={panes.library}
            onClick={() => panes.set({ library: !panes.library })}
          >
            <PanelLeft aria-hidden />
          </IconButton>
        )}
        <NotebookMenu />
        <ReadOnlyBadge />
      </div>
      <div className="topbar-middle">{open && <SearchField />}</div>
      <div className="topbar-right">
        {open && (
          <>
            <LoadingIndicator />
            <IntakeIndicator />
            <SaveIndicator />
            <UndoButtons />
          </>
        )}
        {open && <ReportButton />}
        <IconButton label={m.commandPalette} keys={keyLabel('palette')} onClick={() => run('palette')}>
          <Command aria-hidden />
        </IconButton>
        {open && <TypeMenu />}
        <LanguageMenu />
        <ThemeMenu />
        <IconButton label={m.settingsTitle} keys={keyLabel('settings')} onClick={() => run('settings')}>
          <Settings aria-hidden />
        </IconButton>
        {open && (
          <IconButton
            label={panes.side ? m.paneCardsHide : m.paneCardsShow}
            aria-pressed={panes.side}
            disabled={!reading || !article}
            onClick={() => panes.set({ side: !panes.side })}
          >
            <PanelRight aria-hidden />
          </IconButton>
        )}
      </div>
    </header>
  )
}

/** A report on the article that is open, or on those that are selected. */
function ReportButton() {
  const m = useMessages()
  const keys = useKeyLabel()('report')
  const open = useArticle((state) => state.wanted !== null)
  const selected = useLibrarySelection(({ ids, standing }) => ids.size > 0 || standing !== null)
  return (
    <IconButton
      label={m.commandReport}
      keys={keys}
      disabled={!open && !selected}
      onClick={() => run('report')}
    >
      <FileOutput aria-hidden />
    </IconButton>
  )
}

function UndoButtons() {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  const steps = useApp((app) => app.state?.undo)
  const desk = useDeskSteps()
  const undo = desk.undo.at(-1) ?? steps?.undo
  const redo = desk.redo.at(-1) ?? steps?.redo
  return (
    <>
      <IconButton
        label={undo ? m.undoStep(undo.label) : m.commandUndo}
        keys={keyLabel('undo')}
        disabled={readOnly || !undo}
        onClick={() => run('undo')}
      >
        <Undo2 aria-hidden />
      </IconButton>
      <IconButton
        label={redo ? m.redoStep(redo.label) : m.commandRedo}
        keys={keyLabel('redo')}
        disabled={readOnly || !redo}
        onClick={() => run('redo')}
      >
        <Redo2 aria-hidden />
      </IconButton>
    </>
  )
}
