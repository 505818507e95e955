import type { Envelope } from '../../shared/api/index.ts'
import { loopbackKey } from './loopback-key.ts'
import { makeLoopbackEvents } from './loopback-events.ts'
import type { Transport } from './transport.ts'

/** How much browsers carry beyond the end of a page, in bytes of all requests on their way together; a little less than their 64 kB. */
const CARRIED = 60_000

const unreachable: Envelope = { ok: false, code: 'host-lost', detail: {} }

/**
 * The transport to the program that serves this very page over HTTP on this machine. A call is sent once and never
 * repeated by itself: nobody knows whether the first one was carried out.
 */
export function loopback(): Transport {
  const key = loopbackKey()
  let leaving = false
  let carried = 0
  // First of all who listen: what they send then is to arrive.
  for (const type of ['pagehide', 'pageshow'])
    window.addEventListener(type, () => (leaving = type === 'pagehide'), { capture: true })
  const events = makeLoopbackEvents(key)
  return {
    async call(method, input) {
      const known = await key
      if (known === null) return unreachable
      // What changes between an answer and the first event that is heard would never be told.
      await events.ready
      const body = new TextEncoder().encode(JSON.stringify(input))
      const isLast = leaving || document.visibilityState === 'hidden'
      // Lets the last words of a window that is closing arrive.
      const keepalive = isLast && carried + body.length <= CARRIED
      if (keepalive) carried += body.length
      try {
        const answer = await fetch(`/api/${method}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-beleg-key': known },
          ...{ body, keepalive },
        })
        return answer.ok ? ((await answer.json()) as Envelope) : unreachable
      } catch {
        events.check()
        return unreachable
      } finally {
        if (keepalive) carried -= body.length
      }
    },
    on: events.on,
    onLink: events.onLink,
  }
}
