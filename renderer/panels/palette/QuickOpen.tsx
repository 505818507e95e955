import { FileText } from 'lucide-react'
import { useMemo, useState } from 'react'
import { fuzzyFinder } from '../../../shared/search/fuzzy.ts'
import { keyLabel, platform } from '../../commands/label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFormat } from '../../state/format.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { recentFirst } from '../../state/window/recent.ts'
import { useView } from '../../state/window/view.ts'
import { openBeside, openInTab } from '../../state/window/tabs.ts'
import { Palette, type Held } from '../../ui/Palette.tsx'
import { enterTextOf } from '../../commands/keep-focus.ts'

/** How many are drawn; the rest is found by a further letter. */
const SHOWN = 50

const icon = <FileText aria-hidden />

/**
 * Opens one of the articles by a few letters of its title or publisher; those read last come first. With Ctrl in a tab of its own, with
 * Shift, or where that was asked for, beside the one that is read.
 */
export function QuickOpen({ beside }: { beside: boolean }) {
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

  const pick = (id: string, { mod, shift }: Held) => {
    close()
    const open = beside || shift ? openBeside : mod ? openInTab : useArticle.getState().open
    enterTextOf(open(id)).catch(tellProblem)
  }
  const ways = m.openWays(keyLabel('Mod+Enter', platform, m), keyLabel('Shift+Enter', platform, m))
  return (
    <Palette
      label={beside ? m.openBeside : m.quickOpenLabel}
      text={text}
      onText={setText}
      groups={[{ name: null, options }]}
      status={
        <>
          {m.quickOpenFound(found.length)}
          {!beside && <span className="palette-ways">{ways}</span>}
        </>
      }
      onPick={pick}
      onClose={close}
    />
  )
}
