/** What older texts are in besides Windows-1252: what browsers can read, by the names the library knows them by. */
const CANDIDATES = [
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => `windows-${page}`),
  ...['iso-8859-2', 'iso-8859-5', 'iso-8859-7', 'koi8-r', 'koi8-u', 'cp874', 'tis-620'],
  ...['cp932', 'shift_jis', 'euc-jp', 'gb18030', 'big5', 'big5-hkscs', 'cp949', 'euc-kr'],
]
/** Those names that have another one on the web. */
const ON_THE_WEB = new Map([
  ['cp874', 'windows-874'],
  ['tis-620', 'windows-874'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
])
const USUAL = 'windows-1252'

/** How much is looked at: of lines and pieces between tags that have letters beyond ASCII, in bytes. */
const SAMPLE = 32 * 1024
/**
 * How sure the guess has to be, how many times as sure as that it is Windows-1252, and of how many letters: measured with texts in
 * 36 languages. Shorter or less sure, German and French pass for Polish or Russian.
 */
const SURE = 0.2
const SURER = 1.6
const LETTERS = 8

/** The charset that text is in which is neither Unicode nor states one, by its letters; empty unless it is clear. */
export async function guessCharset(bytes: Uint8Array): Promise<string> {
  const sample = foreignLines(bytes)
  if (sample.filter((byte) => byte >= 0x80).length < LETTERS) return ''
  const { detectAll } = await import('jschardet')
  const found = detectAll(sample, { detectEncodings: CANDIDATES, minimumThreshold: 0 })
  const [first] = found
  const usual = found.find(({ encoding }) => encoding?.toLowerCase() === USUAL)?.confidence ?? 0
  const name = first?.encoding?.toLowerCase() ?? ''
  if (!first || first.confidence < Math.max(SURE, usual * SURER)) return ''
  return ON_THE_WEB.get(name) ?? name
}

/** No character of these encodings has a line's end or the sign of a tag as its second byte. */
function foreignLines(bytes: Uint8Array): Uint8Array {
  let sample = ''
  for (const [line] of Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/[^\n\r<>]+/gu)) {
    if (/[\u0080-\u00ff]/u.test(line)) sample += `${line}\n`
    if (sample.length > SAMPLE) break
  }
  return Buffer.from(sample.slice(0, SAMPLE), 'latin1')
}
