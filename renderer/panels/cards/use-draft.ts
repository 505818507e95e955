import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { BelegError } from '../../../shared/errors.ts'
import { onFlush } from '../../state/window/closing.ts'
import { useKept } from './use-kept.ts'

export interface Draft {
  text: string
  problem: BelegError | null
  type(text: string): void
  /** Saves what was typed, if it differs. The text that stands then, null when saving failed. */
  commit(): Promise<string | null>
  revert(): void
}

/** A text of the notebook while it is being typed. What is not yet saved is saved when the field or the window goes away. */
export function useDraft(value: string, keep: (text: string) => Promise<unknown>): Draft {
  const kept = useKept(value, keep)
  const [typed, setTyped] = useState<string | null>(null)
  // Leaving a field follows typing or giving up in the same moment, before anything is drawn.
  const newest = useRef<string | null>(null)

  const type = (text: string | null) => {
    newest.current = text
    setTyped(text)
  }
  const commit = async () => {
    const text = newest.current?.trim()
    if (text === undefined) return kept.shown
    if ((text !== kept.shown.trim() || kept.problem) && !(await kept.change(text))) return null
    // What was typed while the save was under way stays.
    if (newest.current?.trim() === text) type(null)
    return text
  }

  const latest = useRef(commit)
  useLayoutEffect(() => {
    latest.current = commit
  })
  useEffect(() => {
    const flush = async () => void (await latest.current())
    const stop = onFlush(flush)
    return () => {
      stop()
      void flush()
    }
  }, [])

  return { text: typed ?? kept.shown, problem: kept.problem, type, commit, revert: () => type(null) }
}
