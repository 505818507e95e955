import { useState } from 'react'
import { useNotices } from '../../state/window/notices.ts'

/** Puts `text` on the clipboard, or says that it could not; `copied` is whether this very text was the last put there from here. */
export function useCopy(text: string): { copied: boolean; copy: () => void } {
  const [last, setLast] = useState<string | null>(null)
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setLast(text),
      () => useNotices.getState().tell({ tone: 'problem', text: (m) => m.copyFailed }),
    )
  return { copied: last === text, copy }
}
