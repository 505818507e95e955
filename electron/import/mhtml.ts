import { BelegError } from '../../shared/errors.ts'
import type { Reading, Source } from './draft.ts'
import { looksLikeHtml } from './html/detect.ts'
import { headerText } from './encoded-words.ts'
import { readHtml } from './html/html.ts'
import { readUrl } from '../../shared/model/read-url.ts'

/** How deep parts are looked for inside parts. */
const DEEPEST = 5
const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu

/** A part of a MIME message; the names of headers are in lower case, bytes are Latin-1 characters. */
interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

/**
 * A web page as browsers save it into one file: a MIME message whose parts are the page and what it loads. Only the page and its
 * pictures are read; it may also be nothing but a page under that name.
 * @throws BelegError `unknown-format` when there is no page in it, `not-text`, `file-too-large`
 */
export async function readMhtml(source: Source): Promise<Reading> {
  const { file, bytes } = source
  if (looksLikeHtml(bytes)) return readHtml(source)
  const message = partOf(Buffer.from(bytes).toString('latin1').replace(/^\s+/u, ''))
  const parts = leavesOf(message, 0)
  const page = parts.find(({ headers }) => HTML.test(headers.get('content-type') ?? ''))
  if (!page) throw new BelegError('unknown-format', { file })
  const location =
    message.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? ''
  const reading = await readHtml(
    { ...source, bytes: decoded(page) },
    {
      charset: parameter(page.headers.get('content-type'), 'charset'),
      location,
      savedAt: message.headers.get('date') ?? '',
      find: finder(parts, location),
    },
  )
  const { meta } = reading
  return {
    ...reading,
    meta: { ...meta, title: meta.title || headerText(message.headers.get('subject') ?? '') },
  }
}

/** Finds what was saved with the page by its address on the web or by its name in the message. */
function finder(parts: readonly Part[], base: string): (address: string) => Uint8Array | null {
  const named = new Map<string, Part>()
  for (const part of parts) {
    const [location, id] = [part.headers.get('content-location'), part.headers.get('content-id')]
    if (location) named.set(location, part)
    if (id) named.set(`cid:${id.replace(/^<|>$/gu, '')}`, part)
  }
  return (address) => {
    const whole = readUrl(address, base)?.href ?? address
    const part = named.get(address) ?? named.get(whole)
    return part ? decoded(part) : null
  }
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

/** The parts that hold something themselves; the one that the message names as its start comes first. */
function leavesOf(part: Part, depth: number): Part[] {
  const type = part.headers.get('content-type')
  const boundary = parameter(type, 'boundary')
  if (boundary === '') return [part]
  if (depth > DEEPEST) return []
  const start = parameter(type, 'start')
  const parts = partsOf(part.body, `--${boundary}`)
  const named = parts.filter(({ headers }) => start !== '' && headers.get('content-id') === start)
  return [...named, ...parts].flatMap((inner) => leavesOf(inner, depth + 1))
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
