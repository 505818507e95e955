import { useEffect, useRef, useState } from 'react'
import type { BelegError } from '../../../shared/errors.ts'
import { asBelegError } from '../../state/problem.ts'

export interface Kept<T> {
  /** What was chosen last, until the Node side tells it itself. */
  shown: T
  problem: BelegError | null
  /** Saves; false when that failed: then `problem` says why and what was chosen stays. */
  change(next: T): Promise<boolean>
}

/** A value of the notebook that can be changed here: no step back to the old one while a save is under way. */
export function useKept<T>(value: T, keep: (next: T) => Promise<unknown>): Kept<T> {
  const [chosen, setChosen] = useState<{ value: T } | null>(null)
  const [problem, setProblem] = useState<BelegError | null>(null)
  const waiting = useRef(0)
  const failed = useRef(false)
  const told = JSON.stringify(value)

  useEffect(() => {
    if (waiting.current === 0 && !failed.current) setChosen(null)
  }, [told])

  return {
    shown: chosen ? chosen.value : value,
    problem,
    async change(next) {
      setChosen({ value: next })
      waiting.current++
      try {
        await keep(next)
        failed.current = false
        setProblem(null)
        return true
      } catch (error) {
        failed.current = true
        setProblem(asBelegError(error))
        return false
      } finally {
        waiting.current--
      }
    },
  }
}
