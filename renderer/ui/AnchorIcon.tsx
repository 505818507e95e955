import { CopyX, PencilLine, SearchX } from 'lucide-react'
import './anchor-icon.css'

export interface AnchorIconProps {
  anchor: 'changed' | 'lost' | 'ambiguous'
  /** Read aloud in its place; without it the icon is silent, because the words stand beside it. */
  label?: string
}

const icons = { changed: PencilLine, lost: SearchX, ambiguous: CopyX }

/** The sign of a passage that no longer stands as it did: a pen, or a search without an answer or with several. */
export function AnchorIcon({ anchor, label }: AnchorIconProps) {
  const Icon = icons[anchor]
  const name = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return <Icon className={`anchor-icon anchor-${anchor}`} {...name} />
}
