import { BelegError } from '../../shared/errors.ts'
import type { Reading, Source } from './draft.ts'
import { looksLikeHtml } from './html/detect.ts'
import { readHtml } from './html/html.ts'

/** How deep parts are looked for inside parts. */
const DEEPEST = 5
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu

/** A part of a MIME message; the names of headers are in lower case, bytes are Latin-1 characters. */
interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

/**
 * A web page as browsers save it into one file: a MIME message whose parts are the page and what it loads. Only the page is read; it may
 * also be nothing but a page under that name.
 * @throws BelegError `unknown-format` when there is no page in it, `not-text`, `file-too-large`
 */
export function readMhtml({ file, bytes }: Source): Reading {
  if (looksLikeHtml(bytes)) return readHtml({ file, bytes })
  const message = partOf(Buffer.from(bytes).toString('latin1').replace(/^\s+/u, ''))
  const page = pageIn(message, 0)
  if (!page) throw new BelegError('unknown-format', { file })
  return readHtml(
    { file, bytes: decoded(page) },
    {
      charset: parameter(page.headers.get('content-type'), 'charset'),
      location:
        message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? '',
    },
  )
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/u.exec(text)
  const lines = text.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/gu, ' ')
  const headers = new Map<string, string>()
  for (const line of lines.split(/\r?\n/u)) {
    const at = line.indexOf(':')
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' }
}

/** The page itself: the part that the message names as its start, else the first that is HTML. */
function pageIn(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type')
  if (HTML.test(type ?? '')) return part
  const boundary = parameter(type, 'boundary')
  if (boundary === '' || depth > DEEPEST) return undefined
  const start = parameter(type, 'start')
  const parts = partsOf(part.body, `--${boundary}`)
  const named = parts.find(({ headers }) => start !== '' && headers.get('content-id') === start)
  const ordered = named ? [named, ...parts] : parts
  for (const inner of ordered) {
    const page = pageIn(inner, depth + 1)
    if (page) return page
  }
  return undefined
}

function partsOf(body: string, delimiter: string): Part[] {
  const parts: Part[] = []
  let from = body.indexOf(delimiter)
  while (from >= 0) {
    const start = body.indexOf('\n', from + delimiter.length)
    if (start < 0 || body.startsWith('--', from + delimiter.length)) break
    const next = body.indexOf(`\n${delimiter}`, start)
    parts.push(partOf(body.slice(start + 1, next < 0 ? undefined : next)))
    from = next < 0 ? -1 : next + 1
  }
  return parts
}

function parameter(header: string | undefined, name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(header ?? '')
  return found?.[1] ?? found?.[2] ?? ''
}

function decoded({ headers, body }: Part): Uint8Array {
  switch (headers.get('content-transfer-encoding')?.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64')
    case 'quoted-printable':
      return Buffer.from(unquoted(body), 'latin1')
    default:
      return Buffer.from(body, 'latin1')
  }
}

/** RFC 2045, section 6.7; what is not encoded as it says stays as it is. */
function unquoted(text: string): string {
  return text
    .replace(/=[ \t]{0,80}\r?\n/gu, '')
    .replace(/=([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
