import type { Piece } from '../../../shared/compare/row.ts'
import './pieces.css'

/** Words that stayed, went and came: struck and underlined, so that no colour has to be told. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`
    if (kind === 'removed')
      return (
        <del key={key} className="piece-removed">
          {text}
        </del>
      )
    if (kind === 'added')
      return (
        <ins key={key} className="piece-added">
          {text}
        </ins>
      )
    return <span key={key}>{text}</span>
  })
}
