/// <reference types="vite/client" />
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import {
  ArticleEditor,
  type ArticleHandle,
  type SelectedSpan,
} from '../../../../renderer/editor/ArticleEditor.tsx'
import { NoteEditor, type NoteHandle } from '../../../../renderer/editor/NoteEditor.tsx'
import { messages } from '../../../../shared/i18n/index.ts'
import type { Note } from '../../../../shared/model/note.ts'
import { textOf } from '../../../../shared/model/block.ts'
import { annotations as sample, article, bluePng, longArticle } from './article.ts'
import '../../../../renderer/ui/tokens.css'
import '../../../../renderer/ui/base.css'
import './harness.css'

const query = new URLSearchParams(location.search)
const words = Number(query.get('words') ?? 0)
const initialOffset = Number(query.get('offset') ?? 0)
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'

/** Nothing the lens marks, the same each time. */
const lens: [] = []

/** What a test reads: everything the editors report, and their handles. */
export interface Harness {
  text: string
  selections: (SelectedSpan | null)[]
  active: (string | null)[]
  scrolls: number[]
  links: string[]
  enlarged: string[]
  notes: Note['content'][]
  opened: string[]
  article: ArticleHandle | null
  note: NoteHandle | null
  rerender(): void
  addAnnotation(start: number, end: number): void
  setNote(content: Note['content'] | null): void
}
declare global {
  interface Window {
    harness: Harness
  }
}

const shown = words
  ? longArticle(words, Number(query.get('marks') ?? 0))
  : { blocks: article, annotations: sample }

/** A small picture, blue. */
const picture = new Blob([Uint8Array.from(atob(bluePng), (char) => char.charCodeAt(0))], {
  type: 'image/png',
})

function App() {
  const [annotations, setAnnotations] = useState(shown.annotations)
  const [active, setActive] = useState<string | null>(null)
  const [, setCount] = useState(0)
  const [note, setNote] = useState<Note['content'] | null>(null)
  const handle = useRef<ArticleHandle>(null)
  const noteHandle = useRef<NoteHandle>(null)
  Object.assign(window.harness, {
    rerender: () => flushSync(() => setCount((count) => count + 1)),
    setNote: (content: Note['content'] | null) => flushSync(() => setNote(content)),
    addAnnotation: (start: number, end: number) =>
      flushSync(() =>
        setAnnotations((all) => [...all, { id: 'added', kind: 'highlight', color: 'purple', start, end }]),
      ),
  })
  return (
    <div className="harness">
      <ArticleEditor
        ref={(value) => {
          handle.current = value
          window.harness.article = value
        }}
        blocks={shown.blocks}
        articleId="article"
        language="de"
        annotations={annotations}
        active={active}
        lens={lens}
        looked={null}
        hits={[]}
        hit={-1}
        initialOffset={initialOffset}
        images={{
          load: () => Promise.resolve(picture),
          leftOut: (reason) => `Bild fehlt: ${reason}`,
          broken: 'Bild kaputt',
          enlarge: 'Groß zeigen',
          onEnlarge: ({ text }) => window.harness.enlarged.push(text),
        }}
        label="Artikel"
        onSelect={(span) => window.harness.selections.push(span)}
        onActivate={(id) => {
          setActive(id)
          window.harness.active.push(id)
        }}
        onScroll={(offset) => window.harness.scrolls.push(offset)}
        onLook={() => {}}
        onLink={(href) => window.harness.links.push(href)}
      />
      <aside>
        <input aria-label="Kommentar" />
        <NoteEditor
          ref={(value) => {
            noteHandle.current = value
            window.harness.note = value
          }}
          content={note}
          editable
          label="Notiz"
          placeholder="Notiz schreiben"
          surroundings={surroundings}
          onChange={(content) => window.harness.notes.push(content)}
        />
      </aside>
    </div>
  )
}

const surroundings = {
  m: messages('de'),
  claims: [],
  gone: new Set<string>(),
  onOpenPassage: (id: string, passage: { start: number }) =>
    void window.harness.opened.push(`${id} ${passage.start}`),
  onOpenClaim: () => undefined,
  onOpenArticle: () => undefined,
  aboutArticle: () => null,
  onOpenLink: () => undefined,
  findClaims: () => Promise.resolve([]),
  findArticles: () => [],
}

window.harness = {
  text: textOf(shown.blocks),
  selections: [],
  active: [],
  scrolls: [],
  links: [],
  enlarged: [],
  notes: [],
  opened: [],
  article: null,
  note: null,
  rerender: () => {},
  addAnnotation: () => {},
  setNote: () => {},
}
performance.mark('start')
createRoot(document.getElementById('root') as HTMLElement).render(<App />)
requestAnimationFrame(() => requestAnimationFrame(() => performance.measure('first frame', 'start')))
