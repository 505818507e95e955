import { BelegError } from '../../shared/errors.ts'
import { cleanLine, cleanText } from './clean.ts'
import { decodeAnyText } from './decode.ts'
import type { Reading, Source } from './draft.ts'
import { headerText } from './encoded-words.ts'
import { readHtml } from './html/html.ts'
import { decoded, finder, leavesOf, messageIn, parameter, type Part } from './mime.ts'
import { momentIn, nameIn } from './stated.ts'
import { textBlocks } from './text.ts'

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/iu
const TEXT = /^\s*text\/plain\b/iu

/**
 * A message as mail programs save it: what it says, by its subject, its sender and the moment it was sent. Files that came with it are
 * named and not read.
 * @throws BelegError `unknown-format` when no text is in it, `not-text`, `file-too-large`
 */
export async function readMail(source: Source): Promise<Reading> {
  const { file, bytes } = source
  const message = messageIn(bytes)
  const bodies = bodiesOf(message)
  if (message.headers.size === 0 || bodies.length === 0) throw new BelegError('unknown-format', { file })
  const leaves = leavesOf(message)
  const find = finder(leaves, '')
  const readings: Reading[] = []
  for (const body of bodies) readings.push(await readBody(body, source, find))
  const header = (name: string) => headerText(message.headers.get(name) ?? '')
  const sender = nameIn(
    header('from')
      .replace(/\s*<[^<>]*>\s*$/u, '')
      .replace(/^"(.*)"$/u, '$1'),
  )
  return {
    blocks: readings.flatMap(({ blocks }) => blocks),
    images: readings.flatMap(({ images = [] }) => images),
    meta: {
      title: header('subject'),
      authors: sender === '' ? [] : [sender],
      published: momentIn(header('date')) ?? '',
    },
    filesLeftOut: leaves.filter((part) => !bodies.includes(part)).flatMap(attachedName),
  }
}

/** The parts that are to be shown, one behind the other; of several ways to say the same that with most in it. */
function bodiesOf(part: Part): Part[] {
  if (part.parts === null) return isBody(part) ? [part] : []
  const bodies = part.parts.map(bodiesOf).filter((inside) => inside.length > 0)
  switch (/^\s*multipart\/(\w+)/iu.exec(part.headers.get('content-type') ?? '')?.[1]?.toLowerCase()) {
    case 'related':
      return bodies[0] ?? []
    case 'alternative':
      return bodies.at(-1) ?? []
    default:
      return bodies.flat()
  }
}

function isBody({ headers }: Part): boolean {
  const type = headers.get('content-type') ?? 'text/plain'
  const isAttached = /^\s*attachment\b/iu.test(headers.get('content-disposition') ?? '')
  return !isAttached && (HTML.test(type) || TEXT.test(type))
}

async function readBody(
  body: Part,
  source: Source,
  find: (address: string) => Uint8Array | null,
): Promise<Reading> {
  const type = body.headers.get('content-type')
  const charset = parameter(type, 'charset')
  const bytes = decoded(body)
  if (HTML.test(type ?? ''))
    return readHtml({ ...source, bytes, wholePage: true }, { charset, location: '', find })
  const text = cleanText(await decodeAnyText(bytes, source.file, charset))
  const isFlowed = parameter(type, 'format').toLowerCase() === 'flowed'
  return { blocks: textBlocks(isFlowed ? unflowed(text) : text), meta: {} }
}

/** RFC 3676: a line that ends with a space goes on in the next, but for the one above a signature. */
function unflowed(text: string): string {
  return text.replace(/^(?!-- $)(.*) \n(?![> ]|-- $)/gmu, '$1 ').replace(/^ (?=[> ]|From )/gmu, '')
}

/** The name of a file that came with the message; none for pictures that its text shows. */
function attachedName({ headers }: Part): string[] {
  const [type, disposition] = [headers.get('content-type'), headers.get('content-disposition')]
  const name = cleanLine(headerText(parameter(disposition, 'filename') || parameter(type, 'name')))
  const isShown = headers.has('content-id') && /^\s*image\//iu.test(type ?? '')
  if (isShown) return []
  if (name !== '') return [name]
  return /^\s*attachment\b/iu.test(disposition ?? '') ? [cleanLine(type ?? '')] : []
}
