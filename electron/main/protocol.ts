import { protocol } from 'electron'
import type { RendererFile } from '../host/renderer-files.ts'
import { securityHeaders } from '../host/security-headers.ts'
import { readUrl } from '../../shared/model/read-url.ts'

/** The window's only page. */
export const home = 'app://beleg/'

/** Whether a URL is one of ours. Not by `origin`: for a scheme of our own that is the text 'null' in Node. */
export function isOurs(url: string): boolean {
  const read = readUrl(url)
  return read?.protocol === 'app:' && read.host === 'beleg'
}

/** Has to run before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the window's files; everything that is not in the map is not there. */
export function serveScheme(files: ReadonlyMap<string, RendererFile>): void {
  protocol.handle('app', (request) => {
    const file = isOurs(request.url) ? files.get(new URL(request.url).pathname) : undefined
    if (!file) return new Response(null, { status: 404, headers: securityHeaders })
    return new Response(file.bytes, { headers: { ...securityHeaders, 'content-type': file.type } })
  })
}
