import { Tabs } from 'radix-ui'
import { useEffect, useRef } from 'react'
import { isDragged } from '../../editor/extensions/note-things/dragged.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticleBeside } from '../../state/article/beside.ts'
import { useFormat } from '../../state/format.ts'
import { useView, type Side } from '../../state/window/view.ts'
import { Details } from '../details/Details.tsx'
import { LensPane } from '../lens/LensPane.tsx'
import { NotePane } from '../note/NotePane.tsx'
import { PaneBoundary } from '../PaneBoundary.tsx'
import { CardList } from './CardList.tsx'
import './side-pane.css'

/** What belongs to the open article: its cards, its note, its details. Cards and note stay, with all that is typed there. */
export function SidePane() {
  const m = useMessages()
  const format = useFormat()
  const side = useView((view) => view.side)
  const view = useArticleBeside()
  const article = view?.id
  const tabs = useRef<HTMLDivElement>(null)
  // A tab that has the focus hands it on to the one that is chosen, by a key say.
  useEffect(() => {
    if (tabs.current?.contains(document.activeElement))
      tabs.current.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }, [side])

  return (
    <Tabs.Root
      className="side-pane"
      value={side}
      onValueChange={(value) => useView.getState().show(value as Side)}
      activationMode="manual"
    >
      <Tabs.List ref={tabs} className="side-tabs" aria-label={m.sideLabel}>
        <Tabs.Trigger className="side-tab" value="cards">
          {m.cardsTab}{' '}
          {view && (
            <span className="side-count">{format.number(view.highlights.length + view.claims.length)}</span>
          )}
        </Tabs.Trigger>
        <Tabs.Trigger
          className="side-tab"
          value="note"
          // Whoever drags something for the note over its name gets there.
          onDragOver={({ dataTransfer }) => isDragged(dataTransfer) && useView.getState().show('note')}
        >
          {m.noteTab}
        </Tabs.Trigger>
        <Tabs.Trigger className="side-tab" value="details">
          {m.detailsTab}
        </Tabs.Trigger>
        <Tabs.Trigger className="side-tab" value="lens">
          {m.lensTab}
        </Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content className="side-content" value="cards" forceMount tabIndex={-1}>
        <PaneBoundary key={article}>
          <CardList />
        </PaneBoundary>
      </Tabs.Content>
      <Tabs.Content className="side-content" value="note" forceMount tabIndex={-1}>
        <NotePane />
      </Tabs.Content>
      <Tabs.Content className="side-content" value="details" tabIndex={-1}>
        <PaneBoundary key={article}>
          <Details />
        </PaneBoundary>
      </Tabs.Content>
      <Tabs.Content className="side-content" value="lens" tabIndex={-1}>
        <PaneBoundary key={article}>
          <LensPane />
        </PaneBoundary>
      </Tabs.Content>
    </Tabs.Root>
  )
}
