import { Search } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useKeyLabels } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArchive } from '../../state/archive/archive.ts'
import { leave } from '../../commands/leave.ts'
import { keepFocus } from '../../commands/keep-focus.ts'
import { useView } from '../../state/window/view.ts'
import { Field } from '../../ui/Field.tsx'
import { Kbd } from '../../ui/Kbd.tsx'

/** The one field that searches claims: what is typed here opens the archive and narrows it as you type. */
export function SearchField() {
  const m = useMessages()
  const key = useKeyLabels()('search').at(-1)
  const ref = useRef<HTMLInputElement>(null)
  const { filter, searches, narrow, enterList } = useArchive()
  const go = useView((view) => view.go)

  useEffect(() => {
    if (searches > 0) ref.current?.select()
  }, [searches])

  return (
    <search className="topbar-search">
      <Field
        ref={ref}
        quiet
        type="search"
        label={m.searchLabel}
        placeholder={m.searchLabel}
        icon={<Search aria-hidden />}
        value={filter.text ?? ''}
        autoComplete="off"
        spellCheck={false}
        data-search
        onFocus={() => enterList(false)}
        onChange={({ target }) => {
          enterList(false)
          narrow({ text: target.value })
          if (target.value !== '') go('archive')
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'ArrowDown') {
            event.preventDefault()
            go('archive')
            enterList(true)
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            if ((filter.text ?? '') !== '') narrow({ text: '' })
            else {
              event.currentTarget.blur()
              if (useView.getState().place === 'archive') leave()
              else keepFocus()
            }
          }
        }}
      />
      {(filter.text ?? '') === '' && key !== undefined && <Kbd keys={key} />}
    </search>
  )
}
