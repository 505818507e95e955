/** The bytes that a `data:` address holds; null for any other address and for one that is broken. RFC 2397. */
export function dataUrlBytes(address: string): Uint8Array | null {
  if (!/^data:/iu.test(address)) return null
  const comma = address.indexOf(',')
  if (comma < 0) return null
  const content = unescaped(address.slice(comma + 1))
  const isBase64 = /;\s*base64\s*$/iu.test(address.slice(0, comma))
  return Buffer.from(content, isBase64 ? 'base64' : 'latin1')
}

function unescaped(text: string): string {
  return text.replace(/%([\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
