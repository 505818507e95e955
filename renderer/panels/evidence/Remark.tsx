import { Info } from 'lucide-react'
import type { ReactNode } from 'react'

/** Something about the evidence that the analyst may want to know. */
export function Remark({ children }: { children: ReactNode }) {
  return (
    <p className="evidence-remark">
      <Info aria-hidden />
      <span>{children}</span>
    </p>
  )
}
