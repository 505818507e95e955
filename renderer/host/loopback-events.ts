import type { ApiEvent } from '../../shared/api/index.ts'
import type { Link, Transport } from './transport.ts'

const FIRST_WAIT = 500
const LONGEST_WAIT = 15_000

interface LoopbackEvents {
  on: Transport['on']
  onLink: NonNullable<Transport['onLink']>
  /** Resolves when the events can be heard, or it is known that they cannot. */
  ready: Promise<void>
  /** Looks at once whether the server is there, because a call just failed. */
  check(): void
}

/** The server's events, and with them whether the server is still there. Waits longer after each failed attempt. */
export function makeLoopbackEvents(key: Promise<string | null>): LoopbackEvents {
  const listeners = new Set<(event: ApiEvent) => void>()
  const watchers = new Set<(link: Link) => void>()
  let link: Link = 'up'
  let wait = FIRST_WAIT
  let source: EventSource | null = null
  let begin = () => {}
  const ready = new Promise<void>((resolve) => (begin = resolve))

  const become = (next: Link) => {
    if (next === link) return
    link = next
    for (const watcher of watchers) watcher(next)
  }

  const connect = (known: string) => {
    source = new EventSource(`/events?key=${known}`)
    source.addEventListener('open', () => {
      wait = FIRST_WAIT
      begin()
      become('up')
    })
    source.addEventListener('message', ({ data }) => {
      const event = JSON.parse(String(data)) as ApiEvent
      for (const listener of listeners) listener(event)
    })
    source.addEventListener('error', () => lose(known))
  }

  const lose = (known: string) => {
    if (source === null) return
    begin()
    source.close()
    source = null
    become('lost')
    setTimeout(() => void retry(known), wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }

  // An event source does not say why it failed; a plain request tells a server that is gone from one that refuses.
  const retry = async (known: string) => {
    const status = await probe(known)
    if (status === 401 || status === 403) become('refused')
    else connect(known)
  }

  void key.then((known) => (known === null ? become('refused') : connect(known)))

  return {
    ready,
    on(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    onLink(watcher) {
      watchers.add(watcher)
      if (link !== 'up') watcher(link)
      return () => watchers.delete(watcher)
    },
    check: () => void key.then((known) => known !== null && lose(known)),
  }
}

async function probe(key: string): Promise<number | null> {
  try {
    const answer = await fetch('/api/app.state', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-beleg-key': key },
      body: '{}',
    })
    return answer.status
  } catch {
    return null
  }
}
