import { passageOf } from '../../commands/marks.ts'
import { flushSync } from 'react-dom'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import { shortened } from '../../../shared/anchor/text/shortened.ts'
import type { ArticleView } from '../../../shared/api/views.ts'
import type { Id, Sha256 } from '../../../shared/model/id.ts'
import type { Messages } from '../../../shared/i18n/index.ts'
import { setDragged } from '../../editor/extensions/note-things/dragged.ts'
import { ArticleEditor, type Annotation, type ArticleHandle } from '../../editor/ArticleEditor.tsx'
import { call } from '../../host/client.ts'
import { useMessages, useReadOnly } from '../../state/window/app.ts'
import { isOlder } from '../../state/article/article.ts'
import { blobOf } from '../../state/intake/base64.ts'
import { cardsOf, isPlaced, nameOf, type Card } from '../../state/cards/cards.ts'
import { useDesk } from '../../state/window/desk.ts'
import { useFind } from '../../state/finding/find.ts'
import { useFocus } from '../../state/article/focus.ts'
import { useHandles } from '../../state/article/handles.ts'
import { useLens } from '../../state/article/lens.ts'
import { noteReached } from '../../state/article/seen.ts'
import { useUnsavedMarks } from '../../state/article/unsaved-marks.ts'
import { useView } from '../../state/window/view.ts'
import { LensPeek } from '../lens/LensPeek.tsx'
import { useLensMarks } from '../lens/use-lens-marks.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import { FindBar } from './FindBar.tsx'
import { PlacingBar } from './PlacingBar.tsx'
import { SelectionToolbar } from './SelectionToolbar.tsx'
import { SpokenCursor } from './SpokenCursor.tsx'
import { LIT, useTarget } from './use-target.ts'
import { VersionBars } from './VersionBars.tsx'

interface OpenArticleProps {
  view: ArticleView
  /** Where reading was left, in UTF-16 units. */
  initialOffset: number
  /** Whether this is the one that is read; what the other ones show waits until they are. */
  live: boolean
}

const noHits: ReturnType<typeof useFind.getState>['hits'] = []
const takeHandle = (article: ArticleHandle | null) => useHandles.setState({ article })

/** An article on screen. */
export function OpenArticle({ view, initialOffset, live }: OpenArticleProps) {
  const m = useMessages()
  const readOnly = useReadOnly()
  const older = isOlder(view)
  const active = useFocus((focus) => (live ? focus.active : null))
  const lit = useFocus((focus) => (live ? focus.lit : null))
  const hits = useFind((find) => (live ? find.hits : noHits))
  const hit = useFind((find) => (live ? find.at : -1))
  useTarget(view, live)
  const cards = cardsOf(view)
  const placed = useMemo(() => annotationsOf(cards, m), [cards, m])
  const unsaved = useUnsavedMarks(({ marks }) => marks)
  const annotations = useMemo(() => {
    const saving = older ? [] : unsaved.filter(({ article }) => article === view.id)
    return [
      ...placed,
      ...saving,
      ...(lit ? [{ kind: 'highlight', id: LIT, color: 'blue', ...lit } as const] : []),
    ]
  }, [placed, unsaved, older, view.id, lit])
  const { lens, looked } = useLensMarks(view, live)
  const pane = useRef<HTMLDivElement>(null)

  /** From selected words, or a suggestion, Tab leads to what can be done with them. */
  const tab = (event: KeyboardEvent) => {
    const inText = (event.target as Element).closest('.article-text') !== null
    if (event.key !== 'Tab' || event.shiftKey || !inText) return
    const { span, select } = useFocus.getState()
    if (span?.quiet) flushSync(() => select({ ...span, quiet: false }))
    const selector = '[role="toolbar"] button:not([tabindex="-1"]), .lens-peek button'
    const first = pane.current?.querySelector<HTMLElement>(selector)
    if (!first) return
    event.preventDefault()
    first.focus()
  }

  return (
    <div className="article-frame">
      <VersionBars view={view} />
      {live && <PlacingBar view={view} />}
      <div
        ref={pane}
        className="article-body"
        onKeyDownCapture={tab}
        onDragStart={(event) => {
          const { span } = useFocus.getState()
          if (!span || older || !live) return
          setDragged(event, [{ type: 'quote', article: view.id, passage: passageOf(view, span) }])
          // The browser's own would bring the look of the page along, which the window's rules forbid.
          event.dataTransfer.clearData('text/html')
          event.dataTransfer.setData('text/plain', span.exact)
          event.dataTransfer.effectAllowed = 'copy'
        }}
      >
        <ArticleEditor
          ref={live ? takeHandle : null}
          blocks={view.blocks}
          articleId={view.id}
          language={view.language}
          annotations={annotations}
          active={active}
          lens={lens}
          looked={looked}
          hits={hits}
          hit={hit}
          initialOffset={initialOffset}
          images={{
            load: (sha256) => loadImage(view.id, sha256),
            leftOut: m.imageLeftOut,
            broken: m.imageBroken,
            enlarge: m.imageEnlarge,
            onEnlarge: (shown) => useView.getState().open({ kind: 'image', ...shown }),
          }}
          label={m.articleText(view.title)}
          onSelect={(span) => live && useFocus.getState().select(span)}
          onActivate={(id) => {
            if (!live) return
            useFocus.getState().activate(id)
            if (id !== null) useView.getState().show('cards')
          }}
          onScroll={(first, end) => {
            if (older) return
            useDesk.getState().keep({ reading: { [view.id]: first } })
            noteReached(view.id, end)
          }}
          onLook={(start) => live && useLens.getState().look(start)}
          onLink={(href) => useView.getState().open({ kind: 'link', href })}
        >
          <ArticleHeader view={view} />
        </ArticleEditor>
        {live && (
          <>
            <SpokenCursor view={view} />
            <FindBar view={view} />
            {!readOnly && !older && <SelectionToolbar pane={pane} />}
            <LensPeek view={view} pane={pane} />
          </>
        )}
      </div>
    </div>
  )
}

async function loadImage(article: Id, sha256: Sha256): Promise<Blob> {
  const { mime, bytes } = await call('articles.image', { article, sha256 })
  return blobOf(bytes, mime)
}

/** How much of a mark's words is said after its paragraph, in UTF-16 units. */
const SAID = 60

function annotationsOf(cards: readonly Card[], m: Messages): Annotation[] {
  return cards.filter(isPlaced).map((card): Annotation => {
    const { start, end, exact } = card.passage
    const place = {
      id: card.key,
      start,
      end,
      spoken: `${nameOf(card, m)}: ${m.quoted(shortened(exact, SAID))}`,
    }
    return card.kind === 'claim'
      ? { ...place, kind: 'claim', status: card.claim.status }
      : { ...place, kind: 'highlight', color: card.highlight.color }
  })
}
