import { useState } from 'react'
import type { BelegError } from '../../shared/errors.ts'
import { asBelegError } from '../state/problem.ts'

interface Sending {
  /** True where something has to be given first; asked before anything is saved. */
  isMissing: () => boolean
  /** Gives the focus to what has to be filled in. */
  begin: () => void
  /** Saves, and closes the form. */
  save: () => Promise<void>
}

/** How a small form is sent: once, however often that is asked for, until it is saved or could not be. */
export function useSubmit({ isMissing, begin, save }: Sending) {
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<BelegError | null>(null)

  const submit = async (): Promise<void> => {
    if (busy) return
    const without = isMissing()
    setMissing(without)
    if (without) return begin()
    setBusy(true)
    setProblem(null)
    try {
      await save()
    } catch (error) {
      setProblem(asBelegError(error))
      setBusy(false)
    }
  }
  return { missing, busy, problem, submit }
}
