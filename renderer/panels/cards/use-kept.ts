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
  /** How many changes there were, and which of them is the newest that was answered. */
  const changes = useRef({ made: 0, answered: 0 })
  const told = JSON.stringify(value)

  useEffect(() => {
    if (waiting.current === 0 && !failed.current) setChosen(null)
  }, [told])

  const answer = (change: number, problem: BelegError | null) => {
    // What became of a change before says nothing of the one that stands.
    if (change < changes.current.answered) return
    changes.current.answered = change
    failed.current = problem !== null
    setProblem(problem)
  }

  return {
    shown: chosen ? chosen.value : value,
    problem,
    async change(next) {
      const change = ++changes.current.made
      setChosen({ value: next })
      waiting.current++
      try {
        await keep(next)
        answer(change, null)
        return true
      } catch (error) {
        answer(change, asBelegError(error))
        return false
      } finally {
        waiting.current--
      }
    },
  }
}
