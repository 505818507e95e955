import { strToU8, zipSync } from 'fflate'

/** A chapter. */
export const page = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`
const chapters: Record<string, string> = {
  'kapitel 2.xhtml': page(
    '<h1>Zweitens</h1><table><tr><th>Kai</th></tr><tr><td>Süd</td></tr></table><script>x()</script>',
  ),
  'kapitel1.xhtml': page(
    '<h1>Erstens</h1><p>Die <b>größten</b> Schiffe <a href="kapitel%202.xhtml">warten</a>.</p><table><tr><th>Jahr</th></tr><tr><td>2021</td></tr></table>',
  ),
  'nav.xhtml': page('<nav><ol><li>Erstens</li></ol></nav>'),
}
/** The package file: the chapters by the ids `nav`, `a`, `b` and `out`, in the order of reading. */
export const opf = (spine: readonly string[], more = '') =>
  `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><metadata><dc:title>Der Hafen</dc:title><dc:creator>Ada Öhm</dc:creator><dc:creator>Bo Lind</dc:creator><dc:publisher>Altmark Verlag</dc:publisher><dc:date opf:event="modification">2025-01-01</dc:date><dc:date>2021-03-04</dc:date><dc:language>de-DE</dc:language>${more}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="text/kapitel%202.xhtml" media-type="application/xhtml+xml"/><item id="a" href="text/./kapitel1.xhtml#x" media-type="application/xhtml+xml"/><item id="out" href="../../../../etc/passwd" media-type="text/html"/></manifest><spine>${spine.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`

/** A book of two chapters and a table of contents; `more` adds or replaces parts. */
export function epub(more: Record<string, string | Uint8Array> = {}): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OEBPS/buch.opf"/></rootfiles></container>',
    'OEBPS/buch.opf': opf(['nav', 'a', 'b']),
    'OEBPS/text/kapitel 2.xhtml': chapters['kapitel 2.xhtml'] ?? '',
    'OEBPS/text/kapitel1.xhtml': chapters['kapitel1.xhtml'] ?? '',
    'OEBPS/nav.xhtml': chapters['nav.xhtml'] ?? '',
    ...more,
  }
  const { mimetype = '', ...others } = files
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content)
  const packed = Object.entries(others).map(([name, content]) => [name, bytes(content)] as const)
  return zipSync({ mimetype: [bytes(mimetype), { level: 0 }], ...Object.fromEntries(packed) }, { level: 1 })
}
