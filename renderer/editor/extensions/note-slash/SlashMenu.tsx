import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalTypeaheadMenuPlugin } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import { useMemo, useState } from 'react'
import type { Messages } from '../../../../shared/i18n/index.ts'
import { fold } from '../../../../shared/search/fold.ts'
import { menuList, menuParent, NoteChoice } from '../note-menu/MenuList.tsx'
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
  const [typed, setTyped] = useState<string | null>(null)
  const all = useMemo(() => insertions.map((insertion) => new SlashChoice(insertion, m)), [m])
  const choices = useMemo(() => {
    const wanted = fold(typed ?? '').trim()
    return typed === null
      ? []
      : all.filter(({ key, label }) => fold(label).includes(wanted) || key === wanted)
  }, [all, typed])

  return (
    <LexicalTypeaheadMenuPlugin<SlashChoice>
      options={choices}
      {...menuParent()}
      onQueryChange={setTyped}
      triggerFn={(text) => {
        const match = trigger.exec(text)
        const [, whole = '', query = ''] = match ?? []
        return match
          ? { leadOffset: text.length - whole.length, matchingString: query, replaceableString: whole }
          : null
      }}
      onSelectOption={({ insertion }, typedNode, close) =>
        editor.update(() => {
          typedNode?.remove()
          close()
          insertion.insert(editor)
        })
      }
      menuRenderFn={(anchor, list) => menuList(anchor.current, choices, list, m.editorSlashMenu)}
    />
  )
}
