import type { LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { noFormat, readFormat, type FormatState } from './format.ts'

/** What the selection is formatted as; another object only when something of it is another. */
export function useFormatState(editor: LexicalEditor): FormatState {
  const [state, setState] = useState(noFormat)
  useEffect(
    () =>
      editor.registerUpdateListener(() => {
        const now = readFormat(editor)
        setState((before) => (same(before, now) ? before : now))
      }),
    [editor],
  )
  return state
}

function same(a: FormatState, b: FormatState): boolean {
  return (
    a.block === b.block && a.link === b.link && a.inTable === b.inTable && a.text.join() === b.text.join()
  )
}
