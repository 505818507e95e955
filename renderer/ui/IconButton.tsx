import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Tooltip } from './Tooltip.tsx'
import './button.css'

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** Its name, read aloud and shown as tooltip. */
  label: string
  /** The key that does the same, as shown to the person. */
  keys?: string
  children: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button that is an icon of 16 px; its name appears on hover and focus. */
export function IconButton({ label, keys, className = '', children, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(keys !== undefined && { keys })}>
      <button type="button" {...rest} aria-label={label} className={`icon-button ${className}`}>
        {children}
      </button>
    </Tooltip>
  )
}
