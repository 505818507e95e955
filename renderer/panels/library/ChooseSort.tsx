import { ArrowDownUp, Check } from 'lucide-react'
import { useState } from 'react'
import { includesFolded } from '../../../shared/search/fold.ts'
import type { LibrarySort } from '../../../shared/search/library-sorts.ts'
import { useMessages } from '../../state/window/app.ts'
import { sortBy, sortNames, useLook } from '../../state/library/library-look.ts'
import { useView } from '../../state/window/view.ts'
import { Palette } from '../../ui/Palette.tsx'

/** Sorts the library by something; by what it is sorted by already, the other way round. */
export function ChooseSort() {
  const m = useMessages()
  const close = useView((view) => view.close)
  const { sort } = useLook()
  const [text, setText] = useState('')
  const found = sortNames.filter((by) => includesFolded(m.librarySortName(by), text))
  return (
    <Palette
      label={m.librarySortTitle}
      text={text}
      onText={setText}
      groups={[
        {
          name: null,
          options: found.map((by) => ({
            id: by,
            label: m.librarySortName(by),
            icon: by === sort.by ? <Check aria-hidden /> : <ArrowDownUp aria-hidden />,
            ...(by === sort.by && { detail: m.librarySortTurn }),
          })),
        },
      ]}
      status={m.libraryCollectFound(found.length)}
      onPick={(by) => {
        close()
        sortBy(by as LibrarySort)
      }}
      onClose={close}
    />
  )
}
