import type { ServerResponse } from 'node:http'
import type { Session } from '../api/session/session.ts'
import { securityHeaders } from '../host/security-headers.ts'

/** Sends the session's events to one window as server-sent events, until it goes away. */
export function streamEvents(session: Session, response: ServerResponse): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': 'text/event-stream' })
  // A first comment, so that the window knows the stream stands.
  response.write(':\n\n')
  const stop = session.onEvent((event) => response.write(`data: ${JSON.stringify(event)}\n\n`))
  response.once('close', stop)
}
