import type { Element } from 'hast'
import { s } from 'hastscript'
import { assertNever } from '../../errors.ts'
import type { Status } from '../../model/claim.ts'

/** The drawn sign of a status: open circle, tick, cross. It is decoration; the words stand beside it. */
export function statusIcon(status: Status): Element {
  return s('svg', { viewBox: '0 0 12 12', className: ['icon', status], ariaHidden: 'true' }, [shape(status)])
}

function shape(status: Status): Element {
  switch (status) {
    case 'unconfirmed':
      return s('circle', { cx: 6, cy: 6, r: 4.25 })
    case 'confirmed':
      return s('path', { d: 'M1.75 6.5 4.75 9.5 10.25 2.75' })
    case 'refuted':
      return s('path', { d: 'M2.25 2.25 9.75 9.75M9.75 2.25 2.25 9.75' })
    default:
      return assertNever(status)
  }
}
