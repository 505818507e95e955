import type { ComponentProps, ReactNode } from 'react'
import { useFormat } from '../../state/format.ts'
import { setLook } from '../../state/library/library-look.ts'

export interface ShelfButtonProps extends ComponentProps<'button'> {
  /** `all`, `unread`, or a collection's id. */
  shelf: string
  name: string
  icon: ReactNode
  /** How many articles are on it. */
  count: number
  shown: boolean
}

/** Shows one shelf of the library. */
export function ShelfButton({ shelf, name, icon, count, shown, ...rest }: ShelfButtonProps) {
  const format = useFormat()
  return (
    <button
      type="button"
      {...rest}
      className="shelf"
      aria-current={shown ? 'true' : undefined}
      onClick={() => setLook({ shelf })}
    >
      {icon}
      <span className="one-line" dir="auto">
        {name}
      </span>
      <span className="shelf-count">{format.number(count)}</span>
    </button>
  )
}
