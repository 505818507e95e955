import { onTestFinished, vi } from 'vitest'
import type { ApiEvent, Envelope } from '../../../shared/api/index.ts'
import { BelegError } from '../../../shared/errors.ts'

/** What the Node side answers to calls of a method; what it rejects with is its refusal. */
export type Answers = Readonly<Record<string, (input: never) => unknown>>

/**
 * A window whose Node side answers as it is told to, and `{}` to everything else. Its stores are as new: import them after this.
 */
export function aWindow(answers: Answers = {}) {
  const sent: { method: string; input: unknown }[] = []
  const listeners = new Set<(event: ApiEvent) => void>()
  const answerTo = async (method: string, input: unknown): Promise<Envelope> => {
    const answer = answers[method]
    try {
      return { ok: true, value: answer ? await answer(input as never) : {} }
    } catch (error) {
      if (!(error instanceof BelegError)) throw error
      return { ok: false, code: error.code, detail: error.detail }
    }
  }
  const call = async (method: string, input: unknown) => {
    sent.push({ method, input })
    return JSON.stringify(await answerTo(method, input))
  }
  const on = (listener: (event: ApiEvent) => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  vi.stubGlobal('window', { beleg: { call, on }, setTimeout })
  vi.resetModules()
  onTestFinished(() => {
    vi.unstubAllGlobals()
    // Nobody else finds these stores as they were left.
    vi.resetModules()
  })
  return {
    /** What a method was called with, in order. */
    sent: (method: string) => sent.filter((one) => one.method === method).map(({ input }) => input),
    tell: (event: ApiEvent) => listeners.forEach((listener) => listener(event)),
  }
}
