import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { Problem } from '../../../shared/api/views.ts'
import { useLibrary } from '../../state/library/library.ts'
import { useApp, useMessages, useReadOnly } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem, useNotices } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import './start.css'

/** Files of the open notebook that are not as they should be, each with its reason and the way out. */
export function ProblemsBanner() {
  const m = useMessages()
  const problems = useApp((app) => app.state?.notebook?.problems) ?? []
  if (problems.length === 0) return null
  return (
    <aside aria-label={m.problemsTitle(problems.length)}>
      <details className="problems banner-bad" open={problems.length < 3}>
        <summary>
          <TriangleAlert aria-hidden />
          {m.problemsTitle(problems.length)}
        </summary>
        <ul>
          {problems.map((problem) => (
            <ProblemRow key={`${problem.kind} ${problem.file}`} problem={problem} />
          ))}
        </ul>
      </details>
    </aside>
  )
}

function ProblemRow({ problem: { file, kind, reason, article, good } }: { problem: Problem }) {
  const m = useMessages()
  const format = useFormat()
  const title = useLibrary(({ articles }) => articles?.find(({ id }) => id === article)?.title)
  const explained = {
    damaged: m.problemDamaged,
    unreadable: m.problemUnreadable,
    'newer-version': m.problemNewerVersion,
    'conflict-copy': m.problemConflictCopy,
    'text-damaged': m.problemTextDamaged(title ?? ''),
  }[kind]
  return (
    <li>
      <p>
        <code>{file}</code> {explained}
        {reason !== '' && kind !== 'conflict-copy' && (
          <span className="problem-reason"> {m.reasonText(reason)}</span>
        )}
      </p>
      {good && kind !== 'conflict-copy' && (
        <RecoverButton
          file={file}
          label={m.problemRecover(format.moment(good.savedAt), format.bytes(good.bytes))}
        />
      )}
      {kind === 'text-damaged' && (
        <Button onClick={() => useView.getState().open({ kind: 'backups' })}>{m.backupsTitle}</Button>
      )}
    </li>
  )
}

/** Puts the newest good version of a file in place; the damaged one is kept beside it. */
export function RecoverButton({ file, label }: { file: string; label: string }) {
  const readOnly = useReadOnly()
  const [busy, setBusy] = useState(false)
  const recover = async () => {
    setBusy(true)
    try {
      await save('notebooks.recover', { file })
      useNotices.getState().tell({ tone: 'info', text: (m) => m.problemRecovered(file) })
      await useApp.getState().load()
    } catch (error) {
      tellProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button disabled={busy || readOnly} onClick={() => void recover()}>
      {label}
    </Button>
  )
}
