import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import { ToggleGroup } from 'radix-ui'
import type { Review } from '../../../shared/api/versions.ts'
import { commandLabel, type CommandId } from '../../../shared/commands.ts'
import type { ComparedRow } from '../../../shared/compare/row.ts'
import type { Settings } from '../../../shared/settings.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useApp, useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { leave } from '../../commands/leave.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { changesIn, useReview } from '../../state/article/review.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { SelectField } from '../../ui/SelectField.tsx'

type Layout = Settings['comparison']

interface ReviewHeaderProps {
  review: Review
  rows: readonly ComparedRow[]
  layout: Layout
}

/** Which versions are compared, how they are shown, and the way from change to change. */
export function ReviewHeader({ review, rows, layout }: ReviewHeaderProps) {
  const m = useMessages()
  const format = useFormat()
  const row = useReview((state) => state.row)
  const changes = changesIn(rows)
  const here = row === null ? -1 : changes.indexOf(row)
  const total = format.number(changes.length)
  return (
    <header className="review-header">
      <IconButton label={m.reviewBack} onClick={leave}>
        <ArrowLeft aria-hidden />
      </IconButton>
      <h1 className="review-title">{m.reviewTitle}</h1>
      <Versions review={review} />
      <output className="review-count">
        {here === -1
          ? m.reviewChanges(total, changes.length === 1)
          : m.reviewChangeOf(format.number(here + 1), total)}
      </output>
      <Step command="previousChange" disabled={!changes.some((at) => at < (row ?? Infinity))}>
        <ChevronUp aria-hidden />
      </Step>
      <Step command="nextChange" disabled={!changes.some((at) => at > (row ?? -1))}>
        <ChevronDown aria-hidden />
      </Step>
      <ToggleGroup.Root
        type="single"
        className="review-layout"
        aria-label={m.reviewLayout}
        value={layout}
        onValueChange={(chosen) => {
          if (chosen !== '')
            useApp
              .getState()
              .change({ comparison: chosen as Layout })
              .catch(tellProblem)
        }}
      >
        <ToggleGroup.Item value="side">{m.reviewSide}</ToggleGroup.Item>
        <ToggleGroup.Item value="inline">{m.reviewInline}</ToggleGroup.Item>
      </ToggleGroup.Root>
    </header>
  )
}

/** Each version that came after another can be compared with the one before. */
function Versions({ review }: { review: Review }) {
  const m = useMessages()
  const format = useFormat()
  const article = useReview((state) => state.article)
  const captures = useArticle(({ view }) => (view?.id === article ? view.captures : null))
  if (!captures || captures.length < 3 || article === null) return null
  const options = captures
    .map(({ sha256, importedAt }, index) => ({
      value: sha256,
      label: m.versionNamed(format.number(index + 1), format.moment(importedAt)),
    }))
    .slice(1)
    .toReversed()
  return (
    <div className="review-versions">
      <SelectField
        label={m.reviewVersions}
        value={review.to.sha256}
        options={options}
        onChange={(capture) => void useReview.getState().open(article, { capture })}
      />
    </div>
  )
}

function Step({
  command,
  disabled,
  children,
}: {
  command: CommandId
  disabled: boolean
  children: React.ReactNode
}) {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  return (
    <IconButton
      label={commandLabel(m, command)}
      keys={keyLabel(command)}
      disabled={disabled}
      onClick={() => run(command)}
    >
      {children}
    </IconButton>
  )
}
