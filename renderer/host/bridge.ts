import type { Envelope } from '../../shared/api/index.ts'
import type { Transport } from './transport.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload script; absent in a browser. */
    beleg?: Pick<Transport, 'on'> & {
      /** Resolves with an {@link Envelope} in JSON. */
      call(method: string, input: unknown): Promise<string>
      /** `flush` runs before the window closes; closing waits for its promise. */
      onClosing(flush: () => Promise<void>): void
    }
  }
}

/** The transport through Electron's preload bridge, null outside Electron. */
export function bridge(): Transport | null {
  const { beleg } = window
  if (!beleg) return null
  return {
    call: async (method, input) => JSON.parse(await beleg.call(method, input)) as Envelope,
    on: (listener) => beleg.on(listener),
  }
}
