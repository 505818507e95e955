import { useContext } from 'react'
import { StatusIcon } from '../../../ui/StatusIcon.tsx'
import { NoteContext } from '../note-things/note-context.ts'
import type { PutClaim } from '../../../../shared/model/note-thing.ts'
import { Peek } from './Peek.tsx'
import './note-links.css'

/** A claim as it stands now, and whether that is another status than when it was put into the note. */
export function LiveClaim({ put }: { put: PutClaim }) {
  const note = useContext(NoteContext)
  if (!note) return put.statement
  const { m, claims } = note
  const now = claims.find(({ id }) => id === put.claim)
  const gone = now ? now.trashed : note.gone.has(put.claim)
  const status = now?.status ?? put.status
  const words = now?.statement || now?.passage?.exact || put.statement
  const changed = status !== put.status
  const claim = (
    <button
      type="button"
      className={`live-claim live-${status}${gone ? ' live-gone' : ''}`}
      dir="auto"
      title={m.noteClaimOpen}
      onClick={() => note.onOpenClaim(put.claim)}
    >
      <StatusIcon status={status} label={m.statusName(status)} /> {words}
      {changed && (
        <span className="live-changed">
          {' '}
          {m.noteClaimWas(put.status)} <StatusIcon status={put.status} />
        </span>
      )}
      {gone && <span className="live-changed"> {m.noteClaimGone}</span>}
    </button>
  )
  if (!now) return claim
  return (
    <Peek trigger={claim}>
      <span className={`status-${status}`}>
        <StatusIcon status={status} /> {m.statusName(status)}
      </span>
      <strong dir="auto">{words}</strong>
      {now.passage && now.passage.exact !== words && (
        <q dir="auto" className="note-peek-quote">
          {now.passage.exact}
        </q>
      )}
      {now.article && <span dir="auto">{now.article.title}</span>}
    </Peek>
  )
}
