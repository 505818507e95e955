import { useApp, useMessages } from '../../state/app.ts'
import { useFormat } from '../../state/format.ts'

/** How far a large notebook has been read; until then the archive waits, while articles can be worked on. */
export function LoadingIndicator() {
  const m = useMessages()
  const format = useFormat()
  const loading = useApp((app) => app.state?.notebook?.loading)
  if (!loading || loading.total === 0) return null
  return <output className="save">{m.archiveLoading(format.percent(loading.done / loading.total))}</output>
}
