import { FileText, FolderClosed, Highlighter, Link2, Quote, Scale, Trash2 } from 'lucide-react'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { TrashEntry } from '../../../shared/api/views.ts'
import { call, onEvent } from '../../host/client.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { tellUndoable, withdrawOffers } from '../../state/window/undoable.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { rowStep } from '../row-step.ts'
import './trash.css'

const icons = {
  article: <FileText aria-hidden />,
  highlight: <Highlighter aria-hidden />,
  claim: <Quote aria-hidden />,
  evidence: <Scale aria-hidden />,
  appearance: <Link2 aria-hidden />,
  collection: <FolderClosed aria-hidden />,
}

/** Everything that was deleted, until it is restored or somebody empties the trash. */
export function Trash() {
  const m = useMessages()
  const readOnly = useReadOnly()
  const open = useView((view) => view.open)
  const [entries, setEntries] = useState<TrashEntry[] | null>(null)
  const load = useCallback(() => call('trash.list', {}).then(setEntries).catch(tellProblem), [])
  // What had the focus may be gone with its row: the one in its place has it then, or the trash itself.
  const section = useRef<HTMLElement>(null)
  const last = useRef(0)
  const dialog = useView((view) => view.dialog)
  useEffect(() => {
    const { activeElement, body } = document
    const isFree = activeElement === body || activeElement === section.current
    if (!dialog && entries !== null && isFree) enterRow(section.current, last.current)
  }, [entries, dialog])
  useEffect(() => {
    void load()
    return onEvent(({ type }) => void ((type === 'article-changed' || type === 'library-changed') && load()))
  }, [load])

  return (
    <section
      ref={section}
      className="trash"
      tabIndex={-1}
      aria-label={m.trashTitle}
      onFocus={({ target, currentTarget }) =>
        void (target === currentTarget && enterRow(currentTarget, last.current))
      }
    >
      <header className="trash-head">
        <h1>{m.trashTitle}</h1>
        <p>{m.trashHint}</p>
        {entries && entries.length > 0 && (
          <Button disabled={readOnly} onClick={() => open({ kind: 'empty-trash', article: null })}>
            {m.commandEmptyTrash}
          </Button>
        )}
      </header>
      {entries?.length === 0 ? (
        <EmptyState title={m.trashEmpty} icon={<Trash2 aria-hidden />} />
      ) : (
        <ul className="trash-list" onKeyDown={stepThrough}>
          {entries?.map((entry, index) => (
            <TrashRow
              key={`${entry.kind} ${entry.id}`}
              entry={entry}
              onRestored={() => {
                last.current = index
                return load()
              }}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** Into the row at a place or the last one, or into the trash itself where nothing lies in it. */
function enterRow(trash: HTMLElement | null, index: number): void {
  const rows = trash?.querySelectorAll('li') ?? []
  const row = rows[Math.min(index, rows.length - 1)]
  if (row) restoreButton(row)?.focus()
  else trash?.focus()
}

/** Goes from row to row, as in every list. */
function stepThrough(event: KeyboardEvent<HTMLUListElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const rows = [...event.currentTarget.children]
  const from = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rowStep(event.key, from, rows.length, rows[0]?.clientHeight ?? 1, window.innerHeight)
  const row = next === null ? null : rows[next]
  if (!row) return
  event.preventDefault()
  event.stopPropagation()
  restoreButton(row)?.focus()
}

function restoreButton(row: Element): HTMLElement | null {
  return row.querySelector<HTMLElement>('button:last-child')
}

function TrashRow({ entry, onRestored }: { entry: TrashEntry; onRestored: () => Promise<void> }) {
  const m = useMessages()
  const format = useFormat()
  const readOnly = useReadOnly()
  const open = useView((view) => view.open)
  const kind = {
    article: m.kindArticle,
    highlight: m.kindHighlight,
    claim: m.kindClaim,
    evidence: m.kindEvidence,
    appearance: m.kindAppearance,
    collection: m.kindCollection,
  }[entry.kind]
  const restore = async () => {
    await save('trash.restore', { kind: entry.kind, id: entry.id, article: entry.article })
    withdrawOffers()
    await tellUndoable((m) => m.trashRestored)
    await Promise.all([onRestored(), useLibrary.getState().load()])
  }
  return (
    <li className="trash-row">
      {icons[entry.kind]}
      <div>
        <p className="trash-text" dir="auto">
          {entry.text}
        </p>
        <p className="trash-about">
          {[kind, entry.kind === 'article' ? '' : entry.articleTitle, format.moment(entry.trashedAt)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="trash-actions">
        {entry.kind === 'article' && (
          <Button
            look="quiet"
            aria-label={m.trashRemoveOne(entry.text)}
            disabled={readOnly}
            onClick={() => open({ kind: 'empty-trash', article: entry.id })}
          >
            {m.trashRemove}
          </Button>
        )}
        <Button disabled={readOnly} onClick={() => void restore().catch(tellProblem)}>
          {m.trashRestore}
        </Button>
      </div>
    </li>
  )
}
