import { useState } from 'react'
import type { BackupPreview as Found } from '../../../shared/api/backups.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'

/** What one backup has otherwise than the notebook has now; compared when it is opened. */
export function BackupPreview({ name, when }: { name: string; when: string }) {
  const m = useMessages()
  const [found, setFound] = useState<Found | null>(null)
  const look = () => void call('backups.preview', { name }).then(setFound).catch(tellProblem)
  const named = found?.articles ?? []
  const rest = found ? found.gone + found.otherwise - named.length : 0
  return (
    <details className="backup-preview" onToggle={(event) => event.currentTarget.open && look()}>
      <summary aria-label={`${m.backupsPreview} (${when})`}>{m.backupsPreview}</summary>
      <p role="status">{found ? m.backupsCompared(found) : m.backupsComparing}</p>
      {named.length > 0 && (
        <ul>
          {named.map(({ id, title, claims, state }) => (
            <li key={id}>
              <span dir="auto">{title}</span> <small>{m.backupsArticle(state, claims)}</small>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p>{m.backupsMore(rest)}</p>}
    </details>
  )
}
