import { Tags } from 'lucide-react'
import { useMemo, useState } from 'react'
import { includesFolded } from '../../../shared/search/fold.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrary } from '../../state/library/library.ts'
import { setLook, useLook } from '../../state/library/library-look.ts'
import { tagCounts } from '../../state/library/library-rows.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Popover } from '../../ui/Popover.tsx'

/** From how many tags on they are looked for by typing, and how many are drawn at most. */
const MANY = 8
const SHOWN = 200

/** The tags that articles have: those ticked narrow the library to what has all of them. */
export function TagFilter() {
  const m = useMessages()
  return (
    <Popover
      label={m.libraryTags}
      trigger={
        <IconButton label={m.libraryTags}>
          <Tags aria-hidden />
        </IconButton>
      }
    >
      <TagChoice />
    </Popover>
  )
}

function TagChoice() {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const format = useFormat()
  const articles = useLibrary((library) => library.articles)
  const { tags } = useLook()
  const [sought, setSought] = useState('')
  const all = useMemo(() => tagCounts(articles ?? []), [articles])
  const shown = all.filter(({ tag }) => includesFolded(tag, sought)).slice(0, SHOWN)
  return (
    <div className="tag-choice">
      {all.length === 0 && <p className="field-hint">{m.libraryTagsNone(keyLabel('tagArticles'))}</p>}
      {all.length >= MANY && (
        <Field
          quiet
          type="search"
          label={m.tagsFind}
          placeholder={m.tagsFind}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      )}
      {shown.length > 0 && (
        <ul aria-label={m.libraryTags}>
          {shown.map(({ tag, count }) => (
            <li key={tag}>
              <label>
                <input
                  type="checkbox"
                  checked={tags.includes(tag)}
                  onChange={({ target }) =>
                    setLook({ tags: target.checked ? [...tags, tag] : tags.filter((other) => other !== tag) })
                  }
                />
                <span className="one-line" dir="auto">
                  {tag}
                </span>
                <span className="tag-choice-count">{format.number(count)}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => run('tags')}>{m.commandTags}</Button>
    </div>
  )
}
