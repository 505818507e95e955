import './status-icon.css'

export interface StatusIconProps {
  status: 'unconfirmed' | 'confirmed' | 'refuted'
  /** Read aloud in its place; without it the icon is silent, because the word stands beside it. */
  label?: string
}

const shapes = {
  unconfirmed: <circle cx="8" cy="8" r="5.25" />,
  confirmed: <path d="M3 8.6 6.4 12 13 4.4" />,
  refuted: <path d="m4 4 8 8m0-8-8 8" />,
}

/** The sign of a status: an open circle, a tick, a cross. */
export function StatusIcon({ status, label }: StatusIconProps) {
  return (
    <svg
      className={`status-icon status-${status}`}
      viewBox="0 0 16 16"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {shapes[status]}
    </svg>
  )
}
