import { BelegError } from '../../shared/errors.ts'
import type { Reading, Source } from './draft.ts'
import { looksLikeHtml } from './html/detect.ts'
import { headerText } from './encoded-words.ts'
import { readHtml } from './html/html.ts'
import { decoded, finder, leavesOf, messageIn, parameter } from './mime.ts'

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/iu

/**
 * A web page as browsers save it into one file: a MIME message whose parts are the page and what it loads. Only the page and its
 * pictures are read; it may also be nothing but a page under that name.
 * @throws BelegError `unknown-format` when there is no page in it, `not-text`, `file-too-large`
 */
export async function readMhtml(source: Source): Promise<Reading> {
  const { file, bytes } = source
  if (looksLikeHtml(bytes)) return readHtml(source)
  const message = messageIn(bytes)
  const parts = leavesOf(message)
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
