import { FileText, Highlighter, NotebookPen } from 'lucide-react'
import { useEffect } from 'react'
import { useMessages } from '../../state/window/app.ts'
import { useEverywhere } from '../../state/finding/find-everywhere.ts'
import { useFormat } from '../../state/format.ts'
import { useView } from '../../state/window/view.ts'
import { Marked } from '../../ui/Marked.tsx'
import { Palette, type PaletteGroup } from '../../ui/Palette.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { placesIn, type FoundPlace } from './found-places.ts'

/** How many of one kind are drawn. */
const SHOWN = 30

/** Before the first answer. */
const NONE = { articles: [], highlights: [], notes: [] }

const icons = {
  articles: <FileText aria-hidden />,
  highlights: <Highlighter aria-hidden />,
  notes: <NotebookPen aria-hidden />,
}

/** Looks for words in articles, highlights, claims and notes of the whole notebook; each leads to its place. */
export function FindEverywhere() {
  const m = useMessages()
  const format = useFormat()
  const close = useView((view) => view.close)
  const { text, found, claims, failure, look, stop } = useEverywhere()
  useEffect(() => {
    if (useEverywhere.getState().text !== '') look(useEverywhere.getState().text)
    return stop
  }, [look, stop])

  const places = placesIn(found ?? NONE, claims ?? [])
  const icon = (place: FoundPlace) =>
    place.kind === 'claims' ? <StatusIcon status={place.status} /> : icons[place.kind]
  const groups = (['articles', 'highlights', 'claims', 'notes'] as const).flatMap((kind): PaletteGroup[] => {
    const all = places.filter((place) => place.kind === kind)
    if (all.length === 0) return []
    const options = all.slice(0, SHOWN).map((place) => ({
      id: place.key,
      label: <Marked text={place.snippet.text} ranges={place.snippet.ranges} />,
      detail: place.title,
      icon: icon(place),
    }))
    return [{ name: m.everywhereGroup(kind, format.number(all.length)), options }]
  })

  const pick = (key: string) => {
    const place = places.find((one) => one.key === key)
    if (!place) return
    close()
    place.open()
  }
  const statusOf = () => {
    if (failure) return m.errorText(failure.code, failure.detail)
    if (text.trim() === '') return m.everywhereHint
    const { done, total, unreadable } = found ?? { done: 0, total: 0, unreadable: [] }
    const goesOn = found === null || done < total || claims === null
    const parts = [
      goesOn && places.length === 0
        ? m.everywhereLooking
        : m.everywhereFound(places.length, format.number(places.length)),
      done < total ? m.everywhereProgress(format.number(done), format.number(total)) : '',
      claims === null && found ? m.everywhereClaimsLater : '',
      unreadable.length > 0
        ? m.everywhereUnreadable(unreadable.length, unreadable.slice(0, 3).join(', '))
        : '',
    ]
    return parts.filter((part) => part !== '').join(' · ')
  }

  return (
    <Palette
      tall
      label={m.everywhereLabel}
      text={text}
      onText={look}
      groups={groups}
      status={statusOf()}
      onPick={pick}
      onClose={close}
    />
  )
}
