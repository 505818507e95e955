import { Columns2, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Id } from '../../../shared/model/id.ts'
import { run } from '../../commands/run.ts'
import { useKeyLabel } from '../../commands/use-key-label.ts'
import { useMessages } from '../../state/window/app.ts'
import { useArticle } from '../../state/article/article.ts'
import { useLibrary } from '../../state/library/library.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { closeTab, useTabs } from '../../state/window/tabs.ts'
import { IconButton } from '../../ui/IconButton.tsx'

/** The open articles, once there are several: click to read, middle click or the cross to close. */
export function TabBar() {
  const m = useMessages()
  const keyLabel = useKeyLabel()
  const { open, pair } = useTabs()
  const wanted = useArticle((article) => article.wanted)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [wanted, open])
  if (open.length < 2) return null

  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const tabs = Array.from(list.current?.querySelectorAll<HTMLElement>('.tab-open') ?? [])
    const at = tabs.findIndex((tab) => tab === document.activeElement)
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    }
    const step = steps[event.key]
    if (step === undefined || at < 0) return
    event.preventDefault()
    event.stopPropagation()
    tabs.at(step % tabs.length)?.focus()
  }
  return (
    <nav className="tab-bar" aria-label={m.tabsTitle}>
      <ul ref={list} onKeyDown={press}>
        {open.map((id) => (
          <Tab key={id} id={id} current={id === wanted} beside={pair?.left === id || pair?.right === id} />
        ))}
      </ul>
      {pair && (
        <IconButton
          label={m.commandCloseBeside}
          keys={keyLabel('closeBeside')}
          onClick={() => run('closeBeside')}
        >
          <Columns2 aria-hidden />
        </IconButton>
      )}
    </nav>
  )
}

function Tab({ id, current, beside }: { id: Id; current: boolean; beside: boolean }) {
  const m = useMessages()
  const listed = useLibrary(({ articles }) => articles?.find((article) => article.id === id)?.title)
  const shown = useArticle(({ view }) => (view?.id === id ? view.title : undefined))
  const title = shown ?? listed ?? ''
  const close = () => void closeTab(id).catch(tellProblem)
  return (
    <li
      className="tab"
      data-beside={beside || undefined}
      // Otherwise the middle button would begin to scroll.
      onMouseDown={(event) => event.button === 1 && event.preventDefault()}
      onAuxClick={(event) => event.button === 1 && close()}
    >
      <button
        type="button"
        className="tab-open"
        title={title}
        tabIndex={current ? 0 : -1}
        aria-current={current ? 'page' : undefined}
        onClick={() => void useArticle.getState().open(id).catch(tellProblem)}
      >
        <span className="one-line" dir="auto">
          {title}
        </span>
      </button>
      <button
        type="button"
        className="icon-button tab-close"
        tabIndex={current ? 0 : -1}
        aria-label={m.tabClose(title)}
        onClick={close}
      >
        <X aria-hidden />
      </button>
    </li>
  )
}
