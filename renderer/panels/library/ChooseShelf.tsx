import { CircleDot, FolderClosed, Library } from 'lucide-react'
import { useState } from 'react'
import { includesFolded } from '../../../shared/search/fold.ts'
import { useMessages } from '../../state/window/app.ts'
import { useHandles } from '../../state/article/handles.ts'
import { useLibrary } from '../../state/library/library.ts'
import { setLook } from '../../state/library/library-look.ts'
import { usePanes } from '../../state/window/panes.ts'
import { useView } from '../../state/window/view.ts'
import { Palette } from '../../ui/Palette.tsx'

/** Shows a collection, what is unread, or all of the library, found by a few letters. */
export function ChooseShelf() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const collections = useLibrary((library) => library.collections)
  const [text, setText] = useState('')
  const options = [
    { id: 'all', label: m.libraryAll, icon: <Library aria-hidden /> },
    { id: 'unread', label: m.libraryUnread, icon: <CircleDot aria-hidden /> },
    ...collections.map(({ id, name }) => ({ id, label: name, icon: <FolderClosed aria-hidden /> })),
  ].filter(({ label }) => includesFolded(label, text))
  return (
    <Palette
      label={m.libraryShelf}
      text={text}
      onText={setText}
      groups={[{ name: null, options }]}
      status={m.libraryCollectFound(options.length)}
      onPick={(shelf) => {
        close()
        setLook({ shelf })
        usePanes.getState().set({ library: true })
        requestAnimationFrame(() => useHandles.getState().library?.focus())
      }}
      onClose={close}
    />
  )
}
