/** The bytes of a blob in base64. @throws DOMException when the file behind it cannot be read (any more). */
export function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : ''
      resolve(url.slice(url.indexOf(',') + 1))
    })
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')))
    reader.readAsDataURL(blob)
  })
}

/** What {@link base64} was made of. */
export function blobOf(encoded: string, type: string): Blob {
  return new Blob([Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0))], { type })
}
