import type { Source } from '../../state/intake/read-source.ts'
import type { Pasted } from '../../state/window/view.ts'

/** What the clipboard holds as text, with its formatting if it has any. */
export function pastedIn(clipboard: DataTransfer | null): Pasted {
  const text = (clipboard?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n')
  return { text, html: text.trim() === '' ? '' : (clipboard?.getData('text/html') ?? '') }
}

/** The paste as a source: with its formatting a part of a page that is taken in whole. */
export function sourceOf({ text, html }: Pasted): Source {
  const paste = { method: 'paste' as const, file: '' }
  if (html === '') return { ...paste, blob: new Blob([text], { type: 'text/plain' }) }
  return { ...paste, blob: new Blob([html], { type: 'text/html' }), type: 'text/html', wholePage: true }
}
