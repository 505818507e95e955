import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Session } from '../api/session/session.ts'
import { rendererFiles, type RendererFile } from '../host/renderer-files.ts'
import { securityHeaders } from '../host/security-headers.ts'
import { makeAccess, type Access } from './access.ts'
import { readJson } from './body.ts'
import { fromOurPage } from './guard.ts'
import { streamEvents } from './stream-events.ts'

/** A running loopback host. */
export interface Served {
  /** Opens one window; the token in it works once. */
  url: string
  /** The address for one more window, or for this one when it was closed. */
  anotherUrl(): string
  /** Stops listening and waits for the session's last save. */
  close(): Promise<void>
}

/**
 * Carries the api over HTTP on 127.0.0.1 for one browser on this machine. `port` 0 takes a free one; `renderer` is the
 * folder of the window's built files.
 */
export async function serve(options: { session: Session; port: number; renderer?: string }): Promise<Served> {
  const { session, renderer = join(import.meta.dirname, '../renderer') } = options
  const files = await rendererFiles(renderer)
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const access = makeAccess(port)

  server.on('request', (request, response) => {
    answer({ request, response, host, files, access, session }).catch((error: unknown) => {
      console.error(error)
      if (response.headersSent) response.destroy()
      else refuse(response, 500)
    })
  })

  const anotherUrl = () => `http://${host}/#token=${access.invite()}`
  return {
    url: anotherUrl(),
    anotherUrl,
    async close() {
      // A window that has just gone may have left a last save behind: it is on its way to us, not yet read.
      await delay(100)
      server.close()
      await session.close()
      // Whoever waits for an answer gets it; whoever listens for events would stay for ever.
      await delay(100)
      server.closeAllConnections()
    },
  }
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  host: string
  files: ReadonlyMap<string, RendererFile>
  access: Access
  session: Session
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, response, host, files, access, session } = exchange
  if (!fromOurPage(request, host)) return refuse(response, 403)
  const path = request.url ?? ''
  const file = request.method === 'GET' ? files.get(path) : undefined
  // The page's own files hold nothing of the person's and have to load before the token can be handed over.
  if (file) return send(response, file.type, file.bytes)

  if (request.method === 'POST' && path === '/session') {
    const entered = access.enter(Object(await readJson(request)).token)
    if (!entered) return refuse(response, 401)
    response.setHeader('set-cookie', entered.cookie)
    return sendJson(response, { key: entered.key })
  }

  const events = request.method === 'GET' && path.startsWith('/events?key=')
  const key = events ? path.slice('/events?key='.length) : request.headers['x-beleg-key']
  if (!access.allows(request, String(key))) return refuse(response, 401)
  if (events) return streamEvents(session, response)
  if (request.method !== 'POST' || !path.startsWith('/api/')) return refuse(response, 403)
  const input = await readJson(request)
  if (input === undefined) return refuse(response, 403)
  sendJson(response, await session.dispatch(path.slice('/api/'.length), input))
}

function refuse(response: ServerResponse, status: number): void {
  // The rest of a refused body is not worth reading.
  response.writeHead(status, { ...securityHeaders, 'content-length': 0, connection: 'close' }).end()
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json', Buffer.from(JSON.stringify(value)))
}

function send(response: ServerResponse, type: string, bytes: Uint8Array): void {
  response
    .writeHead(200, { ...securityHeaders, 'content-type': type, 'content-length': bytes.length })
    .end(bytes)
}
