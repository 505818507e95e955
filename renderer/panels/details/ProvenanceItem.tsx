import { FileDiff, FileText } from 'lucide-react'
import type { ArticleView } from '../../../shared/api/views.ts'
import type { ProvenanceEntry } from '../../../shared/model/provenance.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { openReview } from '../../commands/review.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { CopyButton } from './CopyButton.tsx'
import { factsOf } from './provenance-facts.ts'

/** One entry: what happened, when and how, with the sums that prove it, to be copied one by one or all together. */
export function ProvenanceItem({ view, entry }: { view: ArticleView; entry: ProvenanceEntry }) {
  const m = useMessages()
  const format = useFormat()
  const facts = factsOf(m, format, view, entry)
  const at = 'capture' in entry ? view.captures.findIndex(({ sha256 }) => sha256 === entry.capture) : -1
  const title =
    entry.event === 'corrected'
      ? m.provenanceCorrected(entry.field)
      : entry.event === 'captured'
        ? m.provenanceCaptured(format.number(at + 1))
        : m.provenanceSeenAgain(format.number(at + 1))
  const all = [title, ...facts.map(({ name, value }) => `${name}: ${value}`)].join('\n')
  const shown = entry.event === 'captured' && entry.capture === view.capture.sha256
  return (
    <li className="provenance-entry" aria-current={shown ? 'true' : undefined}>
      <header>
        <h3>{title}</h3>
        {entry.event === 'captured' && view.captures.length > 1 && <VersionButtons view={view} at={at} />}
        <CopyButton label={m.provenanceCopy} text={all} />
      </header>
      <dl>
        {facts.map(({ name, value, kind }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={kind}>
              {kind === 'sum' ? <code title={value}>{value}</code> : <span dir="auto">{value}</span>}
              {kind === 'sum' && <CopyButton label={m.copySum(name)} text={value} />}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function VersionButtons({ view, at }: { view: ArticleView; at: number }) {
  const m = useMessages()
  const info = view.captures[at]
  if (!info) return null
  const newest = at === view.captures.length - 1
  return (
    <>
      <IconButton
        label={m.provenanceRead}
        disabled={info.sha256 === view.capture.sha256}
        onClick={() =>
          void useArticle
            .getState()
            .showCapture(newest ? null : info.sha256)
            .catch(tellProblem)
        }
      >
        <FileText aria-hidden />
      </IconButton>
      {at > 0 && (
        <IconButton
          label={m.versionCompare}
          onClick={() => void openReview(view.id, { capture: info.sha256 })}
        >
          <FileDiff aria-hidden />
        </IconButton>
      )}
    </>
  )
}
