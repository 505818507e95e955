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

/** Widths that nobody gave otherwise, in percent of the window. */
const FIRST = { library: 22, cards: 26 }
/** How wide a window usually is, in pixels. */
const USUAL = 1280

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
  const library = usePanelRef()
  const widths = useRef(remembered)
  const libraryShown = usePanes((state) => state.library)
  const [cardsWidth, setCardsWidth] = useState(() => widthOf(remembered, 'cards'))
  const [first] = useState(() => widthOf(remembered, 'library'))
  const chosen = useChosenWidth(library, 'panes', first, libraryShown)

  useRoomFor('library', '(width < 1000px)')
  useFocusAfterDragging()

  const keep = (change: Partial<typeof FIRST>) => {
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
        defaultSize={`${first}px`}
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

/** How wide a pane begins, in pixels; where nobody chose, a window that is narrow at first leaves no narrow panes in a wide one. */
function widthOf(remembered: typeof FIRST, pane: keyof typeof FIRST): number {
  const share = remembered[pane]
  return share > 0
    ? (window.innerWidth * share) / 100
    : (Math.max(window.innerWidth, USUAL) * FIRST[pane]) / 100
}

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
  const chosen = useChosenWidth(side, 'reading', width, sideShown)
  useRoomFor('side', '(width < 720px)')

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
