import { Unplug } from 'lucide-react'
import { useMessages } from '../../state/window/app.ts'
import { useLink } from '../../state/window/link.ts'

/** Says that the program behind this window cannot be reached, and what the person can do. */
export function LinkBanner() {
  const m = useMessages()
  const link = useLink((state) => state.link)
  return (
    <div role="alert">
      {link !== 'up' && (
        <div className="banner banner-bad">
          <Unplug aria-hidden />
          {link === 'lost' ? m.linkLost : m.linkRefused}
        </div>
      )}
    </div>
  )
}
