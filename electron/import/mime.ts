import { readUrl } from '../../shared/model/read-url.ts'

/** How deep parts are looked for inside parts. */
const DEEPEST = 5

/** A part of a MIME message; the names of headers are in lower case, bytes are Latin-1 characters. */
export interface Part {
  headers: ReadonlyMap<string, string>
  body: string
  /** Those inside of it, the one that it names as its start first; null where it holds something itself. */
  parts: readonly Part[] | null
}

/** The message in a file, from its first header on. */
export function messageIn(bytes: Uint8Array): Part {
  return partOf(Buffer.from(bytes).toString('latin1').replace(/^\s+/u, ''), 0)
}

/** Finds what came with a page by its address on the web or by its name in the message. */
export function finder(parts: readonly Part[], base: string): (address: string) => Uint8Array | null {
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

function partOf(text: string, depth: number): Part {
  const end = /\r?\n\r?\n/u.exec(text)
  const lines = text.slice(0, end?.index ?? 0).replace(/\r?\n[ \t]+/gu, ' ')
  const headers = new Map<string, string>()
  for (const line of lines.split(/\r?\n/u)) {
    const at = line.indexOf(':')
    if (at > 0) headers.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim())
  }
  const body = end ? text.slice(end.index + end[0].length) : ''
  const type = headers.get('content-type')
  const boundary = parameter(type, 'boundary')
  if (boundary === '') return { headers, body, parts: null }
  const parts = depth > DEEPEST ? [] : splitAt(body, `--${boundary}`).map((part) => partOf(part, depth + 1))
  const start = parameter(type, 'start')
  const isNamed = ({ headers }: Part) => start !== '' && headers.get('content-id') === start
  return { headers, body, parts: [...parts.filter(isNamed), ...parts.filter((part) => !isNamed(part))] }
}

/** The parts that hold something themselves. */
export function leavesOf(part: Part): Part[] {
  return part.parts === null ? [part] : part.parts.flatMap(leavesOf)
}

function splitAt(body: string, delimiter: string): string[] {
  const parts: string[] = []
  let from = body.indexOf(delimiter)
  while (from >= 0) {
    const start = body.indexOf('\n', from + delimiter.length)
    if (start < 0 || body.startsWith('--', from + delimiter.length)) break
    const next = body.indexOf(`\n${delimiter}`, start)
    parts.push(body.slice(start + 1, next < 0 ? undefined : next))
    from = next < 0 ? -1 : next + 1
  }
  return parts
}

/** What a header says under a name behind its value; empty where it says nothing. */
export function parameter(header: string | undefined, name: string): string {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(header ?? '')
  return found?.[1] ?? found?.[2] ?? ''
}

/** The bytes that a part holds. */
export function decoded({ headers, body }: Part): Uint8Array {
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
