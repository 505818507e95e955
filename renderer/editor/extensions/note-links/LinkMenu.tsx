import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import {
  LexicalTypeaheadMenuPlugin,
  MenuOption,
  type MenuRenderFn,
} from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { FileText } from 'lucide-react'
import { $createTextNode, type LexicalNode } from 'lexical'
import { useContext, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { StatusIcon } from '../../../ui/StatusIcon.tsx'
import { NoteContext, type NoteSurroundings } from '../passage-quote/note-context.ts'
import { $createArticleLink } from './ArticleLinkNode.tsx'
import { $createLiveClaim } from './LiveClaimNode.tsx'

type Kind = 'claim' | 'article'

/** What opens the list, in the text before the caret: `@` behind a space, or `[[`. */
const triggers: Record<Kind, RegExp> = {
  claim: /(?:^|\s|\()(@([^@\n]{0,60}))$/u,
  article: /(\[\[([^[\]\n]{0,60}))$/u,
}

class Choice extends MenuOption {
  readonly label: string
  readonly sign: 'article' | 'unconfirmed' | 'confirmed' | 'refuted'
  readonly $make: () => LexicalNode

  constructor(id: string, label: string, sign: Choice['sign'], $make: () => LexicalNode) {
    super(id)
    this.label = label
    this.sign = sign
    this.$make = $make
  }
}

async function choicesFor(kind: Kind, typed: string, note: NoteSurroundings): Promise<Choice[]> {
  if (kind === 'article')
    return note
      .findArticles(typed)
      .map(
        ({ id, title }) => new Choice(id, title, 'article', () => $createArticleLink({ article: id, title })),
      )
  const claims = await note.findClaims(typed)
  return claims.map(({ id, statement, status, passage }) => {
    const words = statement || passage?.exact || ''
    return new Choice(id, words, status, () => $createLiveClaim({ claim: id, statement: words, status }))
  })
}

/** The list that opens while one types `@` for a claim or `[[` for an article. */
export function LinkMenu({ kind }: { kind: Kind }) {
  const [editor] = useLexicalComposerContext()
  const note = useContext(NoteContext)
  const [typed, setTyped] = useState<string | null>(null)
  const [choices, setChoices] = useState<Choice[]>([])
  useEffect(() => {
    let current = true
    if (typed === null || !note) return setChoices([])
    choicesFor(kind, typed, note)
      .then((found) => current && setChoices(found))
      .catch(() => setChoices([]))
    return () => {
      current = false
    }
  }, [kind, typed, note])

  const label = (kind === 'claim' ? note?.m.noteClaims : note?.m.noteArticles) ?? ''
  const main = document.querySelector<HTMLElement>('main')
  return (
    <LexicalTypeaheadMenuPlugin<Choice>
      options={choices}
      {...(main && { parent: main })}
      onQueryChange={setTyped}
      triggerFn={(text) => {
        const match = triggers[kind].exec(text)
        const [, whole = '', query = ''] = match ?? []
        return match
          ? { leadOffset: text.length - whole.length, matchingString: query, replaceableString: whole }
          : null
      }}
      onSelectOption={(choice, typedNode, close) =>
        editor.update(() => {
          const made = choice.$make()
          const space = $createTextNode(' ')
          if (typedNode) typedNode.replace(made)
          made.insertAfter(space)
          space.select()
          close()
        })
      }
      menuRenderFn={(anchor, list) => anchored(anchor.current, choices, list, label)}
    />
  )
}

type List = Parameters<MenuRenderFn<Choice>>[1]

/** The list where the caret is; nothing while there is nothing to offer. */
function anchored(place: HTMLElement | null, choices: Choice[], list: List, label: string) {
  if (!place || choices.length === 0) return null
  return createPortal(
    <div className="note-menu" role="listbox" aria-label={label}>
      {choices.map((choice, index) => (
        <div
          key={choice.key}
          ref={choice.setRefElement}
          role="option"
          aria-selected={index === list.selectedIndex}
          tabIndex={-1}
          onMouseEnter={() => list.setHighlightedIndex(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => list.selectOptionAndCleanUp(choice)}
        >
          {choice.sign === 'article' ? <FileText aria-hidden /> : <StatusIcon status={choice.sign} />}
          <span className="one-line" dir="auto">
            {choice.label}
          </span>
        </div>
      ))}
    </div>,
    place,
  )
}
