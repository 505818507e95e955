/** How much of a file is looked at. */
const SAMPLE = 4096

const PROLOGUE = /^\ufeff?(?:\s|<!--[^]*?-->|<\?xml[^<>]*>)*/u
const FIRST_TAG = /^<(?:!doctype\s+html|html|head|body|title|meta)\b/iu

/** Whether the bytes begin as a web page does. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = sample(bytes)
  return FIRST_TAG.test(start.replace(PROLOGUE, '')) || /^<!--\s*Page saved with SingleFile\b/u.test(start)
}

/** Whether the bytes begin with the headers of a message that holds a web page. */
export function looksLikeMhtml(bytes: Uint8Array): boolean {
  const headers = headersIn(bytes)
  return isMessage(headers) && /^Content-Type:\s*(?:multipart\/related|text\/html)/imu.test(headers)
}

/** Whether the bytes begin with the headers of a message that was sent, and not of a page that a browser saved. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const headers = headersIn(bytes)
  return (
    isMessage(headers) &&
    /^From:/imu.test(headers) &&
    /^(?:Message-ID|Received|Return-Path):/imu.test(headers)
  )
}

/** The charset that the start of a page states; empty when it states none. */
export function metaCharset(bytes: Uint8Array): string {
  const start = sample(bytes)
  const found =
    /^\s*<\?xml[^<>]{0,200}\bencoding\s*=\s*["']([\w:.-]{1,40})/iu.exec(start) ??
    /<meta\s[^<>]{0,500}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(start)
  return found?.[1] ?? ''
}

function headersIn(bytes: Uint8Array): string {
  const [headers = ''] = sample(bytes)
    .trimStart()
    .split(/\r?\n\r?\n/u, 1)
  return headers
}

function isMessage(headers: string): boolean {
  return /^[\w-]+:/u.test(headers) && /^MIME-Version:/imu.test(headers)
}

/** The ASCII of the beginning, in whatever encoding it is: zero bytes are those of UTF-16. */
function sample(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, SAMPLE))
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u, '')
    .replaceAll('\u0000', '')
}
