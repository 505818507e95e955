import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { BelegError } from '../../../shared/errors.ts'
import { addClaim, addHighlight, made, selectedPlace } from '../../commands/marks.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { knownTags } from '../../state/cards/cards.ts'
import { useHandles } from '../../state/article/handles.ts'
import {
  currentDraft,
  useCurrentMarking,
  useMarking,
  type MarkingDraft,
  type MarkingField,
} from '../../state/article/marking.ts'
import { showUnsaved } from '../../state/article/unsaved-marks.ts'
import { asBelegError } from '../../state/problem.ts'
import { TagInput } from '../../ui/TagInput.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { FormEnd } from '../FormEnd.tsx'

/** The field below the toolbar: a comment, tags, or the reason for a confirmed claim. Nothing typed goes with Escape. */
export function MarkingForm({ field }: { field: Exclude<MarkingField, 'link'> }) {
  const m = useMessages()
  const { draft } = useCurrentMarking()
  const view = useArticle((article) => article.view)
  const form = useRef<HTMLFormElement>(null)
  const [busy, setBusy] = useState(false)
  const [missing, setMissing] = useState(false)
  const [problem, setProblem] = useState<BelegError | null>(null)

  const begin = () =>
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true })
  useLayoutEffect(begin, [])

  const submit = async () => {
    const place = selectedPlace()
    const { reason, tags } = currentDraft()
    if (!place || busy) return
    const without = field === 'reason' && reason.trim() === ''
    setMissing(without)
    if (without) return begin()
    setBusy(true)
    setProblem(null)
    const { color } = useMarking.getState()
    const isClaim = field === 'reason'
    const hide = showUnsaved(
      place,
      isClaim ? { kind: 'claim', status: 'confirmed' } : { kind: 'highlight', color },
    )
    try {
      const card = isClaim
        ? await addClaim(place, { status: 'confirmed', reason: reason.trim() }, tags)
        : await addHighlight(place, color)
      made(card, place)
    } catch (error) {
      setProblem(asBelegError(error))
      setBusy(false)
    } finally {
      hide()
    }
  }

  const cancel = () => {
    useMarking.getState().close()
    useHandles.getState().article?.focus()
  }

  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter') return
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    if (event.key === 'Escape') cancel()
    else void submit()
  }

  const write = (change: Partial<MarkingDraft>) => useMarking.getState().write(change)
  return (
    <form
      ref={form}
      className="marking-form"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {field === 'comment' && (
        <TextArea
          label={m.toolbarComment}
          value={draft.comment}
          onChange={({ target }) => write({ comment: target.value })}
        />
      )}
      {field === 'tags' && (
        <TagInput
          label={m.toolbarTags}
          tags={draft.tags}
          known={knownTags(view)}
          removeLabel={(tag) => m.cardRemoveTag(tag)}
          onChange={(tags) => write({ tags })}
        />
      )}
      {field === 'reason' && (
        <TextArea
          label={m.claimReasonQuestion('confirmed')}
          value={draft.reason}
          aria-invalid={missing}
          onChange={({ target }) => write({ reason: target.value })}
        />
      )}
      <FormEnd
        missing={missing ? m.claimReasonNeeded : null}
        problem={problem}
        busy={busy}
        onCancel={cancel}
      />
    </form>
  )
}
