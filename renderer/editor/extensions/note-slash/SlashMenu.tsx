import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import type { TextNode } from 'lexical'
import { useCallback, useMemo } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { fold } from '../../../../shared/search/fold.ts'
import { NoteChoice } from '../note-menu/MenuList.tsx'
import { TypedMenu } from '../note-menu/TypedMenu.tsx'
import { insertions, type Insertion } from './insertions.ts'

/** A slash at the beginning of a line or behind a space, and what is typed of a name. */
const trigger = /(?:^|\s)(\/([^/\n]{0,30}))$/u

class SlashChoice extends NoteChoice {
  readonly insertion: Insertion

  constructor(insertion: Insertion, m: Messages) {
    const Icon = insertion.icon
    super(insertion.id, insertion.label(m), <Icon aria-hidden />, insertion.hint)
    this.insertion = insertion
  }
}

/** The list that opens behind a slash: what can be put into a note, by name. */
export function SlashMenu({ m }: { m: Messages }) {
  const [editor] = useLexicalComposerContext()
  const find = useMemo(() => {
    const all = insertions.map((insertion) => new SlashChoice(insertion, m))
    return (typed: string) => {
      const wanted = fold(typed).trim()
      return all.filter(({ key, label }) => fold(label).includes(wanted) || key === wanted)
    }
  }, [m])
  const $choose = useCallback(
    ({ insertion }: SlashChoice, typed: TextNode) => {
      typed.remove()
      insertion.insert(editor)
    },
    [editor],
  )
  return <TypedMenu label={m.editorSlashMenu} trigger={trigger} find={find} $choose={$choose} />
}
