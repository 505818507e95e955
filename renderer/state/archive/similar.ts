import { useEffect, useState } from 'react'
import type { SimilarClaim } from '../../../shared/api/views.ts'
import type { Id } from '../../../shared/model/id.ts'
import { call } from '../../host/client.ts'

/** How long a text has to stay as it is before it is worth a question, in milliseconds. */
const WAIT = 250

/** Claims in similar words as the text; none while there is no text. Suggestions: nothing is linked by it. */
export function useSimilar(text: string | null, except?: Id): SimilarClaim[] {
  const [found, setFound] = useState<{ text: string; claims: SimilarClaim[] } | null>(null)
  useEffect(() => {
    if (text === null || text.trim() === '') return undefined
    let wanted = true
    const ask = async () => {
      // Who selects a whole chapter wants no claim in similar words.
      const claims = await call('claims.similar', { text: text.slice(0, 2000), ...(except && { except }) })
      if (wanted) setFound({ text, claims })
    }
    // A suggestion that cannot be had is none.
    const timer = setTimeout(() => void ask().catch(() => undefined), WAIT)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [text, except])
  return text !== null && found?.text === text ? found.claims : []
}

/** Claims to choose one from: those in similar words until something is typed, then those that are found by it. */
export function useClaimChoice(typed: string, text: string, except?: Id) {
  const similar = useSimilar(text, except)
  const [found, setFound] = useState<{ typed: string; claims: SimilarClaim[] } | null>(null)
  const wanted = typed.trim()
  useEffect(() => {
    if (wanted === '') return undefined
    let asked = true
    const ask = async () => {
      const { claims } = await call('claims.list', { filter: { text: wanted }, limit: 8 })
      const others = claims.filter(({ id }) => id !== except).map((row) => ({ ...row, score: 0, shared: [] }))
      if (asked) setFound({ typed: wanted, claims: others })
    }
    const timer = setTimeout(() => void ask().catch(() => undefined), 120)
    return () => {
      asked = false
      clearTimeout(timer)
    }
  }, [wanted, except])
  if (wanted === '') return similar
  return found?.typed === wanted ? found.claims : []
}
