import type { Status } from '../../../../shared/model/claim.ts'

const shapes: Record<Status, string> = {
  unconfirmed: 'M8 2.75a5.25 5.25 0 1 0 0 10.5a5.25 5.25 0 1 0 0-10.5',
  confirmed: 'M3 8.5l3.4 3.4L13.2 4.6',
  refuted: 'M4 4l8 8M12 4l-8 8',
}

/** The sign of a status: an open circle, a tick, a cross. */
export function statusIcon(status: Status): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', shapes[status])
  svg.append(path)
  return svg
}
