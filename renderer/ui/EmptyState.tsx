import type { ReactNode } from 'react'
import './empty-state.css'

export interface EmptyStateProps {
  title: string
  /** What to do about it. */
  children?: ReactNode
  icon?: ReactNode
}

/** Stands where a list would be, and says what to do. */
export function EmptyState({ title, children, icon }: EmptyStateProps) {
  return (
    <div className="empty-state">
      {icon}
      <p className="empty-state-title">{title}</p>
      {children}
    </div>
  )
}
