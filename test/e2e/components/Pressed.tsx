import { Plus } from 'lucide-react'
import { Boundary } from '../../../renderer/ui/Boundary.tsx'
import { Button } from '../../../renderer/ui/Button.tsx'
import { Choice } from '../../../renderer/ui/Choice.tsx'
import { IconButton } from '../../../renderer/ui/IconButton.tsx'
import { Kbd } from '../../../renderer/ui/Kbd.tsx'
import { StatusIcon } from '../../../renderer/ui/StatusIcon.tsx'
import { nothing } from './nothing.ts'

const looks = ['plain', 'primary', 'quiet', 'danger'] as const

function Broken(): never {
  throw new Error('as some part of the page may')
}

/** What is pressed: buttons, choices, and what stands where something cannot be drawn. */
export function Pressed() {
  return (
    <section>
      <h2>Buttons</h2>
      <div className="in-row">
        {looks.map((look) => (
          <Button key={look} look={look}>
            {look}
          </Button>
        ))}
      </div>
      <div className="in-row">
        {looks.map((look) => (
          <Button key={look} look={look} disabled>
            {look}
          </Button>
        ))}
      </div>
      <div className="in-row">
        <Button>
          <Plus aria-hidden /> With an icon
        </Button>
        <IconButton label="Add">
          <Plus aria-hidden />
        </IconButton>
        <IconButton label="Add, pressed" aria-pressed>
          <Plus aria-hidden />
        </IconButton>
        <IconButton label="Add, not now" disabled>
          <Plus aria-hidden />
        </IconButton>
      </div>
      <h2>Choices</h2>
      <Choice
        label="Layout"
        value="side"
        options={[
          { value: 'side', label: 'Side by side' },
          { value: 'inline', label: 'In line' },
        ]}
        onChange={nothing}
      />
      <Choice
        label="Status"
        value="confirmed"
        options={(['unconfirmed', 'confirmed', 'refuted'] as const).map((status) => ({
          value: status,
          label: status,
          icon: <StatusIcon status={status} />,
        }))}
        onChange={nothing}
      />
      <h2>Keys</h2>
      <div className="in-row">
        <Kbd keys="Ctrl+E" />
        <Kbd keys="Umschalt+F3" />
        <Kbd keys="/" />
      </div>
      <h2>What cannot be drawn</h2>
      <Boundary renderFailed={() => <p>This part could not be drawn.</p>}>
        <Broken />
      </Boundary>
      <Boundary renderFailed={() => <p>This part could not be drawn.</p>}>
        <p>This part could.</p>
      </Boundary>
    </section>
  )
}
