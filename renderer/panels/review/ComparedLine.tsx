import { memo } from 'react'
import type { ComparedRow, Piece } from '../../../shared/compare/row.ts'
import type { Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../state/window/app.ts'
import { Pieces } from './Pieces.tsx'

interface ComparedLineProps {
  row: ComparedRow
  index: number
  layout: Settings['comparison']
  current: boolean
  /** Which change this is; none for what stayed the same. */
  label: string | undefined
}

/** One paragraph in both versions. */
export const ComparedLine = memo(function ComparedLine({
  row,
  index,
  layout,
  current,
  label,
}: ComparedLineProps) {
  const { before, after, pieces } = row
  const block = after ?? before
  return (
    <div
      className="compared"
      data-line={index}
      data-block={block?.type}
      data-current={current}
      {...(label !== undefined && { role: 'group', 'aria-label': label })}
    >
      {layout === 'inline' ? (
        <Text pieces={pieces} />
      ) : (
        <>
          <Text pieces={before ? pieces.filter(({ kind }) => kind !== 'added') : null} />
          <Text pieces={after ? pieces.filter(({ kind }) => kind !== 'removed') : null} />
        </>
      )}
    </div>
  )
})

/** Null where the other version has a paragraph and this one has none. */
function Text({ pieces }: { pieces: readonly Piece[] | null }) {
  const m = useMessages()
  if (!pieces) return <div className="compared-none" />
  if (pieces.every(({ text }) => text === ''))
    return <p className="compared-text compared-picture">{m.reviewPicture}</p>
  return (
    <p className="compared-text" dir="auto">
      <Pieces pieces={pieces} />
    </p>
  )
}
