import type { Transport } from './transport.ts'

declare global {
  interface Window {
    /** Put there by Electron's preload script; absent in a browser. */
    beleg?: Transport & {
      /** `flush` runs before the window closes; closing waits for its promise. */
      onClosing(flush: () => Promise<void>): void
    }
  }
}

/** The transport through Electron's preload bridge, null outside Electron. */
export function bridge(): Transport | null {
  return window.beleg ?? null
}
