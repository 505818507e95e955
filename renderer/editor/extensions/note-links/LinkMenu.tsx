import { FileText } from 'lucide-react'
import { $createTextNode, type LexicalNode, type TextNode } from 'lexical'
import { useCallback, useContext, type ReactNode } from 'react'
import type { NoteClaim } from '../../../../shared/api/views.ts'
import { StatusIcon } from '../../../ui/StatusIcon.tsx'
import { NoteChoice } from '../note-menu/MenuList.tsx'
import { TypedMenu } from '../note-menu/TypedMenu.tsx'
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

function $putLink({ $make }: LinkChoice, typed: TextNode): void {
  const space = $createTextNode(' ')
  typed.replace($make()).insertAfter(space)
  space.select()
}

/** The list that opens while one types `@` for a claim or `[[` for an article. */
export function LinkMenu({ kind }: { kind: Kind }) {
  const note = useContext(NoteContext)
  const find = useCallback((typed: string) => (note ? choicesFor(kind, typed, note) : []), [kind, note])
  const label = (kind === 'claim' ? note?.m.noteClaims : note?.m.noteArticles) ?? ''
  return <TypedMenu label={label} trigger={triggers[kind]} find={find} $choose={$putLink} />
}
