import { useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrary } from '../../state/library/library.ts'
import { includesFolded } from '../../../shared/search/fold.ts'
import type { ArticleSummary } from '../../../shared/api/views.ts'
import { Combobox, type Choice } from '../../ui/Combobox.tsx'
import './version-choice.css'

/** How many articles are offered at once. */
const MOST = 8

interface VersionChoiceProps {
  /** Whether it comes in as a version of an article, and of which. */
  asVersion: boolean
  target: ArticleSummary | null
  onChange: (change: { asVersion: boolean; target?: ArticleSummary }) => void
}

/** As an article of its own, or as a newer version of one that is there. */
export function VersionChoice({ asVersion, target, onChange }: VersionChoiceProps) {
  const m = useMessages()
  const format = useFormat()
  const articles = useLibrary((library) => library.articles) ?? []
  if (articles.length === 0) return null
  const choiceOf = ({ id, title, publisher, published }: ArticleSummary): Choice => ({
    id,
    label: title,
    detail: [publisher, published && format.date(published)].filter(Boolean).join(' · '),
  })
  const find = (text: string) =>
    articles
      .filter(({ title, publisher, url }) =>
        [title, publisher, url].some((field) => includesFolded(field, text)),
      )
      .slice(0, MOST)
      .map(choiceOf)
  return (
    <fieldset className="version-choice">
      <legend className="visually-hidden">{m.bringInAs}</legend>
      <label>
        <input
          type="radio"
          name="as-version"
          checked={!asVersion}
          onChange={() => onChange({ asVersion: false })}
        />
        {m.bringInAsNew}
      </label>
      <label>
        <input
          type="radio"
          name="as-version"
          checked={asVersion}
          onChange={() => onChange({ asVersion: true })}
        />
        {target ? m.bringInAsVersionOf(target.title) : m.bringInAsVersion}
      </label>
      {asVersion && (
        <Combobox
          label={m.bringInWhich}
          placeholder={m.bringInWhichHint}
          none={m.bringInWhichNone}
          chosen={target && choiceOf(target)}
          find={find}
          onChoose={({ id }) => {
            const chosen = articles.find((article) => article.id === id)
            if (chosen) onChange({ asVersion: true, target: chosen })
          }}
        />
      )}
    </fieldset>
  )
}
