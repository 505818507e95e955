import { CircleMinus, CirclePlus } from 'lucide-react'
import './stance-icon.css'

export interface StanceIconProps {
  stance: 'supports' | 'contradicts'
  /** Read aloud in its place; without it the icon is silent. */
  label?: string
}

/** The sign of a stance: a plus for what speaks for a claim, a minus for what speaks against it. */
export function StanceIcon({ stance, label }: StanceIconProps) {
  const Sign = stance === 'supports' ? CirclePlus : CircleMinus
  return (
    <Sign
      className={`stance-icon stance-${stance}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    />
  )
}
