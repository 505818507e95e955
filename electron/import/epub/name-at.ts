import { readUrl } from '../../../shared/model/read-url.ts'

/** The name that `href` means when it stands in the part called `from`. Only a name: nothing outside the zip file is ever opened. */
export function nameAt(href: string, from: string): string {
  const base = `http://book.invalid/${from.split('/').map(encodeURIComponent).join('/')}`
  const url = readUrl(href, base)
  if (url?.host !== 'book.invalid') return ''
  try {
    return decodeURIComponent(url.pathname.slice(1)).normalize('NFC')
  } catch {
    return ''
  }
}
