import type { IncomingMessage } from 'node:http'

/** Most bytes a request may carry: the largest source file, base64, with room for its metadata. */
export const bodyLimit = 96 * 1024 * 1024

/**
 * Whether a request can come from our own page at all, judged before anything else is looked at. What a browser sends
 * by itself and no page can change decides: the host asked for, the origin asking, and how the two relate.
 */
export function fromOurPage(request: IncomingMessage, host: string): boolean {
  const { headers, method } = request
  if (headers.host !== host) return false
  const post = method === 'POST'
  if (!post && method !== 'GET') return false
  // Browsers send the origin with every POST.
  if (headers.origin === undefined ? post : headers.origin !== `http://${host}`) return false
  if (!allowedSites(request).includes(headers['sec-fetch-site'])) return false
  if (!post) return true
  return headers['content-type'] === 'application/json' && Number(headers['content-length'] ?? 0) <= bodyLimit
}

/** Only opening the page may start outside of it, from the address bar or from another program. */
function allowedSites({ method, url, headers }: IncomingMessage): (string | string[] | undefined)[] {
  const opening = method === 'GET' && url === '/' && (headers['sec-fetch-mode'] ?? 'navigate') === 'navigate'
  return opening ? [undefined, 'none', 'same-origin'] : [undefined, 'same-origin']
}
