import { ChevronDown, FileDiff } from 'lucide-react'
import type { ArticleView } from '../../../shared/api/views.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useFormat } from '../../state/format.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { Menu } from '../../ui/Menu.tsx'

/** Which of an article's versions is shown, and the way to the others; nothing where there is only one. */
export function VersionMenu({ view }: { view: ArticleView }) {
  const m = useMessages()
  const format = useFormat()
  const keyLabel = useKeyLabel()
  const { captures, capture } = view
  if (captures.length < 2) return null
  const at = captures.findIndex(({ sha256 }) => sha256 === capture.sha256)
  const versions = captures.map(({ sha256, importedAt }, index) => {
    const newest = index === captures.length - 1
    return {
      kind: 'item' as const,
      label: m.versionNamed(format.number(index + 1), format.moment(importedAt)),
      ...(newest && { detail: m.versionNewest }),
      chosen: index === at,
      run: () =>
        void useArticle
          .getState()
          .showCapture(newest ? null : sha256)
          .catch(tellProblem),
    }
  })
  return (
    <Menu
      trigger={
        <button type="button" className="article-version" aria-label={m.versionMenu}>
          {m.versionOf(format.number(at + 1), format.number(captures.length))}
          <ChevronDown aria-hidden />
        </button>
      }
      entries={[
        ...versions.toReversed(),
        { kind: 'line' },
        {
          kind: 'item',
          label: m.versionCompare,
          icon: <FileDiff aria-hidden />,
          keys: keyLabel('reviewVersion'),
          disabled: at === 0,
          run: () => run('reviewVersion'),
        },
      ]}
    />
  )
}
