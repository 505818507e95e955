/** The name that `href` means when it stands in the part called `from`. Only a name: nothing outside the zip file is ever opened. */
export function nameAt(href: string, from: string): string {
  const base = `http://book.invalid/${from.split('/').map(encodeURIComponent).join('/')}`
  if (!URL.canParse(href, base)) return ''
  const { host, pathname } = new URL(href, base)
  if (host !== 'book.invalid') return ''
  try {
    return decodeURIComponent(pathname.slice(1)).normalize('NFC')
  } catch {
    return ''
  }
}
