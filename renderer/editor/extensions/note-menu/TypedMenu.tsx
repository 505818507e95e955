import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { LexicalTypeaheadMenuPlugin, type MenuRenderFn } from '@lexical/react/LexicalTypeaheadMenuPlugin'
import {
  COMMAND_PRIORITY_NORMAL,
  INSERT_PARAGRAPH_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  mergeRegister,
  type TextNode,
} from 'lexical'
import { useCallback, useEffect, useRef, useState } from 'react'
import { MenuList, menuParent, unname, type NoteChoice, type Shown } from './MenuList.tsx'
import { $takeOut, $typedWords, typedIn } from './typed-words.ts'

interface TypedMenuProps<C extends NoteChoice> {
  label: string
  /** What opens the list, at the end of the text before the caret; its groups are all of it and the part by which one looks. */
  trigger: RegExp
  /** What there is to choose for what is typed; a function that stays the same while its answers do. */
  find: (query: string) => C[] | Promise<C[]>
  /** Puts the choice in place of the words that were typed, in an update of the editor. */
  $choose: (choice: C, typed: TextNode) => void
}

/** The class of the places where lists open. */
const PLACE = 'note-menu-place'

/** What was found, and for what. */
interface Found<C> {
  query: string
  choices: readonly C[]
}

/**
 * A list that opens while one types. Enter counts from the moment the words are typed: the plugin hears keys only a while after the list
 * is on screen, and a search may answer later still; then what is typed ahead waits for it.
 */
export function TypedMenu<C extends NoteChoice>({ label, trigger, find, $choose }: TypedMenuProps<C>) {
  const [editor] = useLexicalComposerContext()
  const [query, setQuery] = useState<string | null>(null)
  const [found, setFound] = useState<Found<C> | null>(null)
  const latest = useRef<Found<C> | null>(null)
  const shown = useRef<Shown | null>(null)
  /** For which words Enter was pressed before it was known what there is to choose. */
  const awaited = useRef<string | null>(null)
  const dismissed = useRef<string | null>(null)

  const choose = useCallback(
    (choice: C) =>
      editor.update(() => {
        const typed = $typedWords(trigger)
        const words = typed && $takeOut(typed)
        if (words) $choose(choice, words)
      }),
    [editor, trigger, $choose],
  )

  useEffect(() => document.querySelectorAll<HTMLElement>(`.${PLACE}`).forEach(unname), [])

  useEffect(() => {
    let current = true
    const show = (choices: readonly C[]): void => {
      if (!current || query === null) return
      latest.current = { query, choices }
      setFound(latest.current)
      if (awaited.current !== query) return
      awaited.current = null
      if (choices[0]) choose(choices[0])
      else editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined)
    }
    if (query === null) {
      latest.current = null
      setFound(null)
    } else
      Promise.resolve(find(query))
        .then(show)
        .catch(() => show([]))
    return () => {
      current = false
    }
  }, [editor, query, find, choose])

  useEffect(
    () =>
      mergeRegister(
        editor.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => {
            const typed = $typedWords(trigger)
            if (!typed || event?.shiftKey || dismissed.current === typed.whole) return false
            const known = latest.current?.query === typed.query ? latest.current.choices : null
            if (known?.length === 0) return false
            event?.preventDefault()
            event?.stopImmediatePropagation()
            const at = shown.current?.query === typed.query ? shown.current.index : 0
            const choice = known?.[at] ?? known?.[0]
            if (choice) choose(choice)
            else awaited.current = typed.query
            return true
          },
          COMMAND_PRIORITY_NORMAL,
        ),
        editor.registerCommand(
          KEY_ESCAPE_COMMAND,
          () => {
            dismissed.current = $typedWords(trigger)?.whole ?? null
            awaited.current = null
            return false
          },
          COMMAND_PRIORITY_NORMAL,
        ),
      ),
    [editor, trigger, choose],
  )

  const onShown = useCallback((now: Shown | null) => {
    shown.current = now
  }, [])
  const renderList = useCallback<MenuRenderFn<C>>(
    (anchor, list) => (
      <MenuList place={anchor.current} found={found} list={list} label={label} onShown={onShown} />
    ),
    [found, label, onShown],
  )
  return (
    <LexicalTypeaheadMenuPlugin<C>
      options={[...(found?.choices ?? [])]}
      {...menuParent()}
      anchorClassName={PLACE}
      onQueryChange={(now) => {
        if (now !== awaited.current) awaited.current = null
        setQuery(now)
      }}
      triggerFn={(text) => {
        const typed = typedIn(text, trigger)
        if (typed?.whole !== dismissed.current) dismissed.current = null
        return (
          typed && {
            leadOffset: text.length - typed.whole.length,
            matchingString: typed.query,
            replaceableString: typed.whole,
          }
        )
      }}
      onSelectOption={(choice, _words, close) => {
        choose(choice)
        close()
      }}
      menuRenderFn={renderList}
    />
  )
}
