import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalTypeaheadMenuPlugin } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { FileText } from 'lucide-react'
import { $createTextNode, type LexicalNode } from 'lexical'
import { useContext, useEffect, useState, type ReactNode } from 'react'
import type { NoteClaim } from '../../../../shared/api/views.ts'
import { StatusIcon } from '../../../ui/StatusIcon.tsx'
import { menuList, menuParent, NoteChoice } from '../note-menu/MenuList.tsx'
import { $createDataNode } from '../note-things/DataNode.ts'
import { NoteContext, type NoteSurroundings } from '../note-things/note-context.ts'
import { ArticleLinkNode } from './ArticleLinkNode.tsx'
import { LiveClaimNode } from './LiveClaimNode.tsx'

type Kind = 'claim' | 'article'

/** What opens the list, in the text before the caret: `@` behind a space, or `[[`. */
const triggers: Record<Kind, RegExp> = {
  claim: /(?:^|\s|\()(@([^@\n]{0,60}))$/u,
  article: /(\[\[([^[\]\n]{0,60}))$/u,
}

class LinkChoice extends NoteChoice {
  readonly $make: () => LexicalNode

  constructor(id: string, label: string, sign: ReactNode, $make: () => LexicalNode) {
    super(id, label, sign)
    this.$make = $make
  }
}

async function choicesFor(kind: Kind, typed: string, note: NoteSurroundings): Promise<LinkChoice[]> {
  if (kind === 'article') return note.findArticles(typed).map(articleChoice)
  return (await note.findClaims(typed)).map(claimChoice)
}

function articleChoice({ id, title }: { id: string; title: string }): LinkChoice {
  const $make = () => $createDataNode(ArticleLinkNode, { article: id, title })
  return new LinkChoice(id, title, <FileText aria-hidden />, $make)
}

function claimChoice({ id, statement, status, passage }: NoteClaim): LinkChoice {
  const words = statement || passage?.exact || ''
  const $make = () => $createDataNode(LiveClaimNode, { claim: id, statement: words, status })
  return new LinkChoice(id, words, <StatusIcon status={status} />, $make)
}

/** The list that opens while one types `@` for a claim or `[[` for an article. */
export function LinkMenu({ kind }: { kind: Kind }) {
  const [editor] = useLexicalComposerContext()
  const note = useContext(NoteContext)
  const [typed, setTyped] = useState<string | null>(null)
  const [choices, setChoices] = useState<LinkChoice[]>([])
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
  return (
    <LexicalTypeaheadMenuPlugin<LinkChoice>
      options={choices}
      {...menuParent()}
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
      menuRenderFn={(anchor, list) => menuList(anchor.current, choices, list, label)}
    />
  )
}
