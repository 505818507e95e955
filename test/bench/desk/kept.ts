import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Long } from './theirs.ts'

/** Where pages find what a program around the peers would keep. */
export interface Kept {
  /** An empty page of the same origin. */
  page: string
  /** A {@link Long} as JSON, read from disk for each request. */
  article: string
  close(): void
}

/** Keeps an article in a file and serves it on 127.0.0.1: the least that a program does which opens it from disk. */
export async function keep(long: Long, file: string): Promise<Kept> {
  await writeFile(file, JSON.stringify(long))
  const server = createServer((request, response) => {
    if (request.url !== '/article') return void response.setHeader('content-type', 'text/html').end()
    void readFile(file).then((bytes) => response.setHeader('content-type', 'application/json').end(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return {
    page,
    article: `${page}article`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
