import { FileText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { fuzzyFinder } from '../../../shared/search/fuzzy.ts'
import { useMessages } from '../../state/app.ts'
import { useArticle } from '../../state/article.ts'
import { useDesk } from '../../state/desk.ts'
import { useFormat } from '../../state/format.ts'
import { useHandles } from '../../state/handles.ts'
import { useLibrary } from '../../state/library.ts'
import { tellProblem } from '../../state/notices.ts'
import { recentFirst } from '../../state/recent.ts'
import { useView } from '../../state/view.ts'
import { Palette } from '../../ui/Palette.tsx'

/** How many are drawn; the rest is found by a further letter. */
const SHOWN = 50

const icon = <FileText aria-hidden />

/** Opens one of the articles by a few letters of its title or publisher; those read last come first. */
export function QuickOpen() {
  const m = useMessages()
  const format = useFormat()
  const close = useView((view) => view.close)
  const articles = useLibrary((library) => library.articles)
  const [text, setText] = useState('')
  // Who is reading one wants another.
  const [recent] = useState(() => {
    const { wanted } = useArticle.getState()
    return (useDesk.getState().desk?.recent?.articles ?? []).filter((id) => id !== wanted)
  })
  const listed = useMemo(() => {
    const byId = new Map((articles ?? []).map((article) => [article.id, article]))
    return recentFirst([...byId.keys()], recent).flatMap((id) => byId.get(id) ?? [])
  }, [articles, recent])
  const find = useMemo(
    () => fuzzyFinder(listed.map(({ title, publisher }) => `${title} ${publisher}`)),
    [listed],
  )
  const found = useMemo(() => find(text), [find, text])

  const options = found.slice(0, SHOWN).flatMap((at) => {
    const article = listed[at]
    if (!article) return []
    const { id, title, publisher, published } = article
    const detail = [publisher, format.date(published)].filter((part) => part !== '').join(' · ')
    return [{ id, label: title, detail, icon }]
  })

  const pick = (id: string) => {
    close()
    useArticle.getState().open(id).then(enterText).catch(tellProblem)
  }
  return (
    <Palette
      label={m.quickOpenLabel}
      text={text}
      onText={setText}
      groups={[{ name: null, options }]}
      status={m.quickOpenFound(found.length)}
      onPick={pick}
      onClose={close}
    />
  )
}

/** Reading goes on in the text, once it is there. */
function enterText(): void {
  requestAnimationFrame(() => useHandles.getState().article?.focus())
}
