import { BelegError } from '../../../shared/errors.ts'
import { decodeText } from '../decode.ts'
import type { ForeignAnnotations } from './foreign.ts'
import { annotationFormats } from './registry.ts'
import { tidied } from './tidy.ts'
import { unreadable } from './unreadable.ts'

/**
 * The annotations in a file of another tool, whichever of the known formats it has.
 * @throws BelegError `empty-text`, `not-text`, `annotations-unreadable`
 */
export function parseAnnotations(file: string, bytes: Uint8Array): ForeignAnnotations {
  const text = decodeText(bytes, file)
  if (text.trim() === '') throw new BelegError('empty-text', { file })
  const source = { file, text, json: /^\s*[{[]/u.test(text) ? parseJson(text, file) : undefined }
  const format = annotationFormats.find(({ detects }) => detects(source))
  if (!format) {
    const found = source.json === undefined ? 'text without the header of a Readwise file' : 'other JSON'
    throw unreadable(file, found)
  }
  const { tool, annotations } = format.read(source)
  return { tool, annotations: annotations.map(tidied) }
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw unreadable(file, error instanceof Error ? error.message : String(error))
  }
}
