import { History } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { NoteVersion } from '../../../../shared/api/views.ts'
import type { Id } from '../../../../shared/model/id.ts'
import type { Note } from '../../../../shared/model/note.ts'
import { call } from '../../../host/client.ts'
import { useMessages, useReadOnly } from '../../../state/window/app.ts'
import { useArticle } from '../../../state/article/article.ts'
import { useFormat } from '../../../state/format.ts'
import { tellProblem } from '../../../state/window/notices.ts'
import { useView } from '../../../state/window/view.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { NoteDifference } from './NoteDifference.tsx'
import { NotePreview } from './NotePreview.tsx'
import { restoreNote } from './restore-note.ts'
import { VersionList } from './VersionList.tsx'
import './note-versions.css'

type Shown = 'whole' | 'difference'

/** Dialog: what the note of an article was before, and the way back to each. */
export function NoteVersions({ article }: { article: Id }) {
  const m = useMessages()
  const format = useFormat()
  const close = useView((view) => view.close)
  const readOnly = useReadOnly()
  const now = useArticle(({ view }) => (view?.id === article ? view.note : null))
  const [versions, setVersions] = useState<NoteVersion[] | null>(null)
  const [chosen, setChosen] = useState<NoteVersion | null>(null)
  const [shown, setShown] = useState<Shown>('whole')
  const content = useVersion(article, chosen)

  useEffect(() => {
    call('notes.versions', { article })
      .then((found) => {
        setVersions(found)
        setChosen(found.find(({ words }) => words !== null) ?? null)
      })
      .catch(tellProblem)
  }, [article])

  return (
    <Dialog
      title={m.noteVersionsTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      width="full"
      {...(versions?.length !== 0 && {
        footer: (
          <Button
            look="primary"
            disabled={readOnly || content === null}
            onClick={() => content && void restoreNote(article, content).catch(tellProblem)}
          >
            {m.noteVersionRestore}
          </Button>
        ),
      })}
    >
      {versions?.length === 0 ? (
        <EmptyState title={m.noteVersionsNone} icon={<History aria-hidden />}>
          <p>{m.noteVersionsNoneHint}</p>
        </EmptyState>
      ) : (
        <div className="note-versions" aria-busy={versions === null}>
          <VersionList versions={versions ?? []} chosen={chosen} onChoose={setChosen} />
          <section
            className="note-version"
            aria-label={chosen ? m.noteVersionPreview(format.moment(chosen.at)) : m.noteVersionsTitle}
          >
            <Choice<Shown>
              label={m.noteVersionShow}
              value={shown}
              options={[
                { value: 'whole', label: m.noteVersionAsItWas },
                { value: 'difference', label: m.noteVersionDifference },
              ]}
              onChange={setShown}
            />
            {content && shown === 'whole' && <NotePreview key={chosen?.id} content={content} />}
            {content && shown === 'difference' && <NoteDifference before={content} after={now} />}
          </section>
        </div>
      )}
    </Dialog>
  )
}

/** What a version says; null until it is read. */
function useVersion(article: Id, version: NoteVersion | null): Note['content'] | null {
  const [read, setRead] = useState<{ id: string; content: Note['content'] } | null>(null)
  useEffect(() => {
    let current = true
    if (version)
      call('notes.version', { article, version: version.id })
        .then((content) => current && setRead({ id: version.id, content }))
        .catch(tellProblem)
    return () => {
      current = false
    }
  }, [article, version])
  return read && read.id === version?.id ? read.content : null
}
