import { CalendarClock } from 'lucide-react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { accept, putAside } from '../../commands/lens.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { isOlder } from '../../state/article/article.ts'
import { dayAfter, recheckSpans } from '../../state/day.ts'
import { tellProblem } from '../../state/window/notices.ts'
import type { Suggestion } from '../../state/article/suggestions.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import './lens.css'

/** What can be made of a suggestion: an unconfirmed claim, for an open question with a day to look again, or nothing for good. */
export function SuggestionActions({ view, suggestion }: { view: ArticleView; suggestion: Suggestion }) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const readOnly = useReadOnly()
  if (readOnly) return null
  const open = suggestion.classes.includes('confirmation-pending')
  const make = (recheck?: string) => void accept(suggestion, recheck).catch(tellProblem)
  return (
    <p className="lens-actions">
      {!isOlder(view) && (
        <>
          <Button look="quiet" title={keyLabel('acceptSuggestion')} onClick={() => make()}>
            {m.lensAccept}
          </Button>
          {open && (
            <Menu
              trigger={
                <Button look="quiet" aria-label={m.lensAcceptRecheck} title={m.lensAcceptRecheck}>
                  <CalendarClock aria-hidden />
                </Button>
              }
              entries={[
                { kind: 'heading', label: m.lensAcceptRecheck },
                ...recheckSpans.map((span) => ({
                  kind: 'item' as const,
                  label: m.claimRecheckIn(span),
                  run: () => make(dayAfter(span)),
                })),
              ]}
            />
          )}
        </>
      )}
      <Button
        look="quiet"
        title={keyLabel('dismissSuggestion')}
        onClick={() => void putAside(suggestion).catch(tellProblem)}
      >
        {m.lensDismiss}
      </Button>
    </p>
  )
}
