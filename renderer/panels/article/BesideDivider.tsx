import { useLayoutEffect, useRef } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'
import { useMessages } from '../../state/window/app.ts'
import { useDesk } from '../../state/window/desk.ts'

const HALF = 50

/**
 * The line between two articles that are beside each other, moved by mouse or arrow keys. It lies over them instead of holding them: an
 * article that comes to the front or goes beside another stays where it is in the page, laid out as it is.
 */
export function BesideDivider() {
  const m = useMessages()
  const start = useRef(useDesk.getState().desk?.beside ?? HALF).current
  const room = useRef<HTMLDivElement>(null)
  const place = (left: number | undefined) =>
    room.current?.parentElement?.style.setProperty('--beside', `${left ?? HALF}%`)
  // Before anything is painted: the articles would be seen at half the room, and then jump.
  useLayoutEffect(() => place(start), [start])
  return (
    <div className="article-divider" ref={room}>
      <Group
        id="beside"
        onLayoutChange={(layout) => place(layout['left'])}
        onLayoutChanged={(layout, { isUserInteraction }) => {
          const { left } = layout
          if (isUserInteraction && left !== undefined) useDesk.getState().keep({ beside: left })
        }}
      >
        <Panel id="left" defaultSize={`${start}%`} minSize="200px" />
        <Separator className="pane-separator" aria-label={m.paneBesideWidth} />
        <Panel id="right" minSize="200px" />
      </Group>
    </div>
  )
}
