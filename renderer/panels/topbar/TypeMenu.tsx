import { AArrowDown, AArrowUp, ALargeSmall, Maximize2 } from 'lucide-react'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFormat } from '../../state/format.ts'
import { nextSize, setType, typesettingOf } from '../../state/article/typesetting.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Popover } from '../../ui/Popover.tsx'

/** How articles are set: typeface, size, lines; remembered in this notebook. */
export function TypeMenu() {
  const m = useMessages()
  const format = useFormat()
  const focusKeys = useKeyLabel()('focusMode')
  const kept = useDesk(({ desk }) => desk?.type)
  const { face, leading, measure, size } = typesettingOf(kept)
  const smaller = nextSize(size, -1)
  const larger = nextSize(size, 1)
  return (
    <Popover
      label={m.typeTitle}
      trigger={
        <button type="button" className="icon-button" aria-label={m.typeTitle} title={m.typeTitle}>
          <ALargeSmall aria-hidden />
        </button>
      }
    >
      <div className="type-size">
        <IconButton
          label={m.typeSmaller}
          disabled={smaller === null}
          onClick={() => smaller && setType({ size: smaller })}
        >
          <AArrowDown aria-hidden />
        </IconButton>
        <output aria-label={m.typeSize}>{m.typePercent(format.number(size))}</output>
        <IconButton
          label={m.typeLarger}
          disabled={larger === null}
          onClick={() => larger && setType({ size: larger })}
        >
          <AArrowUp aria-hidden />
        </IconButton>
      </div>
      <Choice
        label={m.typeFace}
        value={face}
        options={[
          { value: 'serif', label: m.typeSerif },
          { value: 'sans', label: m.typeSans },
        ]}
        onChange={(face) => setType({ face })}
      />
      <Choice
        label={m.typeLeading}
        value={leading}
        options={[
          { value: 'close', label: m.typeClose },
          { value: 'normal', label: m.typeNormal },
          { value: 'open', label: m.typeOpen },
        ]}
        onChange={(leading) => setType({ leading })}
      />
      <Choice
        label={m.typeMeasure}
        value={measure}
        options={[
          { value: 'narrow', label: m.typeNarrow },
          { value: 'normal', label: m.typeMiddle },
          { value: 'wide', label: m.typeWide },
        ]}
        onChange={(measure) => setType({ measure })}
      />
      <Button onClick={() => run('focusMode')}>
        <Maximize2 aria-hidden />
        {m.commandFocusMode}
        {focusKeys && <Kbd keys={focusKeys} />}
      </Button>
    </Popover>
  )
}
