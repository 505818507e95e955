import { FileWarning } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../state/window/app.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

interface PaneBoundaryProps {
  children: ReactNode
  /** What could not be shown, as a sentence; a general one where none is given. */
  title?: string
}

/** Says that one part of the window cannot be shown. What it would show stays on disk as it is. */
export function PaneBoundary({ children, title }: PaneBoundaryProps) {
  const m = useMessages()
  return (
    <Boundary
      renderFailed={(again) => (
        <div role="alert">
          <EmptyState title={title ?? m.paneFailed} icon={<FileWarning aria-hidden />}>
            <p>{m.paneFailedHint}</p>
            <Button onClick={again}>{m.articleTryAgain}</Button>
          </EmptyState>
        </div>
      )}
    >
      {children}
    </Boundary>
  )
}
