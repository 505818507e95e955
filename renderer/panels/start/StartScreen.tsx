import { BookOpen } from 'lucide-react'
import { useApp, useMessages } from '../../state/window/app.ts'
import { MakeNotebook } from '../notebooks/MakeNotebook.tsx'
import { RecentNotebooks } from '../notebooks/RecentNotebooks.tsx'
import { RecoverButton } from './ProblemsBanner.tsx'
import './start.css'

/** Shown when no notebook is open: why, and every way to one. */
export function StartScreen() {
  const m = useMessages()
  const error = useApp((app) => app.state?.openError)
  const damaged = error?.code === 'file-damaged' && String(error.detail['file'] ?? '')
  return (
    <main className="start">
      <div className="start-inside">
        <h1>
          <BookOpen aria-hidden /> {m.startTitle}
        </h1>
        {error && (
          <div role="alert" className="start-error banner-bad">
            <p>{m.errorText(error.code, error.detail)}</p>
            {damaged && <RecoverButton file={damaged} label={m.startRecover} />}
          </div>
        )}
        <section>
          <h2>{m.notebooksRecent}</h2>
          <RecentNotebooks />
        </section>
        <section>
          <h2>{m.notebooksNew}</h2>
          <MakeNotebook />
        </section>
      </div>
    </main>
  )
}
