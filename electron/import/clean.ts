// oxlint-disable-next-line no-control-regex -- VT, FF, NEL and the two separators end a line as LF does
const LINE_BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/gu
// oxlint-disable-next-line no-control-regex -- tab and LF are the only controls that belong into a text
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * `text` as captures hold it: NFC, every line break as LF, no byte order mark; control characters (but tab) and halves of
 * characters are replaced by U+FFFD, so that it shows that something stood there.
 */
export function cleanText(text: string): string {
  return text
    .replace(/^\ufeff/u, '')
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, '\ufffd')
    .replace(LONE_SURROGATE, '\ufffd')
    .normalize('NFC')
}

/** {@link cleanText} on one line: for titles, names and what was an attribute. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}
