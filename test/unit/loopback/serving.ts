import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ApiEvent } from '../../../shared/api/index.ts'
import type { Session } from '../../../electron/api/session/session.ts'
import { openLog } from '../../../electron/log/log.ts'
import { serve, type Served } from '../../../electron/loopback/server.ts'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** A running server over a session that echoes, and a browser's requests to it, header by header. */
export interface Serving {
  served: Served
  port: number
  /** What reached the session. */
  calls: [string, unknown][]
  emit(event: ApiEvent): void
  /** Sends exactly these headers beside the right `host`. */
  send(
    method: string,
    path: string,
    headers?: Record<string, string>,
    body?: string | Uint8Array,
  ): Promise<Answer>
  /** Hands the token over as the page does. */
  enter(url: string): Promise<Record<string, string>>
  end(): Promise<void>
}

export async function startServing(): Promise<Serving> {
  const renderer = await mkdtemp(join(tmpdir(), 'beleg-renderer-'))
  await writeFile(join(renderer, 'index.html'), '<!doctype html><title>page</title>')
  await mkdir(join(renderer, 'assets'))
  await writeFile(join(renderer, 'assets', 'main.js'), 'export {}')

  const calls: [string, unknown][] = []
  const listeners = new Set<(event: ApiEvent) => void>()
  const session: Session = {
    async dispatch(method, input) {
      calls.push([method, input])
      return { ok: true, value: { method, input } }
    },
    onEvent(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    log: openLog(renderer),
    offer: async () => undefined,
    close: async () => undefined,
  }
  const served = await serve({ session, port: 0, renderer })
  const port = Number(new URL(served.url).port)

  const send: Serving['send'] = (method, path, headers = {}, body) =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        { host: '127.0.0.1', port, method, path, headers, agent: false },
        (incoming) => {
          const chunks: Buffer[] = []
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
          incoming.on('end', () => {
            const { statusCode: status = 0, headers: received } = incoming
            resolve({ status, headers: received, text: Buffer.concat(chunks).toString() })
          })
        },
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    })

  return {
    served,
    port,
    calls,
    emit: (event) => listeners.forEach((listener) => listener(event)),
    send,
    async enter(url) {
      const token = new URLSearchParams(new URL(url).hash.slice(1)).get('token')
      const answer = await send('POST', '/session', browser(port), JSON.stringify({ token }))
      const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
      const { key } = JSON.parse(answer.text) as { key: string }
      return { ...browser(port), cookie, 'x-beleg-key': key }
    },
    async end() {
      await served.close()
      await rm(renderer, { recursive: true })
    },
  }
}

/** What a browser sends by itself with a call of our own page. */
export function browser(port: number): Record<string, string> {
  return {
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
  }
}
