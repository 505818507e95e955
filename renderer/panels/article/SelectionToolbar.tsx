import { Link2, MapPin, MessageSquareText, Quote, Tag } from 'lucide-react'
import { Toolbar } from 'radix-ui'
import { memo, useDeferredValue, useRef, type ReactNode, type RefObject } from 'react'
import { commandLabel, type CommandId } from '../../../shared/commands.ts'
import { highlightColors } from '../../../shared/model/highlight.ts'
import { run } from '../../commands/run.ts'
import { useAriaKeys, useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useFocus, type Span } from '../../state/article/focus.ts'
import { useCurrentMarking, useMarking, type MarkingField } from '../../state/article/marking.ts'
import { usePlacing } from '../../state/article/placing.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { StatusIcon } from '../../ui/StatusIcon.tsx'
import { LinkForm } from './LinkForm.tsx'
import { MarkingForm } from './MarkingForm.tsx'
import { SimilarHint } from './SimilarHint.tsx'
import { useBeside } from './use-beside.ts'
import '../cards/swatch.css'
import './selection-toolbar.css'

const colorCommands = {
  yellow: 'highlightYellow',
  green: 'highlightGreen',
  blue: 'highlightBlue',
  pink: 'highlightPink',
  purple: 'highlightPurple',
} as const

/** What can be done with the selected words, beside them. It takes the focus only when asked to. */
export function SelectionToolbar({ pane }: { pane: RefObject<HTMLElement | null> }) {
  const selected = useFocus((focus) => focus.span)
  const before = useDeferredValue(selected)
  // It comes at once, and goes once what the selection became is on screen.
  const span = selected ?? before
  const { field } = useCurrentMarking()
  const isPlacing = usePlacing(({ placing }) => placing !== null)
  if (!span || (span.quiet && field === null && !isPlacing)) return null
  return <BesideSelection span={span} field={field} pane={pane} />
}

interface BesideSelectionProps {
  span: Span
  field: MarkingField | null
  pane: RefObject<HTMLElement | null>
}

const BesideSelection = memo(function BesideSelection({ span, field, pane }: BesideSelectionProps) {
  const m = useMessages()
  const ref = useRef<HTMLDivElement>(null)
  const style = useBeside(span, pane, ref, field !== null)
  const article = useArticle(({ wanted }) => wanted)
  const isPlacing = usePlacing(({ placing }) => placing?.article === article)
  return (
    <div ref={ref} className="selection-toolbar" style={style}>
      <Toolbar.Root
        className="selection-buttons"
        aria-label={m.toolbarLabel}
        // The selection, and the caret of whoever types below, stay where they are.
        onMouseDown={(event) => event.preventDefault()}
      >
        {isPlacing ? <PlaceHere /> : <Tools field={field} />}
      </Toolbar.Root>
      {field === null && !isPlacing && <SimilarHint span={span} />}
      {field === 'link' && <LinkForm />}
      {field && field !== 'link' && <MarkingForm key={field} field={field} />}
    </div>
  )
})

/** While an annotation is being placed by hand nothing else is done with a selection. */
function PlaceHere() {
  const m = useMessages()
  return (
    <Tool command="placeHere" wide>
      <MapPin aria-hidden />
      {m.placingHere}
    </Tool>
  )
}

function Tools({ field }: { field: MarkingField | null }) {
  const m = useMessages()
  return (
    <>
      {highlightColors.map((color) => (
        <Tool key={color} command={colorCommands[color]}>
          <span className="swatch" data-color={color} />
        </Tool>
      ))}
      <Toolbar.Separator className="selection-line" />
      <Tool command="comment" pressed={field === 'comment'}>
        <MessageSquareText aria-hidden />
      </Tool>
      <Toolbar.Button asChild>
        <IconButton
          label={m.toolbarTags}
          aria-pressed={field === 'tags'}
          onClick={() => useMarking.getState().ask('tags')}
        >
          <Tag aria-hidden />
        </IconButton>
      </Toolbar.Button>
      <Toolbar.Separator className="selection-line" />
      <Tool command="claim" wide>
        <StatusIcon status="unconfirmed" />
        {m.commandClaim}
      </Tool>
      <Tool command="claimConfirmed" wide pressed={field === 'reason'}>
        <StatusIcon status="confirmed" />
        {m.statusName('confirmed')}
      </Tool>
      <Toolbar.Separator className="selection-line" />
      <Tool command="linkClaim" pressed={field === 'link'}>
        <Link2 aria-hidden />
      </Tool>
      <Tool command="quoteInNote">
        <Quote aria-hidden />
      </Tool>
    </>
  )
}

interface ToolProps {
  command: CommandId
  pressed?: boolean
  wide?: boolean
  children: ReactNode
}

function Tool({ command, pressed, wide, children }: ToolProps) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const ariaKeys = useAriaKeys()
  return (
    <Toolbar.Button asChild>
      <IconButton
        label={commandLabel(m, command)}
        keys={keyLabel(command)}
        aria-keyshortcuts={ariaKeys(command)}
        aria-pressed={pressed}
        className={wide ? 'tool-wide' : ''}
        onClick={() => run(command)}
      >
        {children}
      </IconButton>
    </Toolbar.Button>
  )
}
