import { useApp, useMessages } from '../../state/window/app.ts'
import { useFormat } from '../../state/format.ts'

/** How far a large notebook has been read; until then the archive or its search waits, while articles can be worked on. */
export function LoadingIndicator() {
  const m = useMessages()
  const format = useFormat()
  const loading = useApp((app) => app.state?.notebook?.loading)
  if (!loading || loading.total === 0) return null
  const share = format.percent(loading.done / loading.total)
  return (
    <output className="save" title={loading.of === 'articles' ? m.archiveReading : m.searchReading}>
      {loading.of === 'articles' ? m.archiveLoading(share) : m.searchLoading(share)}
    </output>
  )
}
