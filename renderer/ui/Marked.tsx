import { Fragment } from 'react'
import './marked.css'

export interface MarkedProps {
  text: string
  /** What to mark, in order and apart, in UTF-16 units. */
  ranges: readonly { start: number; end: number }[]
}

/** A text with some stretches of it marked, as the hits of a search are. */
export function Marked({ text, ranges }: MarkedProps) {
  if (ranges.length === 0) return text
  return (
    <>
      {ranges.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ranges[index - 1]?.end ?? 0, start)}
          <mark className="hit">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
