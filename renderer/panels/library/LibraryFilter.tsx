import { ArrowDownUp, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useHandles } from '../../state/article/handles.ts'
import { setLook, sortBy, sortNames, useLook } from '../../state/library/library-look.ts'
import { Field } from '../../ui/Field.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { TagFilter } from './TagFilter.tsx'

/** What narrows and orders the library: words, tags, and by what it is sorted. */
export function LibraryFilter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const { sort, tags } = useLook()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    useHandles.setState({ libraryFilter: { focus: () => field.current?.select() } })
    return () => useHandles.setState({ libraryFilter: null })
  }, [])
  return (
    <search className="library-filter">
      <div className="library-filter-line">
        <Field
          ref={field}
          quiet
          type="search"
          label={m.libraryFilter}
          placeholder={m.libraryFilter}
          title={keyLabel('filterLibrary')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => onText(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') useHandles.getState().library?.focus()
            else if (event.key === 'Escape' && text !== '') onText('')
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        <TagFilter />
        <Menu
          align="end"
          trigger={
            <IconButton label={m.librarySort(m.librarySortName(sort.by))}>
              <ArrowDownUp aria-hidden />
            </IconButton>
          }
          entries={[
            { kind: 'heading', label: m.librarySortTitle },
            ...sortNames.map((by) => ({
              kind: 'item' as const,
              label: m.librarySortName(by),
              chosen: by === sort.by,
              run: () => by === sort.by || sortBy(by),
            })),
            { kind: 'line' },
            { kind: 'item', label: m.librarySortTurn, run: () => sortBy(sort.by) },
          ]}
        />
      </div>
      {tags.length > 0 && (
        <ul className="library-tags" aria-label={m.libraryTagsChosen}>
          {tags.map((tag) => (
            <li key={tag} className="tag">
              <span className="one-line" dir="auto">
                {tag}
              </span>
              <button
                type="button"
                className="tag-remove"
                aria-label={m.libraryTagDrop(tag)}
                onClick={() => setLook({ tags: tags.filter((other) => other !== tag) })}
              >
                <X aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </search>
  )
}
