import { useEffect, useState } from 'react'
import type { TagCount } from '../../../shared/api/views.ts'
import { includesFolded } from '../../../shared/search/fold.ts'
import { call } from '../../host/client.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { followTags } from '../../state/follow-tags.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { save } from '../../state/window/save.ts'
import { newestStep, takeBack } from '../../state/window/undoable.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { MergeTags } from './MergeTags.tsx'
import { TagRow } from './TagRow.tsx'
import './tags.css'

/** Dialog: every tag of the notebook with what carries it; renamed, merged and deleted everywhere, each in one step of undo. */
export function TagsDialog() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const readOnly = useReadOnly()
  const [tags, setTags] = useState<TagCount[] | null>(null)
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [done, setDone] = useState<{ changed: number; step: number | null } | null>(null)
  const load = async () => setTags(await call('tags.list', {}))
  useEffect(() => {
    load().catch(tellProblem)
  }, [])

  const replace = (old: readonly string[], by: string | null) =>
    void (async () => {
      const { changed } = await save('tags.replace', { tags: [...old], by })
      // Where nothing changed, the newest step is another one.
      const step = changed > 0 ? await newestStep() : null
      if (by !== null) followTags(old, by, step)
      setChosen([])
      setDone({ changed, step })
      await load()
    })().catch(tellProblem)
  const undo = (step: number) =>
    void (async () => {
      await takeBack(step)
      setDone(null)
      await load()
    })().catch(tellProblem)

  const step = done?.step
  const shown = (tags ?? []).filter(({ tag }) => includesFolded(tag, sought))
  return (
    <Dialog
      title={m.tagsTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={
        <>
          <output className="tags-done">{done && m.tagsDone(done.changed)}</output>
          {step != null && <Button onClick={() => undo(step)}>{m.commandUndo}</Button>}
          <Button look="primary" onClick={close}>
            {m.tagsClose}
          </Button>
        </>
      }
    >
      {tags?.length === 0 ? (
        <p className="field-hint">{m.tagsNone}</p>
      ) : (
        <Field label={m.tagsFind} value={sought} onChange={({ target }) => setSought(target.value)} />
      )}
      <ul className="tags-list" aria-label={m.tagsTitle}>
        {shown.map((count) => (
          <TagRow
            key={count.tag}
            {...{ count, readOnly }}
            isTag={(name) => (tags ?? []).some(({ tag }) => tag === name)}
            chosen={chosen.includes(count.tag)}
            onChoose={(on) =>
              setChosen(on ? [...chosen, count.tag] : chosen.filter((other) => other !== count.tag))
            }
            onReplace={(by) => replace([count.tag], by)}
          />
        ))}
      </ul>
      {chosen.length > 1 && <MergeTags tags={chosen} onMerge={(by) => replace(chosen, by)} />}
    </Dialog>
  )
}
