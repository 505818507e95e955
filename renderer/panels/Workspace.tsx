import { useEffect, useRef, useState } from 'react'
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { useMessages } from '../state/window/app.ts'
import { guardFocus } from '../commands/guard-focus.ts'
import { keepFocus } from '../commands/keep-focus.ts'
import { useArticle } from '../state/article/article.ts'
import { useDesk } from '../state/window/desk.ts'
import { usePanes } from '../state/window/panes.ts'
import { useView } from '../state/window/view.ts'
import { Archive } from './archive/Archive.tsx'
import { ArticlePane } from './article/ArticlePane.tsx'
import { SidePane } from './cards/SidePane.tsx'
import { Library } from './library/Library.tsx'
import { PaneBoundary } from './PaneBoundary.tsx'
import { useChosenWidth } from './chosen-width.ts'
import { useFocusAfterDragging } from './focus-after-dragging.ts'
import { Review } from './review/Review.tsx'
import { Trash } from './trash/Trash.tsx'
import { useRoomFor } from './use-room-for.ts'

/** Widths when a notebook is opened for the first time, in percent of the window. */
const FIRST = { library: 21, cards: 25 }

/** What takes the room of article and cards. */
const elsewhere = { review: <Review />, archive: <Archive />, trash: <Trash /> }

/** The three panes. Review, archive and trash take the room of article and cards together. */
export function Workspace() {
  const panes = useDesk(({ desk }) => desk?.panes)
  const ready = panes !== undefined
  const reading = useArticle(({ wanted }) => wanted !== null)
  const started = useRef(false)
  // At the start keys reach the text, unless somebody has gone elsewhere.
  useEffect(() => {
    if (!reading || started.current) return
    started.current = true
    keepFocus()
  }, [reading])
  useEffect(guardFocus, [])
  return <main className="workspace">{ready && <Panes library={panes.library} cards={panes.cards} />}</main>
}

/** Takes the remembered widths once: from then on the panes themselves know them. */
function Panes(remembered: { library: number; cards: number }) {
  const m = useMessages()
  const place = useView((view) => view.place)
  const start = useRef({
    library: remembered.library || FIRST.library,
    cards: remembered.cards || FIRST.cards,
  }).current
  const library = usePanelRef()
  const widths = useRef(start)
  const libraryShown = usePanes((state) => state.library)
  const [cardsWidth, setCardsWidth] = useState(() => inPixels(remembered.cards || FIRST.cards))
  const chosen = useChosenWidth(library, 'panes', inPixels(remembered.library || FIRST.library))

  useEffect(() => {
    if (libraryShown) library.current?.expand()
    else library.current?.collapse()
  }, [libraryShown, library])

  useRoomFor('library', '(width < 1000px)')
  useFocusAfterDragging()

  const keep = (change: Partial<typeof start>) => {
    widths.current = { ...widths.current, ...change }
    useDesk.getState().keep({ panes: widths.current })
  }

  return (
    <Group
      id="panes"
      onLayoutChanged={(layout, { isUserInteraction }) => {
        const width = layout['library'] ?? 0
        usePanes.getState().set({ library: width > 0 })
        if (!isUserInteraction || width === 0) return
        chosen(width)
        keep({ library: width })
      }}
    >
      <Panel
        id="library"
        panelRef={library}
        collapsible
        defaultSize={`${start.library}%`}
        minSize="180px"
        maxSize="45%"
        groupResizeBehavior="preserve-pixel-size"
      >
        <PaneBoundary>
          <Library />
        </PaneBoundary>
      </Panel>
      <Separator
        className="pane-separator"
        data-edge={!libraryShown || undefined}
        aria-label={m.paneLibraryWidth}
      />
      <Panel id="main">
        {place === 'article' && <Reading width={cardsWidth} onWidth={setCardsWidth} keep={keep} />}
        {place !== 'article' && <PaneBoundary key={place}>{elsewhere[place]}</PaneBoundary>}
      </Panel>
    </Group>
  )
}

/** A share of the window, in percent. */
const inPixels = (percent: number) => (window.innerWidth * percent) / 100

interface ReadingProps {
  /** Of the cards, in pixels: they have it again after the archive, however wide the window is by then. */
  width: number
  onWidth: (pixels: number) => void
  keep: (change: { cards: number }) => void
}

function Reading({ width, onWidth, keep }: ReadingProps) {
  const m = useMessages()
  const side = usePanelRef()
  const sideShown = usePanes((state) => state.side)
  const [start] = useState(`${width}px`)
  const chosen = useChosenWidth(side, 'reading', width)
  useRoomFor('side', '(width < 720px)')

  useEffect(() => {
    if (sideShown) side.current?.expand()
    else side.current?.collapse()
  }, [sideShown, side])

  return (
    <Group
      id="reading"
      onLayoutChanged={(layout, { isUserInteraction }) => {
        const share = layout['side'] ?? 0
        usePanes.getState().set({ side: share > 0 })
        if (!isUserInteraction || share === 0) return
        onWidth(chosen(share))
        const whole = window.innerWidth
        const own = document.getElementById('reading')?.clientWidth ?? whole
        keep({ cards: (share * own) / whole })
      }}
    >
      <Panel id="article" minSize="280px">
        <ArticlePane />
      </Panel>
      <Separator
        className="pane-separator"
        data-edge={!sideShown || undefined}
        aria-label={m.paneCardsWidth}
      />
      <Panel
        id="side"
        panelRef={side}
        collapsible
        defaultSize={start}
        minSize="240px"
        maxSize="60%"
        groupResizeBehavior="preserve-pixel-size"
      >
        <SidePane />
      </Panel>
    </Group>
  )
}
